import { once } from 'node:events';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ParsedMail } from './parsed-mail.js';

/** Ten megabytes take a second; a few that are made for it take minutes. */
const MOST_MS = 20_000;
const LIMITS = { maxOldGenerationSizeMb: 256, stackSizeMb: 4 };
// TypeScript in tests, JavaScript once built.
const THREAD = new URL(`./parse-mail.thread${extname(import.meta.url)}`, import.meta.url);

let turn: Promise<unknown> = Promise.resolve();

/**
 * Reads a mail in a thread of its own, one mail at a time: whatever somebody made it of, everything else goes on.
 * Null when it is none, or takes more time, memory, parts or headers than a mail may.
 */
export function parseMail(raw: Buffer, mostMs = MOST_MS): Promise<ParsedMail | null> {
  const parsed = turn.then(() => parse(raw, mostMs));
  turn = parsed;
  return parsed;
}

async function parse(raw: Buffer, mostMs: number): Promise<ParsedMail | null> {
  const thread = new Worker(THREAD, { workerData: raw, resourceLimits: LIMITS, stdout: true, stderr: true });
  try {
    const signal = AbortSignal.timeout(mostMs);
    const ended = once(thread, 'exit', { signal }).then(() => [null]);
    const [mail] = (await Promise.race([once(thread, 'message', { signal }), ended])) as [ParsedMail | null];
    return mail;
  } catch {
    return null;
  } finally {
    await thread.terminate();
  }
}
