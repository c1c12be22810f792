/** An afternoon of a working week in Ontario: Tuesday 17 November 2026, 14:00 in Toronto. */
export const DISCOVERED = new Date('2026-11-17T19:00:00Z');
export const REPORTED = new Date('2026-11-17T19:30:00Z');

/** Hours after the report. */
export function hoursLater(hours: number): Date {
  return new Date(REPORTED.getTime() + hours * 3_600_000);
}

/** When decisions are made unless a test says otherwise: a week after the report. */
export const NOW = hoursLater(7 * 24);
