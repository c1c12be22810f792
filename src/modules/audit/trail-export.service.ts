import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { SqlQuery } from '../../platform/database/sql-query.js';
import { Problem } from '../../platform/http/problem.js';
import { visibleTo } from '../access/visible-to.js';
import { EntryKnowledge } from '../incidents/entry-knowledge.service.js';
import type { Asking, Member } from '../people/people.service.js';
import { AuditService } from './audit.service.js';
import { jsonLines } from './json-lines.service.js';
import type { TrailRow } from './trail-reader.sql.js';
import { TrailReader, type Discretion } from './trail-reader.service.js';
import { relationsIn } from './trail-reader-relations.js';
import { TrailVerification, type Part, type Verification } from './trail-verification.service.js';

const EXCLUDED_FROM = {
  name: 'excluded-from',
  text: `
    select incident_id as id
    from participant
    where person_id = $1 and tie in ('implicated', 'conflicted')`,
};

/** Goes through the whole trail for someone: as an export, or to verify it. One at a time in each process. */
@Injectable()
export class TrailExportService {
  private isUnderWay = false;

  constructor(
    private readonly reader: TrailReader,
    private readonly verification: TrailVerification,
    private readonly audit: AuditService,
    private readonly knowledge: EntryKnowledge,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The export itself is in the trail, and so in the next one. */
  async export({ member, requestId }: Asking): Promise<AsyncGenerator<string>> {
    this.begin();
    try {
      const excluded = await this.excludedFrom(member);
      const untold = await this.untoldTo(member);
      await this.audit.record({
        type: 'trail.exported',
        at: this.clock.now(),
        actorId: member.id,
        requestId,
      });
      return this.toTheEnd(jsonLines(this.reader.lines(this.discretion(member, excluded, untold))));
    } catch (error) {
      this.isUnderWay = false;
      throw error;
    }
  }

  /** What is wrong with a case that the reader must not know of is told without saying where. */
  async verify(part: Part, { member, requestId }: Asking): Promise<Verification> {
    this.begin();
    try {
      const excluded = await this.excludedFrom(member);
      const found = await this.verification.verify(part, excluded);
      const { isIntact, continueAfter, fault } = found;
      // How many there are in all tells those who see fewer that something is kept from them.
      const changes = { isIntact, after: part.after ?? 0, until: continueAfter };
      await this.audit.record({
        ...{ type: 'trail.verified', at: this.clock.now() },
        actorId: member.id,
        requestId,
        changes,
      });
      return excluded.has(fault?.chain ?? '') && fault
        ? { ...found, fault: { ...fault, chain: null, seq: null } }
        : found;
    } finally {
      this.isUnderWay = false;
    }
  }

  private begin(): void {
    if (this.isUnderWay)
      throw new Problem('busy', { detail: 'Somebody is going through the trail; try again later.' });
    this.isUnderWay = true;
  }

  private async *toTheEnd(chunks: AsyncGenerator<string>): AsyncGenerator<string> {
    try {
      yield* chunks;
    } finally {
      this.isUnderWay = false;
    }
  }

  private async excludedFrom({ id }: Member): Promise<Set<string>> {
    const rows = await this.database.query<{ id: string }>(EXCLUDED_FROM, [id]);
    return new Set(rows.map((row) => row.id));
  }

  /** Who reported each case whose reporter the member must not be told of. */
  private async untoldTo(member: Member): Promise<ReadonlyMap<string, string>> {
    const sql = new SqlQuery();
    const text = `
      select i.id, i.reporter_id as "reporterId"
      from incident i
      where i.confidential and i.reporter_id is not null and not (${visibleTo(member, sql, 'confidentialReporter')})`;
    const rows = await this.database.query<{ id: string; reporterId: string }>(sql.named(text), sql.values);
    return new Map(rows.map(({ id, reporterId }) => [id, reporterId]));
  }

  private discretion(
    { id, ...member }: Member,
    excluded: ReadonlySet<string>,
    untold: ReadonlyMap<string, string>,
  ): Discretion {
    const reader = { id, relations: relationsIn({ id, ...member }) };
    const conceals = async (rows: readonly TrailRow[]): Promise<boolean[]> =>
      (await this.knowledge.of(rows.map(asEntry), reader)).map(
        (isKnown, index) => !isKnown || isAlwaysWithheld(rows[index]) || isBy(untold, rows[index]),
      );
    return { excluded, conceals, withoutWords: true };
  }
}

/**
 * What people did about cases elsewhere than in them is withheld from everyone, and so is what they did not find: then
 * what is withheld tells nobody that a case is kept from them. An export on the machine itself has it.
 */
function isAlwaysWithheld(row: TrailRow | undefined): boolean {
  return row?.type === 'access.not_found' || (row?.incident ?? row?.chain) !== row?.chain;
}

/** The actor is hashed, so it cannot be left out alone. */
function isBy(untold: ReadonlyMap<string, string>, row: TrailRow | undefined): boolean {
  return row?.actor != null && untold.get(row.chain) === row.actor;
}

/** Where there is no entry, there is nothing to conceal. */
function asEntry({ seq, incident, step, type, actor, changes }: TrailRow) {
  return {
    ...{ incidentId: seq === null ? null : incident, stepKey: step, type, actorId: actor },
    changes: seq === null ? {} : (JSON.parse(changes) as Record<string, unknown>),
  };
}
