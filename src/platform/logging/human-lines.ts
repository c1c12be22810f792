import type { DestinationStream } from 'pino';

/** Turns JSON lines into short ones: `14:05:00 INFO  Nest: ready port=3000`. */
export function humanLines(destination: DestinationStream): DestinationStream {
  return { write: (line) => destination.write(`${humanLine(line)}\n`) };
}

function humanLine(line: string): string {
  const { time, level, context, msg, ...rest } = JSON.parse(line) as Record<string, unknown>;
  const { error, ...fields } = rest as { error?: { stack?: string } };
  const { stack, ...failure } = error ?? {};
  const head = `${String(time).slice(11, 19)} ${String(level).toUpperCase().padEnd(5)}`;
  const subject = [context, msg].filter((part) => typeof part === 'string' && part !== '').join(': ');
  const tail = Object.entries({ ...fields, ...(error && { error: failure }) }).map(
    ([key, value]) => `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  return [head, subject, ...tail].join(' ') + (stack === undefined ? '' : `\n${stack}`);
}
