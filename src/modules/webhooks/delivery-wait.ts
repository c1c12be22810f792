const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Waits that grow, over three days in all; then the event is given up. */
const WAITS = [5 * SECOND, 5 * MINUTE, 30 * MINUTE, ...[2, 5, 10, 14, 20, 20].map((hours) => hours * HOUR)];

/** Up to this share more or less, so that what failed together does not come back together. */
const JITTER = 0.1;
const LONGEST_ASKED = 24 * HOUR;

/** An endpoint that took nothing for so long is not called any more. */
export const LASTING_MS = 72 * HOUR;

/**
 * How long to wait after so many attempts, in milliseconds; null when no further one is made. `random` is from 0 to 1;
 * `askedMs` is what the other side asks for.
 */
export function waitAfter(attempts: number, random: number, askedMs = 0): number | null {
  const wait = WAITS[attempts - 1];
  if (wait === undefined) return null;
  return Math.max(Math.round(wait * (1 + JITTER * (2 * random - 1))), Math.min(askedMs, LONGEST_ASKED));
}
