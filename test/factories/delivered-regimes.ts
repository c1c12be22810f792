import type { Regime } from '../../src/domain/obligations/regime.js';
import { CalendarsService } from '../../src/modules/calendars/calendars.service.js';
import { RegimesService } from '../../src/modules/regimes/regimes.service.js';
import { readConfig } from '../../src/platform/config/read-config.js';

export const CALENDARS = new CalendarsService();

/** The regimes delivered with the application, as an environment configures them. */
export function deliveredRegimes(env: Record<string, string> = {}): Regime[] {
  return new RegimesService(CALENDARS, readConfig(env)).all();
}
