#!/usr/bin/env node
import { CommanderError } from 'commander';
import { explain } from './explain.ts';
import { programFor } from './program.ts';

const ended = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => ended.abort());
// Whoever reads may stop in the middle, as head does.
process.stdout.on('error', () => process.exit(0));

const terminal = {
  say: (text: string) => void process.stdout.write(text),
  warn: (text: string) => void process.stderr.write(text),
  now: () => new Date(),
  end: (code: number) => void (process.exitCode = code),
  signal: ended.signal,
};

try {
  await programFor(terminal).parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (!ended.signal.aborted) {
    terminal.warn(explain(error));
    process.exitCode = 1;
  }
}
