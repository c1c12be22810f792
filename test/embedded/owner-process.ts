import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export interface OwnerProcess {
  readonly child: ChildProcess;
  /** How its start ended: with an arrival, or with a refusal. */
  readonly answer: { readonly arrival?: string; readonly url: string; readonly refusal?: string };
  readonly end: (signal: NodeJS.Signals) => Promise<void>;
}

/** Starts the embedded PostgreSQL from another process. */
export async function startOwner(dir: string): Promise<OwnerProcess> {
  const loader = new URL('../support/typescript-loader.js', import.meta.url).href;
  const script = fileURLToPath(new URL('owner.ts', import.meta.url));
  const args = ['--import', loader, script, dir];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  };
  return { child, answer: JSON.parse(line) as OwnerProcess['answer'], end };
}
