const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Waits that grow, over a little more than three days in all; then the event is given up. */
const WAITS = [5 * SECOND, 5 * MINUTE, 30 * MINUTE, ...[2, 5, 10, 14, 20, 24].map((hours) => hours * HOUR)];

/** Up to this share more, so that what failed together does not come back together. */
const JITTER = 0.2;
const LONGEST_ASKED = 24 * HOUR;

/**
 * An endpoint that took nothing for so long is not called any more. No event is given up sooner, so one is given up
 * only where others were taken meanwhile.
 */
export const LASTING_MS = 72 * HOUR;

/**
 * How long to wait after so many attempts, in milliseconds; null when no further one is made. `random` is from 0 to 1;
 * `askedMs` is what the other side asks for.
 */
export function waitAfter(attempts: number, random: number, askedMs = 0): number | null {
  const wait = WAITS[attempts - 1];
  if (wait === undefined) return null;
  return Math.max(Math.round(wait * (1 + JITTER * random)), Math.min(askedMs, LONGEST_ASKED));
}

/** What Retry-After asks for, as seconds or as a date (RFC 9110, section 10.2.3); 0 for what is neither. */
export function askedBy(retryAfter: string | null, now: Date): number {
  if (retryAfter === null) return 0;
  if (/^\d{1,9}$/.test(retryAfter)) return Number(retryAfter) * SECOND;
  const at = retryAfter.endsWith(' GMT') ? Date.parse(retryAfter) : Number.NaN;
  return Number.isNaN(at) ? 0 : Math.max(0, at - now.getTime());
}
