import { describe, expect, it } from '@jest/globals';
import { Config } from '../../platform/config/config.js';
import { readConfig } from '../../platform/config/read-config.js';
import { CalendarsService } from '../calendars/calendars.service.js';
import type { OrganizationCalendarsService } from '../calendars/organization-calendars.service.js';
import { OpeningsService } from './openings.service.js';

/** Additions that are as they were delivered. */
const NOTHING_ADDED = { ready: () => Promise.resolve() } as OrganizationCalendarsService;

function openings(env: Record<string, string> = {}): OpeningsService {
  const config: Config = readConfig(env);
  return new OpeningsService(new CalendarsService(), NOTHING_ADDED, config);
}

describe('openings', () => {
  it('stop a start whose organization has none', () => {
    expect(() => openings().onModuleInit()).not.toThrow();
    expect(() => openings({ ORG_CALENDAR: 'mars' }).onModuleInit()).toThrow(
      'ORG_CALENDAR must be one of br, ca-on-esa, ca-on-legislation, ca-on-municipal, us-federal',
    );
  });

  it('are told of each calendar, on the clock of the organization', async () => {
    const [keys, isOpen, opensAt] = await openings({ ORG_ZONE: 'America/Chicago' }).after(
      new Date('2026-11-26T08:00:00-06:00'),
    );
    const at = keys.indexOf('us-federal');
    expect([isOpen[at], opensAt[at]]).toEqual([false, new Date('2026-11-27T09:00:00-06:00')]);
    expect(keys).toHaveLength(5);
  });
});
