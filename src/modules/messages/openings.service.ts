import { Injectable, type OnModuleInit } from '@nestjs/common';
import { openingAfter } from '../../domain/deadlines/business-time.js';
import { TimeError } from '../../domain/deadlines/time-error.js';
import { Config } from '../../platform/config/config.js';
import { ConfigError } from '../../platform/config/read-config.js';
import { CalendarsService } from '../calendars/calendars.service.js';
import { OrganizationCalendarsService } from '../calendars/organization-calendars.service.js';

/** Parameters of a statement: for each calendar its key, whether it is open, and when it opens next. */
export type Openings = [calendars: string[], isOpen: boolean[], opensAt: Date[]];

/** When mail may come that waits for an opening. */
@Injectable()
export class OpeningsService implements OnModuleInit {
  constructor(
    private readonly calendars: CalendarsService,
    private readonly additions: OrganizationCalendarsService,
    private readonly config: Config,
  ) {}

  /** Stops a start whose organization would have no opening hours. */
  onModuleInit(): void {
    const known = this.calendars.all().map(({ key }) => key);
    if (!known.includes(this.config.calendar))
      throw new ConfigError([`ORG_CALENDAR must be one of ${known.join(', ')}`]);
  }

  /** Of all calendars, as the organization keeps them; for one that never opens nobody waits. */
  async after(now: Date): Promise<Openings> {
    await this.additions.ready();
    const openings: Openings = [[], [], []];
    for (const calendar of this.calendars.all()) {
      const opening = orNever(() => openingAfter(calendar, this.config.zone, now.getTime()));
      if (!opening) continue;
      openings[0].push(calendar.key);
      openings[1].push(opening.isOpen);
      openings[2].push(new Date(opening.opensAt));
    }
    return openings;
  }
}

function orNever<T>(look: () => T): T | null {
  try {
    return look();
  } catch (error) {
    if (error instanceof TimeError) return null;
    throw error;
  }
}
