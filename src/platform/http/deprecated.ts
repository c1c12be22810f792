import { applyDecorators, Header } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';

/** The document marks an operation that has it as deprecated. */
export const DEPRECATION = 'x-deprecation';

interface Deprecation {
  /** The day on which it was, or will be, declared out of date, as YYYY-MM-DD. */
  since: string;
  /** The day from which on it may be gone. */
  sunset?: string;
  /** What to read or use in its place. */
  link: string;
}

/** Tells callers in time that an operation will end: Deprecation (RFC 9745), Sunset (RFC 8594) and where to go. */
export function Deprecated({ since, sunset, link }: Deprecation): MethodDecorator {
  return applyDecorators(
    Header('Deprecation', `@${instantOf(since) / 1_000}`),
    ...(sunset === undefined ? [] : [Header('Sunset', new Date(instantOf(sunset)).toUTCString())]),
    Header('Link', `<${link}>; rel="deprecation"`),
    ApiExtension(DEPRECATION, { since, ...(sunset !== undefined && { sunset }), link }),
  );
}

/** The beginning of the day, in UTC. */
function instantOf(day: string): number {
  const instant = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(instant)) throw new TypeError(`${day} is no day`);
  return instant;
}
