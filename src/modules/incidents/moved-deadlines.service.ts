import { Injectable } from '@nestjs/common';
import { relationsOf } from '../../domain/access/relations.js';
import type { Bilingual, Calendar } from '../../domain/deadlines/calendar.js';
import { recount, versionUsed } from '../../domain/deadlines/recount.js';
import { ruleOf } from '../../domain/protocol/protocol.js';
import { Database } from '../../platform/database/database.js';
import { SqlQuery } from '../../platform/database/sql-query.js';
import { decodeCursor, encodeCursor } from '../../platform/http/cursor.js';
import { USUAL_PER_PAGE, type Page, type PageDto } from '../../platform/http/page.js';
import { Problem } from '../../platform/http/problem.js';
import { CalendarsService } from '../calendars/calendars.service.js';
import { OrganizationCalendarsService } from '../calendars/organization-calendars.service.js';
import type { Member } from '../people/people.service.js';
import { ProtocolsService } from '../protocols/protocols.service.js';
import { RegimesService } from '../regimes/regimes.service.js';
import { mayKnowOf, mayKnowOfDuty } from './conduct.js';
import type { MovedDeadlineView } from './dto/moved-deadline.view.js';
import { givenByAnother, type DeadlineKind, type GivenRow, type Position } from './moved-deadlines.sql.js';
import { visibleTo } from '../access/visible-to.js';

/** Deadlines read with one statement. */
const BATCH = 500;
/** A page looks at no more than these, and may end short of its limit; the next one goes on from there. */
const MOST_BATCHES = 10;

/** Which deadlines a changed calendar would move. They stay as they were given; this only lists them. */
@Injectable()
export class MovedDeadlinesService {
  /** What a deadline of each kind is called; null where the member may not know that there is one. */
  private readonly titles: Record<
    DeadlineKind,
    (row: GivenRow, member: Member) => Promise<Bilingual | null>
  > = {
    step: (row, member) => this.stepTitle(row, member),
    obligation: (row, member) => Promise.resolve(this.dutyTitle(row, member)),
  };

  constructor(
    private readonly database: Database,
    private readonly calendars: CalendarsService,
    private readonly organization: OrganizationCalendarsService,
    private readonly protocols: ProtocolsService,
    private readonly laws: RegimesService,
  ) {}

  async page(key: string, query: PageDto, member: Member): Promise<Page<MovedDeadlineView>> {
    await this.organization.ready();
    const calendar = this.calendars.calendar(key);
    if (!calendar) throw new Problem('not_found', { detail: 'There is no calendar with this key.' });
    const limit = query.limit ?? USUAL_PER_PAGE;
    const items: MovedDeadlineView[] = [];
    let after: Position | null =
      query.cursor === undefined ? null : decodeCursor(query.cursor, ['uuid', 'time', 'text', 'text']);
    for (let batches = 0; batches < MOST_BATCHES; batches += 1) {
      const rows = await this.batch(calendar, after, member);
      for (const row of rows) {
        const item = await this.moved(row, calendar, member);
        if (item && items.length === limit) return { items, nextCursor: after && encodeCursor(after) };
        if (item) items.push(item);
        after = [row.incidentId, row.dueAt.toISOString(), row.kind, row.key];
      }
      if (rows.length < BATCH) return { items, nextCursor: null };
    }
    return { items, nextCursor: after && encodeCursor(after) };
  }

  private batch(calendar: Calendar, after: Position | null, member: Member): Promise<GivenRow[]> {
    const sql = new SqlQuery();
    sql.where(visibleTo(member, sql));
    const text = givenByAnother(sql, calendar, after, BATCH);
    return this.database.query<GivenRow>(sql.named(text), sql.values);
  }

  private async moved(row: GivenRow, calendar: Calendar, member: Member): Promise<MovedDeadlineView | null> {
    // What an organization adds does not move the law.
    const wouldBe = recount(row.basis, row.kind === 'obligation' ? this.calendars.statutory : this.calendars);
    if (wouldBe.getTime() === row.dueAt.getTime()) return null;
    const title = await this.titles[row.kind](row, member);
    return (
      title && {
        ...{
          incidentId: row.incidentId,
          reference: row.reference,
          drill: row.drill,
          kind: row.kind,
          key: row.key,
          title,
        },
        ...{ dueAt: row.dueAt.toISOString(), wouldBe: wouldBe.toISOString() },
        versionGiven: versionUsed(row.basis, calendar.key) ?? '',
        versionNow: calendar.version,
      }
    );
  }

  private dutyTitle(row: GivenRow, member: Member): Bilingual | null {
    const rule = this.laws.ruleOf({ obligationId: row.key, ruleVersion: null });
    const mayKnow = mayKnowOfDuty(rule, relationsOf(member, row, []));
    return mayKnow ? (rule?.title ?? { en: row.key, fr: row.key }) : null;
  }

  private async stepTitle(row: GivenRow, member: Member): Promise<Bilingual | null> {
    const rule = ruleOf(await this.protocols.byId(row.protocolId), row.key);
    const mayKnow = mayKnowOf(rule, relationsOf(member, row, []));
    return mayKnow ? (rule?.title ?? { en: row.key, fr: row.key }) : null;
  }
}
