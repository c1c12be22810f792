import { Injectable } from '@nestjs/common';
import type { QueryResultRow } from 'pg';
import { Database } from '../../platform/database/database.js';
import { SqlQuery } from '../../platform/database/sql-query.js';
import { decodeCursor, encodeCursor } from '../../platform/http/cursor.js';
import { USUAL_PER_PAGE, type Page } from '../../platform/http/page.js';
import { isNamed } from '../access/named-incident.js';
import { notKeptFrom, visibleTo } from '../access/visible-to.js';
import { EntryKnowledge } from '../incidents/entry-knowledge.service.js';
import type { Member } from '../people/people.service.js';
import type { AuditEntryView } from './dto/audit.view.js';
import type { ListAuditDto } from './dto/list-audit.dto.js';
import { namesPeople, relationsIn } from './trail-reader-relations.js';

interface ListedEntry extends QueryResultRow {
  id: string;
  chain: string;
  seq: string;
  at: Date;
  recordedAt: Date;
  type: string;
  incidentId: string | null;
  stepKey: string | null;
  actorId: string | null;
  actorName: string | null;
  isSystem: boolean;
  changes: Record<string, unknown>;
  requestId: string | null;
}

/** How far the clock that made an id may be from the one that wrote the entry down. */
const SKEW_MS = 3_600_000;

/** The trail over all cases, for those whose office it is to read it; nobody finds a case that they must not know of. */
@Injectable()
export class TrailListService {
  constructor(
    private readonly database: Database,
    private readonly knowledge: EntryKnowledge,
  ) {}

  /** The newest first. A page may end short: what the reader may not know of is left out after it was read. */
  async page(query: ListAuditDto, member: Member): Promise<Page<AuditEntryView>> {
    const limit = query.limit ?? USUAL_PER_PAGE;
    const sql = select(query, member, limit);
    const rows = await this.database.query<ListedEntry>(sql.statement, sql.values);
    const read = rows.slice(0, limit);
    const last = rows.length > limit ? read.at(-1) : undefined;
    const relations = relationsIn(member);
    const isKnown = await this.knowledge.of(read, { id: member.id, relations });
    return {
      items: read.filter((_, index) => isKnown[index]).map((row) => view(row, namesPeople(relations))),
      nextCursor: last ? encodeCursor([last.id]) : null,
    };
  }
}

function select(query: ListAuditDto, member: Member, limit: number) {
  const sql = new SqlQuery();
  const { incident, type, actor, from, to, cursor } = query;
  if (incident !== undefined) {
    const id = `(select i.id from incident i where ${isNamed(incident, sql)})`;
    sql.where(`e.chain = ${id} or (e.incident_id = ${id} and e.incident_id <> e.chain)`);
  }
  if (type !== undefined) sql.where(`e.type = ${sql.add(type)}`);
  const untold = `coalesce(e.actor_id = i.reporter_id and not (${visibleTo(member, sql, 'confidentialReporter')}), false)`;
  if (actor !== undefined) sql.where(`e.actor_id = ${sql.add(actor)} and not ${untold}`);
  if (from !== undefined)
    sql.where(`e.recorded_at >= ${sql.add(from)} and e.id >= ${sql.add(idAt(from, -SKEW_MS))}`);
  if (to !== undefined) sql.where(`e.recorded_at < ${sql.add(to)} and e.id < ${sql.add(idAt(to, SKEW_MS))}`);
  if (cursor !== undefined) sql.where(`e.id < ${sql.add(decodeCursor(cursor, ['uuid'])[0])}`);
  const mayKnow = `(e.incident_id is null or ${notKeptFrom(member, 'e.incident_id', sql)})`;
  // Who asked for what they must not know of finds that they asked for something, as with what does not exist.
  sql.where(incident === undefined ? `e.type = 'access.not_found' or ${mayKnow}` : mayKnow);
  const text = `
    select e.id, e.chain, e.seq, e.at, e.recorded_at as "recordedAt", e.type,
           case when ${mayKnow} then e.incident_id end as "incidentId",
           e.step_key as "stepKey", case when not ${untold} then e.actor_id end as "actorId",
           coalesce(p.name, k.name) as "actorName",
           k.id is not null as "isSystem", e.changes, e.request_id as "requestId"
    from audit_entry e
    left join person p on p.id = e.actor_id
    left join api_key k on k.id = e.actor_id
    left join incident i on i.id = e.chain and i.confidential
    where ${sql.conditions}
    order by e.id desc
    limit ${sql.add(limit + 1)}`;
  return { statement: sql.named(text), values: sql.values };
}

/** The least id of version 7 (RFC 9562, section 5.7) of that time: the list is read along the ids. */
function idAt(instant: string, shiftMs: number): string {
  const ms = Math.max(0, new Date(instant).getTime() + shiftMs);
  const hex = ms.toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
}

/**
 * Names and facts of a case are for those who read its narrative, as in its timeline. The places in other chains than a
 * case's own are not told: a gap would betray that a case is kept from the reader.
 */
function view(row: ListedEntry, seesPeople: boolean): AuditEntryView {
  const { actorId, actorName, isSystem, incidentId, seq, at, recordedAt, changes, ...entry } = row;
  return {
    ...entry,
    seq: entry.chain === incidentId ? Number(seq) : null,
    at: at.toISOString(),
    recordedAt: recordedAt.toISOString(),
    incident: incidentId,
    actor:
      actorId === null
        ? null
        : {
            id: actorId,
            name: seesPeople ? (actorName ?? null) : null,
            kind: isSystem ? 'system' : 'person',
          },
    changes: seesPeople || incidentId === null ? changes : {},
  };
}
