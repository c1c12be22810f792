import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { requireIfMatch } from '../../platform/http/etag.js';
import { Problem } from '../../platform/http/problem.js';
import { CalendarsService } from '../calendars/calendars.service.js';
import { PeopleService, type Asking, type Member } from '../people/people.service.js';
import type { ChangePreferencesDto, PreferencesView } from './dto/preferences.dto.js';
import { CHANGE_PREFERENCES, PREFERENCES_OF, type PreferencesRow } from './preferences.sql.js';

/** Preferences as they are read, and the version under which they can be changed. */
export interface Preferences {
  view: PreferencesView;
  version: number;
}

/** In which language, when, and how many at a time messages come to a person; each decides for themselves. */
@Injectable()
export class PreferencesService {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleService,
    private readonly calendars: CalendarsService,
    private readonly clock: Clock,
  ) {}

  async of({ id }: Member): Promise<Preferences> {
    const row = await this.database.one<PreferencesRow>(PREFERENCES_OF, [id]);
    if (!row) throw new Problem('unauthenticated');
    return toPreferences(row);
  }

  async change(body: ChangePreferencesDto, { member, ifMatch }: Asking): Promise<Preferences> {
    this.requireKnown(body.calendar);
    const { view: before, version } = await this.of(member);
    requireIfMatch(ifMatch, version);
    const {
      language = before.language,
      delivery = before.delivery,
      quietHours = before.quietHours,
      calendar = before.calendar,
    } = body;
    const row = await this.database.one<PreferencesRow>(CHANGE_PREFERENCES, [
      ...[member.id, version, language, delivery, quietHours, calendar],
      this.clock.now(),
    ]);
    if (!row) throw new Problem('stale_version');
    this.people.forget();
    return toPreferences(row);
  }

  private requireKnown(calendar: string | null | undefined): void {
    if (calendar === undefined || calendar === null || this.calendars.calendar(calendar)) return;
    const message = 'There is no calendar with this key; GET /v1/calendars lists them.';
    throw new Problem('validation_failed', {
      errors: [{ pointer: '/calendar', code: 'unknown', message }],
    });
  }
}

function toPreferences({ version, ...view }: PreferencesRow): Preferences {
  return { view, version };
}
