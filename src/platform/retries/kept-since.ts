import type { Clock } from '../clock/clock.js';
import type { Config } from '../config/config.js';

const HOUR_MS = 3_600_000;

/** Answers from before are given to nobody any more. */
export function keptSince(clock: Clock, { keptAnswerHours }: Config): Date {
  return new Date(clock.now().getTime() - keptAnswerHours * HOUR_MS);
}
