import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

export interface Server {
  url: string;
  isOwn: boolean;
  stop(): Promise<void>;
}

const START_MS = 90_000;

/** The server that answers, or a trial server that lives as long as the demo. */
export async function startServer(): Promise<Server> {
  const port = process.env['PORT'] ?? '3000';
  const url = process.env['DEMO_URL'] ?? `http://localhost:${port}`;
  if (await answers(url)) return { url, isOwn: false, stop: () => Promise.resolve() };
  if (process.env['DEMO_URL'])
    throw new Error(`Nothing answers at ${url}. Start that server, or leave DEMO_URL unset.`);
  process.stdout.write(`Nothing answers at ${url}: starting a trial server …\n`);
  const child = spawn('npm', ['start', '--silent'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, PORT: port },
    detached: true,
  });
  const stop = stopper(child);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void stop().then(() => process.exit(130)));
  const deadline = Date.now() + START_MS;
  while (!(await answers(url))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      await stop();
      throw new Error('The trial server did not start; its message stands above.');
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return { url, isOwn: true, stop };
}

async function answers(url: string): Promise<boolean> {
  return fetch(`${url}/health/ready`).then(
    (response) => response.ok,
    () => false,
  );
}

/** Its whole process group, for npm stands between. */
function stopper(child: ChildProcess): () => Promise<void> {
  return async () => {
    if (child.exitCode !== null || child.pid === undefined) return;
    const ended = once(child, 'exit');
    process.kill(-child.pid, 'SIGTERM');
    await ended;
  };
}
