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

/** How long to wait after so many attempts, in milliseconds; null when no further one is made. */
export function waitAfter(attempts: number): number | null {
  return WAITS[attempts - 1] ?? null;
}
