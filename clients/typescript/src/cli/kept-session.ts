import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

export interface KeptSession {
  url: string;
  refreshToken: string;
}

/** The session of `breach sign-in`; null when there is none. */
export async function readSession(env: NodeJS.ProcessEnv): Promise<KeptSession | null> {
  const text = await readFile(placeOf(env), 'utf8').catch(() => null);
  return text === null ? null : (JSON.parse(text) as KeptSession);
}

/** For the owner's eyes only, and never half written. */
export async function keepSession(env: NodeJS.ProcessEnv, session: KeptSession): Promise<void> {
  const place = placeOf(env);
  await mkdir(dirname(place), { recursive: true, mode: 0o700 });
  await writeFile(`${place}.new`, JSON.stringify(session), { mode: 0o600 });
  await rename(`${place}.new`, place);
}

export async function forgetSession(env: NodeJS.ProcessEnv): Promise<void> {
  await rm(placeOf(env), { force: true });
}

function placeOf(env: NodeJS.ProcessEnv): string {
  return join(env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config'), 'breach', 'session.json');
}
