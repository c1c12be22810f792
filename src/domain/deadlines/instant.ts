import { TimeError } from './time-error.js';

/** A point on the UTC line, to the millisecond, as rows from the database carry it. */
export type Instant = Date;

const EARLIEST = Date.UTC(1900, 0, 1);
const LATEST = Date.UTC(9999, 11, 31);

/** The instant at some milliseconds since 1970 UTC; throws `out_of_range` outside the years 1900 to 9999. */
export function instantAt(milliseconds: number): Instant {
  if (!(milliseconds >= EARLIEST && milliseconds < LATEST)) {
    throw new TimeError('out_of_range', 'The time lies outside the years 1900 to 9999.');
  }
  return new Date(milliseconds);
}
