import { Injectable } from '@nestjs/common';
import { newId } from '../../platform/clock/new-id.js';
import { Bell } from '../../platform/database/bell.js';
import { Database, type Session, type Statement } from '../../platform/database/database.js';
import type { Problem } from '../../platform/http/problem.js';
import { RECORD, TRAIL_OF, TRAIL_OF_DUTIES, type TrailEntry } from './audit.sql.js';

export type { TrailEntry } from './audit.sql.js';

/** The channel on which it is announced that something happened to a case. */
export const TRAIL_GREW = 'trail_grew';
const QUIET_MS = 50;

/** Something that changes no case: a sign-in, a refusal, a read of what is restricted, a change of who may what. */
export interface Occurrence {
  /** A noun and what became of it, such as `session.started`. */
  type: string;
  at: Date;
  /** Who did it; null when that is not known. */
  actorId: string | null;
  /** Whom it concerns, if not the actor: it is then told in that person's chain, such as a sign-in that failed. */
  personId?: string | null;
  /** Which case it touches; those who must not know of the case do not see the entry either. */
  incidentId?: string | null;
  /** Ids, roles, states and counts: never what people wrote, nor passwords, tokens or addresses. */
  changes?: Readonly<Record<string, unknown>>;
  requestId?: string | null;
}

/**
 * The trail: append-only, each entry bound to the one before it in its chain by the database itself. What changes a
 * case writes its entry in the same statement; `record` serves what has no such statement.
 */
@Injectable()
export class AuditService {
  private readonly bell: Bell;

  constructor(private readonly database: Database) {
    this.bell = new Bell(database, TRAIL_GREW, QUIET_MS);
  }

  /** Wakes those who tell other systems, after the change of a case was committed. */
  ring(): void {
    this.bell.ring();
  }

  /** Written when this returns; with the session of a transaction, together with the rest of it. */
  async record(occurrence: Occurrence, on: Pick<Session, 'query'> = this.database): Promise<void> {
    const { actorId, personId = actorId, incidentId = null } = occurrence;
    await on.query(RECORD, [
      ...[newId(), incidentId, personId, occurrence.at, actorId, occurrence.type],
      ...[JSON.stringify(occurrence.changes ?? {}), occurrence.requestId ?? null],
    ]);
  }

  /** A change and its entry, or neither; `otherwise` is thrown when the statement, which returns what it changed, changes nothing. */
  async change(
    statement: Statement,
    values: unknown[],
    otherwise: Problem,
    occurrence: Occurrence,
  ): Promise<void> {
    await this.database.transaction(async (on) => {
      if ((await on.query(statement, values)).length === 0) throw otherwise;
      await this.record(occurrence, on);
    });
  }

  /** The entries of a case in the order in which they were written, after the one in that place. */
  of(incidentId: string, after: number | null, limit: number): Promise<TrailEntry[]> {
    return this.database.query<TrailEntry>(TRAIL_OF, [incidentId, after, limit]);
  }

  /** What happened to the duties of a case. */
  ofDuties(incidentId: string): Promise<TrailEntry[]> {
    return this.database.query<TrailEntry>(TRAIL_OF_DUTIES, [incidentId]);
  }
}
