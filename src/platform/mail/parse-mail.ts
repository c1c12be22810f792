import { fork } from 'node:child_process';
import { extname } from 'node:path';
import type { ParsedMail } from './parsed-mail.js';

/** Ten megabytes take a second; a few that are made for it take minutes. */
const MOST_MS = 20_000;
const MOST_MEMORY = '--max-old-space-size=256';
// TypeScript in tests, JavaScript once built.
const CHILD = new URL(`./parse-mail.child${extname(import.meta.url)}`, import.meta.url);

let turn: Promise<unknown> = Promise.resolve();

/**
 * Reads a mail in a process of its own, which has none of our secrets, one mail at a time: whatever somebody made it of,
 * everything else goes on. A thread would not do: one that runs out of memory can end the whole process.
 * Null when it is none, or takes more time, memory, parts or headers than a mail may.
 */
export function parseMail(raw: Buffer, mostMs = MOST_MS): Promise<ParsedMail | null> {
  const parsed = turn.then(() => parse(raw, mostMs));
  turn = parsed;
  return parsed;
}

async function parse(raw: Buffer, mostMs: number): Promise<ParsedMail | null> {
  const child = fork(CHILD, {
    ...{ execArgv: [MOST_MEMORY], env: {}, serialization: 'advanced' },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const end = setTimeout(() => child.kill('SIGKILL'), mostMs);
  try {
    return await new Promise((resolve) => {
      child.once('message', (mail) => resolve(mail as ParsedMail));
      child.once('error', () => resolve(null));
      child.once('exit', () => resolve(null));
      child.send(raw, () => undefined);
    });
  } finally {
    clearTimeout(end);
    child.kill('SIGKILL');
  }
}
