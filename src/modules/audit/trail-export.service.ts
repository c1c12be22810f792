import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Problem } from '../../platform/http/problem.js';
import { EntryKnowledge } from '../incidents/entry-knowledge.service.js';
import type { Asking, Member } from '../people/people.service.js';
import { AuditService } from './audit.service.js';
import { jsonLines } from './json-lines.service.js';
import type { TrailRow } from './trail-reader.sql.js';
import { TrailReader, type Discretion } from './trail-reader.service.js';
import { relationsIn } from './trail-reader-relations.js';
import { TrailVerification, type Verification } from './trail-verification.service.js';

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
      await this.audit.record({
        type: 'trail.exported',
        at: this.clock.now(),
        actorId: member.id,
        requestId,
      });
      return this.toTheEnd(jsonLines(this.reader.lines(this.discretion(member, excluded))));
    } catch (error) {
      this.isUnderWay = false;
      throw error;
    }
  }

  /** What is wrong with a case that the reader must not know of is told without saying where. */
  async verify({ member, requestId }: Asking): Promise<Verification> {
    this.begin();
    try {
      const excluded = await this.excludedFrom(member);
      const found = await this.verification.verify();
      const { isIntact, fault } = found;
      const changes = { isIntact, entries: found.entries };
      await this.audit.record({
        ...{ type: 'trail.verified', at: this.clock.now() },
        actorId: member.id,
        requestId,
        changes,
      });
      return fault && excluded.has(fault.chain ?? '')
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

  private discretion({ id, ...member }: Member, excluded: ReadonlySet<string>): Discretion {
    const reader = { id, relations: relationsIn({ id, ...member }) };
    const conceals = async (rows: readonly TrailRow[]): Promise<boolean[]> =>
      (await this.knowledge.of(rows.map(asEntry), reader)).map((isKnown) => !isKnown);
    return { excluded, conceals, withoutWords: true };
  }
}

/** Where there is no entry, there is nothing to conceal. */
function asEntry({ seq, incident, step, type, actor, changes }: TrailRow) {
  return {
    ...{ incidentId: seq === null ? null : incident, stepKey: step, type, actorId: actor },
    changes: seq === null ? {} : (JSON.parse(changes) as Record<string, unknown>),
  };
}
