const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Waits that grow, over two days in all; then the message is a dead letter. */
const WAITS = [
  5 * SECOND,
  15 * SECOND,
  MINUTE,
  5 * MINUTE,
  15 * MINUTE,
  ...Array<number>(8).fill(HOUR),
  ...Array<number>(10).fill(4 * HOUR),
];

/** Up to this share more or less, so that what failed together does not come back together. */
const JITTER = 0.1;

/**
 * How long to wait after so many attempts, in milliseconds; null when no further one is made.
 * `random` is from 0 to 1, and 0.5 is the wait as it is told.
 */
export function waitAfter(attempts: number, random: number): number | null {
  const wait = WAITS[attempts - 1];
  return wait === undefined ? null : Math.round(wait * (1 + JITTER * (2 * random - 1)));
}
