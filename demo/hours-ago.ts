import { serverTime } from './trial-clock.ts';

/** A time with an offset, as a client sends it. */
export function hoursAgo(hours: number): string {
  return new Date(serverTime().getTime() - hours * 3_600_000).toISOString();
}
