import {
  pino,
  stdTimeFunctions,
  type Bindings,
  type DestinationStream,
  type Level,
  type LogFn,
  type Logger,
} from 'pino';
import { allowed, sentence } from './allowed.js';
import { describeError } from './describe-error.js';
import { humanLines } from './human-lines.js';

export interface LoggerOptions {
  level: Level | 'silent';
  /** `json` writes one JSON object a line; `human` a short line to read in a terminal. */
  form: 'json' | 'human';
  /** Where lines go; standard output unless given. */
  destination?: DestinationStream;
}

/** Fields and one sentence: nothing is put into the sentence, and an error that comes alone is described. */
function withoutExtras(this: Logger, args: Parameters<LogFn>, log: LogFn): void {
  const [first, second] = args as unknown[];
  if (typeof first === 'string') log.call(this, sentence(first));
  else if (first instanceof Error)
    log.call(this, { error: describeError(first) }, sentence(second ?? 'failed'));
  else log.call(this, first, typeof second === 'string' ? sentence(second) : undefined);
}

/** The one logger of a process; everything that logs writes through it. */
export function createLogger({ level, form, destination = process.stdout }: LoggerOptions): Logger {
  const logger: Logger = pino(
    {
      level,
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      formatters: {
        level: (label) => ({ level: label }),
        log: allowed,
      },
      hooks: { logMethod: withoutExtras },
    },
    form === 'human' ? humanLines(destination) : destination,
  );
  // pino's formatter of bindings is not asked about those of a child, which every request has.
  const child = logger.child.bind(logger);
  logger.child = (bindings: Bindings) => child(allowed(bindings));
  return logger;
}
