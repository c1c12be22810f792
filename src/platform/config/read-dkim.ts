import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Dkim } from './config.js';

type Read = (name: string, fallback: string, check?: (value: string) => string | null) => string;

const LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
const NAME = new RegExp(`^${LABEL}(?:\\.${LABEL})*$`);

/** The three settings of DKIM: all of them or none, and the key is one. */
export function readDkim(
  read: Read,
  problems: string[],
  readKey = (path: string): string => readFileSync(path, 'utf8'),
): Dkim | null {
  const named = (value: string): string | null => (NAME.test(value) ? null : 'must be a domain name');
  const settings = {
    DKIM_DOMAIN: read('DKIM_DOMAIN', '', named),
    DKIM_SELECTOR: read('DKIM_SELECTOR', '', named),
    DKIM_KEY_FILE: read('DKIM_KEY_FILE', ''),
  };
  const missing = Object.entries(settings).flatMap(([name, value]) => (value === '' ? name : []));
  if (missing.length === 3) return null;
  for (const name of missing) problems.push(`${name} is missing: the settings of DKIM go together`);
  const path = settings.DKIM_KEY_FILE;
  const privateKey = path === '' ? '' : keyIn(path, readKey);
  if (privateKey === null)
    problems.push('DKIM_KEY_FILE must be a readable file with an RSA private key in PEM');
  return { domain: settings.DKIM_DOMAIN, selector: settings.DKIM_SELECTOR, privateKey: privateKey ?? '' };
}

function keyIn(path: string, readKey: (path: string) => string): string | null {
  try {
    const key = readKey(path);
    return createPrivateKey(key).asymmetricKeyType === 'rsa' ? key : null;
  } catch {
    return null;
  }
}
