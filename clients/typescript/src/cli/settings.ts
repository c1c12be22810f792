import { readFile } from 'node:fs/promises';
import type { Credentials } from '../credentials.ts';
import { keepSession, readSession } from './kept-session.ts';

export interface Settings {
  url: string;
  credentials: Credentials;
}

export class SettingsError extends Error {}

/** Where and as whom: from the environment, else from `breach sign-in`. */
export async function readSettings(env: NodeJS.ProcessEnv): Promise<Settings> {
  const kept = await readSession(env);
  const url = env['BREACH_URL'] ?? kept?.url;
  if (url === undefined)
    throw new SettingsError('Set BREACH_URL to where the tracker is, or run breach sign-in.');
  if (!URL.canParse(url))
    throw new SettingsError('BREACH_URL is not an address such as https://privacy.example.org.');
  const credentials = (await fromEnvironment(env)) ?? (kept?.url === url ? fromSession(env, kept) : null);
  if (credentials === null)
    throw new SettingsError(
      'Set BREACH_API_KEY, BREACH_API_KEY_FILE or BREACH_TOKEN, or run breach sign-in.',
    );
  return { url, credentials };
}

async function fromEnvironment(env: NodeJS.ProcessEnv): Promise<Credentials | null> {
  const { BREACH_API_KEY: apiKey, BREACH_API_KEY_FILE: file, BREACH_TOKEN: accessToken } = env;
  if (apiKey) return { apiKey };
  if (file) return { apiKey: (await readFile(file, 'utf8')).trim() };
  return accessToken ? { accessToken } : null;
}

function fromSession(
  env: NodeJS.ProcessEnv,
  { url, refreshToken }: { url: string; refreshToken: string },
): Credentials {
  return { refreshToken, keep: (next) => keepSession(env, { url, refreshToken: next }) };
}
