import { Temporal } from 'temporal-polyfill';
import { instantAt, type Instant } from './instant.js';
import { TimeError } from './time-error.js';
import { requireZone } from './zone-days.js';

export interface EnteredTime {
  at: Instant;
  /** The offset as it was entered, `Z` or `±HH:MM`; null when the zone decided. */
  offset: string | null;
}

const TIME =
  /^(\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?)(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?$/i;

/**
 * Reads an RFC 3339 time, or a local time of `zone` (IANA). Throws `invalid_time`, `ambiguous_local_time`,
 * `nonexistent_local_time`, `out_of_range` or `unknown_zone`.
 */
export function parseInstant(text: string, zone: string): EnteredTime {
  requireZone(zone);
  const [, local, offset] = TIME.exec(text) ?? [];
  const wallTime = local === undefined ? null : readWallTime(local);
  if (!wallTime) throw new TimeError('invalid_time', `"${text.slice(0, 60)}" is not a time.`);
  return offset === undefined
    ? { at: instantAt(resolve(wallTime, zone)), offset: null }
    : { at: atOffset(wallTime, offset.toUpperCase()), offset: offset.toUpperCase() };
}

function readWallTime(local: string): Temporal.PlainDateTime | null {
  try {
    return Temporal.PlainDateTime.from(local.toUpperCase());
  } catch {
    return null;
  }
}

function atOffset(wallTime: Temporal.PlainDateTime, offset: string): Instant {
  return instantAt(wallTime.toZonedDateTime(offset === 'Z' ? 'UTC' : offset).epochMilliseconds);
}

function resolve(wallTime: Temporal.PlainDateTime, zone: string): number {
  const earlier = wallTime.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const later = wallTime.toZonedDateTime(zone, { disambiguation: 'later' });
  if (earlier.equals(later)) return earlier.epochMilliseconds;
  const time = `${wallTime.toString({ smallestUnit: 'minute' })} in ${zone}`;
  if (earlier.toPlainDateTime().equals(wallTime)) {
    throw new TimeError('ambiguous_local_time', `${time} happens twice; give its offset.`);
  }
  throw new TimeError('nonexistent_local_time', `${time} does not exist: the clock skips it.`);
}
