import { Injectable, type OnModuleInit } from '@nestjs/common';
import { inOrder, isSame, layOver, NO_ADDITIONS } from '../../domain/deadlines/additions.js';
import { newId } from '../../platform/clock/new-id.js';
import { Clock } from '../../platform/clock/clock.js';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { Listener } from '../../platform/database/listener.js';
import { requireIfMatch } from '../../platform/http/etag.js';
import { Problem } from '../../platform/http/problem.js';
import type { Asking } from '../people/people.service.js';
import { additionFaults } from './addition-faults.js';
import { CalendarsService } from './calendars.service.js';
import type { CalendarDetailView, CalendarView } from './dto/calendar.view.js';
import type { OrganizationCalendarDto } from './dto/organization-calendar.dto.js';
import {
  ADD_REVISION,
  PRESENT,
  REVISIONS,
  type PresentRow,
  type RevisionRow,
} from './organization-calendars.sql.js';
import type { DeliveredCalendar } from './to-calendar.js';
import { viewCalendar, viewOrganization } from './view-calendar.js';

/** A calendar as one reads it, and the tag under which it can be changed. */
interface TaggedCalendar {
  view: CalendarDetailView;
  tag: string;
}

const MOST_SHOWN = 100;
const MOST_TRIES = 5;

/**
 * What the organization adds to the delivered calendars: kept revision by revision, and laid over them in every
 * process as soon as PostgreSQL says that it changed. While that cannot be heard, every question is a query.
 */
@Injectable()
export class OrganizationCalendarsService implements OnModuleInit {
  private isKnown = false;
  private generation = 0;
  private readonly yearIn: Intl.DateTimeFormat;

  constructor(
    private readonly database: Database,
    private readonly listener: Listener,
    private readonly calendars: CalendarsService,
    private readonly clock: Clock,
    config: Config,
  ) {
    this.yearIn = new Intl.DateTimeFormat('en-CA', { timeZone: config.zone, year: 'numeric' });
  }

  async onModuleInit(): Promise<void> {
    await this.listener.on('calendars_changed', () => this.forget());
    await this.ready();
  }

  /** When this returns, the calendars in memory are those of now; mostly it asks nothing. */
  async ready(): Promise<void> {
    if (!this.isKnown || !this.listener.isHearing) await this.load();
  }

  async list(): Promise<CalendarView[]> {
    await this.ready();
    return this.calendars.list(this.year());
  }

  async read(key: string): Promise<TaggedCalendar> {
    const delivered = this.delivered(key);
    return this.tagged(delivered, await this.revisions(key));
  }

  /** Replaces what the organization adds, as a whole; what says the same as before writes nothing. */
  async replace(
    key: string,
    { reason, ...body }: OrganizationCalendarDto,
    asking: Asking,
  ): Promise<TaggedCalendar> {
    const delivered = this.delivered(key);
    const errors = additionFaults(delivered, body);
    if (errors.length > 0) throw new Problem('validation_failed', { errors });
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const before = await this.revisions(key);
      const present = this.tagged(delivered, before);
      requireIfMatch(asking.ifMatch, present.tag);
      if (isSame(body, before[0]?.content ?? NO_ADDITIONS)) return present;
      const added = await this.database.one(ADD_REVISION, [
        ...[key, (before[0]?.revision ?? 0) + 1, JSON.stringify(inOrder(body)), reason],
        ...[asking.member.id, this.clock.now(), newId(), asking.requestId],
      ]);
      if (!added) continue;
      await this.load();
      return this.read(key);
    }
    throw new Problem('busy');
  }

  private forget(): void {
    this.generation += 1;
    this.isKnown = false;
    // Whoever needs the calendars next asks again, and hears why not.
    this.load().catch(() => undefined);
  }

  private async load(): Promise<void> {
    const { generation } = this;
    const rows = await this.database.query<PresentRow>(PRESENT, []);
    for (const row of rows) this.calendars.add(row);
    if (generation === this.generation) this.isKnown = true;
  }

  private delivered(key: string): DeliveredCalendar {
    const delivered = this.calendars.delivered(key);
    if (delivered) return delivered;
    throw new Problem('not_found', { detail: 'There is no calendar with this key.' });
  }

  private revisions(key: string): Promise<RevisionRow[]> {
    return this.database.query<RevisionRow>(REVISIONS, [key, MOST_SHOWN]);
  }

  private tagged(delivered: DeliveredCalendar, history: readonly RevisionRow[]): TaggedCalendar {
    const [newest] = history;
    const additions = newest?.content ?? NO_ADDITIONS;
    const calendar = newest ? layOver(delivered, additions, newest.revision) : delivered;
    const year = this.year();
    const view = {
      ...viewCalendar(calendar, year),
      deliveredVersion: delivered.version,
      organization: viewOrganization(additions, history),
    };
    // The days that are shown are those of this year and the next, and so change with the year.
    return { view, tag: `${calendar.version}/${year}` };
  }

  private year(): number {
    return Number(this.yearIn.format(this.clock.now()));
  }
}
