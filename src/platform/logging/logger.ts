import { pino, stdTimeFunctions, type DestinationStream, type Level, type Logger } from 'pino';
import { humanLines } from './human-lines.js';

export interface LoggerOptions {
  level: Level | 'silent';
  /** `json` writes one JSON object a line; `human` a short line to read in a terminal. */
  form: 'json' | 'human';
  /** Where lines go; standard output unless given. */
  destination?: DestinationStream;
}

/** The one logger of a process; everything that logs writes through it. */
export function createLogger({ level, form, destination = process.stdout }: LoggerOptions): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    form === 'human' ? humanLines(destination) : destination,
  );
}
