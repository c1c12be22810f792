import { Injectable } from '@nestjs/common';
import type { QueryResultRow } from 'pg';
import { isOverdue, ruleOf } from '../../domain/protocol/protocol.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { SqlQuery } from '../../platform/database/sql-query.js';
import { decodeCursor, encodeCursor } from '../../platform/http/cursor.js';
import { USUAL_PER_PAGE, type Page, type PageDto } from '../../platform/http/page.js';
import { visibleTo } from './visible-to.js';
import { mineAmong } from './own-steps.js';
import type { Member } from '../people/people.service.js';
import { ProtocolsService } from '../protocols/protocols.service.js';
import type { TaskView } from './dto/task.view.js';

interface TaskRow extends QueryResultRow {
  incidentId: string;
  reference: string;
  protocolId: string;
  drill: boolean;
  key: string;
  dueAt: Date | null;
  openedAt: Date | null;
  ownerRole: string;
  assigneeId: string | null;
  status: 'open';
}

/** Later than any deadline, and still a time that a cursor may carry. */
const NO_DEADLINE = '2200-12-31T23:59:59Z';

/** My open steps over all incidents, soonest deadline first; those without a deadline come last. */
@Injectable()
export class TasksService {
  constructor(
    private readonly database: Database,
    private readonly protocols: ProtocolsService,
    private readonly clock: Clock,
  ) {}

  async page(query: PageDto, member: Member): Promise<Page<TaskView>> {
    const limit = query.limit ?? USUAL_PER_PAGE;
    const rows = await this.rows(query, member, limit + 1);
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    const hasMore = rows.length > limit && last !== undefined;
    return {
      items: await Promise.all(items.map((row) => this.view(row))),
      nextCursor: hasMore
        ? encodeCursor([last.dueAt?.toISOString() ?? NO_DEADLINE, last.incidentId, last.key])
        : null,
    };
  }

  private rows(query: PageDto, member: Member, limit: number): Promise<TaskRow[]> {
    const sql = new SqlQuery();
    sql.where(`s.status = 'open' and i.status not in ('closed', 'dismissed')`);
    sql.where(visibleTo(member, sql));
    sql.where(mineAmong(member, sql));
    if (query.cursor !== undefined) {
      const [at, id, key] = decodeCursor(query.cursor, ['time', 'uuid', 'text']);
      const due = `coalesce(s.due_at, '${NO_DEADLINE}')`;
      sql.where(
        `(${due}, s.incident_id, s.key) > (${sql.add(at)}::timestamptz, ${sql.add(id)}::uuid, ${sql.add(key)}::text)`,
      );
    }
    return this.database.query<TaskRow>(
      sql.named(`
        select s.incident_id as "incidentId", i.reference, i.protocol_id as "protocolId", i.drill, s.key, s.status,
               s.due_at as "dueAt", s.opened_at as "openedAt", s.owner_role as "ownerRole", s.assignee_id as "assigneeId"
        from incident_step s
        join incident i on i.id = s.incident_id
        where ${sql.conditions}
        order by s.due_at nulls last, s.incident_id, s.key
        limit ${sql.add(limit)}`),
      sql.values,
    );
  }

  private async view(row: TaskRow): Promise<TaskView> {
    const protocol = await this.protocols.byId(row.protocolId);
    return {
      incidentId: row.incidentId,
      reference: row.reference,
      drill: row.drill,
      step: row.key,
      title: ruleOf(protocol, row.key)?.title ?? { en: row.key, fr: row.key },
      ownerRole: row.ownerRole,
      assigneeId: row.assigneeId,
      openedAt: row.openedAt?.toISOString() ?? null,
      dueAt: row.dueAt?.toISOString() ?? null,
      overdue: isOverdue(row, this.clock.now()),
    };
  }
}
