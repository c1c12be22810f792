import { Injectable } from '@nestjs/common';
import type { Bilingual } from '../../domain/deadlines/calendar.js';
import { isOverdue, ruleOf } from '../../domain/protocol/protocol.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { SqlQuery } from '../../platform/database/sql-query.js';
import { decodeCursor, encodeCursor } from '../../platform/http/cursor.js';
import { USUAL_PER_PAGE, type Page, type PageDto } from '../../platform/http/page.js';
import type { Member } from '../people/people.service.js';
import { ProtocolsService } from '../protocols/protocols.service.js';
import { RegimesService } from '../regimes/regimes.service.js';
import type { TaskView } from './dto/task.view.js';
import { NO_DEADLINE, tasksOf, type TaskRow } from './tasks.sql.js';

/** Something that is due, without content. */
export interface Deadline {
  incidentId: string;
  reference: string;
  kind: TaskRow['kind'];
  /** Of the step or the duty. */
  key: string;
  title: Bilingual;
  dueAt: Date;
  isOverdue: boolean;
  zone: string;
  drill: boolean;
  /** Of the incident, and when it last changed. */
  version: number;
  changedAt: Date;
}

/** My open steps and duties over all incidents, soonest deadline first; those without a deadline come last. */
@Injectable()
export class TasksService {
  constructor(
    private readonly database: Database,
    private readonly protocols: ProtocolsService,
    private readonly laws: RegimesService,
    private readonly clock: Clock,
  ) {}

  async page(query: PageDto, member: Member): Promise<Page<TaskView>> {
    const limit = query.limit ?? USUAL_PER_PAGE;
    const after =
      query.cursor === undefined ? null : decodeCursor(query.cursor, ['time', 'uuid', 'text', 'text']);
    const sql = new SqlQuery();
    const text = tasksOf(member, sql, after, limit + 1);
    const rows = await this.database.query<TaskRow>(sql.named(text), sql.values);
    const items = rows.slice(0, limit);
    const last = rows.length > limit ? items.at(-1) : undefined;
    return {
      items: await Promise.all((await this.stillTheirs(items)).map((row) => this.view(row))),
      nextCursor: last
        ? encodeCursor([last.dueAt?.toISOString() ?? NO_DEADLINE, last.incidentId, last.kind, last.key])
        : null,
    };
  }

  /** Of the same, so many of those that have a deadline, with names that may stand where no content may. */
  async deadlines(member: Member, limit: number): Promise<Deadline[]> {
    const sql = new SqlQuery();
    const text = tasksOf(member, sql, null, limit);
    const rows = await this.database.query<TaskRow>(sql.named(text), sql.values);
    const due = (await this.stillTheirs(rows)).flatMap((row) =>
      row.dueAt ? [{ ...row, dueAt: row.dueAt }] : [],
    );
    const now = this.clock.now();
    return Promise.all(
      due.map(async (row) => ({
        ...row,
        title: (await this.nameOf(row)) ?? { en: row.key, fr: row.key },
        isOverdue: isOverdue(row, now),
      })),
    );
  }

  /** Whoever has signed for one office does not sign for the other that they hold. */
  private async stillTheirs(rows: readonly TaskRow[]): Promise<TaskRow[]> {
    const isSigning = await Promise.all(
      rows.map(async ({ hasSigned, protocolId, key }) => {
        const protocol = hasSigned ? await this.protocols.byId(protocolId) : null;
        return protocol !== null && ruleOf(protocol, key)?.endsWith === 'sign-off';
      }),
    );
    return rows.filter((_, nth) => !isSigning[nth]);
  }

  private async view(row: TaskRow): Promise<TaskView> {
    return {
      incidentId: row.incidentId,
      reference: row.reference,
      drill: row.drill,
      kind: row.kind,
      step: row.kind === 'step' ? row.key : null,
      obligation: row.kind === 'obligation' ? row.key : null,
      title: (await this.titleOf(row)) ?? { en: row.key, fr: row.key },
      ownerRole: row.ownerRole,
      assigneeId: row.assigneeId,
      openedAt: row.openedAt?.toISOString() ?? null,
      dueAt: row.dueAt?.toISOString() ?? null,
      overdue: isOverdue(row, this.clock.now()),
    };
  }

  private async titleOf({ kind, key, protocolId }: TaskRow): Promise<Bilingual | undefined> {
    if (kind === 'obligation') return this.laws.ruleOf({ obligationId: key, ruleVersion: null })?.title;
    return ruleOf(await this.protocols.byId(protocolId), key)?.title;
  }

  /** The name of a duty may tell how many are affected, so mail and calendars have another. */
  private async nameOf(row: TaskRow): Promise<Bilingual | undefined> {
    return row.kind === 'obligation' ? this.laws.nameInMail(row.key) : this.titleOf(row);
  }
}
