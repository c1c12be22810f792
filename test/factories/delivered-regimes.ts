import type { Regime } from '../../src/domain/obligations/regime.js';
import { CalendarsService } from '../../src/modules/calendars/calendars.service.js';
import { readRegimes } from '../../src/modules/regimes/read-regimes.js';

export const CALENDARS = new CalendarsService();

/** The regimes delivered with the application, with the days of commencement that the environment would give. */
export function deliveredRegimes(settings: Record<string, string> = {}): Regime[] {
  return readRegimes({ calendarExists: (key) => CALENDARS.calendar(key) !== undefined, settings });
}
