import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { personBehind } from '../../domain/access/role.js';
import { selectList } from '../../platform/database/columns.js';
import { Database } from '../../platform/database/database.js';
import { SqlQuery } from '../../platform/database/sql-query.js';
import { decodeCursor, encodeCursor } from '../../platform/http/cursor.js';
import { USUAL_PER_PAGE, type Page } from '../../platform/http/page.js';
import type { Member } from '../people/people.service.js';
import type { FoundIncident } from './cases.repository.js';
import { REPORTER_NAME } from './find-case.sql.js';
import type { ListIncidentsDto, Sort } from './dto/list-incidents.dto.js';
import { IncidentRow } from './incident.entity.js';
import { RegimesService } from '../regimes/regimes.service.js';
import { SealingService } from '../sealing/sealing.service.js';
import { mineAmong } from './own-steps.js';
import { visibleTo } from '../access/visible-to.js';

const ORDERS: Record<
  Sort,
  { column: string; property: 'reportedAt' | 'discoveredAt'; direction: 'asc' | 'desc' }
> = {
  '-reportedAt': { column: 'reported_at', property: 'reportedAt', direction: 'desc' },
  reportedAt: { column: 'reported_at', property: 'reportedAt', direction: 'asc' },
  '-discoveredAt': { column: 'discovered_at', property: 'discoveredAt', direction: 'desc' },
  discoveredAt: { column: 'discovered_at', property: 'discoveredAt', direction: 'asc' },
};

/** Lists of incidents: always filtered by who asks, always continued from a key, never counted. */
@Injectable()
export class IncidentList {
  private readonly columns: string;

  constructor(
    private readonly database: Database,
    private readonly sealing: SealingService,
    private readonly laws: RegimesService,
    dataSource: DataSource,
  ) {
    this.columns = selectList(dataSource.getMetadata(IncidentRow), 'i');
  }

  /** What is sealed in them is not opened yet. */
  async page(
    query: ListIncidentsDto,
    divisionId: string | undefined,
    member: Member,
    now: Date,
  ): Promise<Page<FoundIncident>> {
    const limit = query.limit ?? USUAL_PER_PAGE;
    const order = ORDERS[query.sort ?? '-reportedAt'];
    const sql = new SqlQuery();
    // Words are only found where they may be read: a search must not tell what a mask hides.
    sql.where(visibleTo(member, sql, query.q === undefined ? 'facts' : 'narrative'));
    filter(sql, query, divisionId, member, now);
    if (query.q !== undefined) this.search(sql, query.q);
    if (query.regime !== undefined) this.filterByLaw(sql, query.regime, member);
    if (query.cursor !== undefined) {
      const [at, id] = decodeCursor(query.cursor, ['time', 'uuid']);
      const beyond = order.direction === 'desc' ? '<' : '>';
      sql.where(`(i.${order.column}, i.id) ${beyond} (${sql.add(at)}::timestamptz, ${sql.add(id)}::uuid)`);
    }
    const text = `
        select ${this.columns},
          ${REPORTER_NAME},
          array(select t.tie from participant t where t.incident_id = i.id and t.person_id = ${sql.add(personBehind(member))}) as ties
        from incident i
        where ${sql.conditions}
        order by i.${order.column} ${order.direction}, i.id ${order.direction}
        limit ${sql.add(limit + 1)}`;
    const rows = await this.database.query<FoundIncident & Record<string, unknown>>(
      query.q === undefined && query.regime === undefined ? sql.named(text) : sql.unnamed(text),
      sql.values,
    );
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    const hasMore = rows.length > limit && last !== undefined;
    return {
      items,
      nextCursor: hasMore ? encodeCursor([last[order.property].toISOString(), last.id]) : null,
    };
  }

  /** By what a law asks of it, for those who may read that. */
  private filterByLaw(sql: SqlQuery, regime: string, member: Member): void {
    sql.where(visibleTo(member, sql, 'handling'));
    const asked = `
      select from obligation o
      where o.incident_id = i.id and o.regime_id = ${sql.add(regime)} and o.state <> 'not_required'`;
    // By itself, so that those of a law that few are under are found by the law and not by going through all.
    sql.where(`exists (${asked})`);
    // The offset has it looked at for those that are found, and not for all beforehand.
    const conduct = sql.add(this.laws.dutiesOfConduct());
    sql.where(
      `exists (${asked} and o.id <> all (${conduct}) offset 0) or ${visibleTo(member, sql, 'employment')}`,
    );
  }

  /** What is shown of it, in words; the rest stays closed. */
  open(row: FoundIncident, isShown: (property: string) => boolean): FoundIncident {
    return this.sealing.openListed('incident', [row.id], row, isShown);
  }

  private search(sql: SqlQuery, asked: string): void {
    const words = this.sealing.query(asked);
    sql.where(words === null ? 'false' : `i.words @@ ${sql.add(words)}::tsquery`);
  }
}

function filter(
  sql: SqlQuery,
  query: ListIncidentsDto,
  divisionId: string | undefined,
  member: Member,
  now: Date,
): void {
  if (query.status) sql.where(`i.status = ${sql.add(query.status)}`);
  if (query.cause) sql.where(`i.cause = ${sql.add(query.cause)}`);
  if (divisionId) sql.where(`i.division_id = ${sql.add(divisionId)}`);
  if (query.discoveredFrom) sql.where(`i.discovered_at >= ${sql.add(query.discoveredFrom)}`);
  if (query.discoveredTo) sql.where(`i.discovered_at <= ${sql.add(query.discoveredTo)}`);
  if (query.overdue !== undefined) {
    const at = sql.add(now);
    sql.where(`${query.overdue ? '' : 'not '}(exists (
      select from incident_step s
      where s.incident_id = i.id and s.status in ('open', 'waiting') and s.due_at < ${at}) or exists (
      select from obligation o
      where o.incident_id = i.id and o.alone_since is not null and o.act_by < ${at}))`);
  }
  if (query.owner) {
    sql.where(`exists (
      select from incident_step s
      where s.incident_id = i.id and s.status = 'open' and i.status not in ('closed', 'dismissed')
        and (${mineAmong(member, sql)}))`);
  }
}
