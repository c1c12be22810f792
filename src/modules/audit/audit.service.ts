import { Injectable } from '@nestjs/common';
import type { QueryResultRow } from 'pg';
import { Database } from '../../platform/database/database.js';

export interface TrailEntry extends QueryResultRow {
  id: string;
  at: Date;
  recordedAt: Date;
  actorId: string | null;
  actorName: string | null;
  type: string;
  stepKey: string | null;
  note: string | null;
  changes: Record<string, unknown>;
}

const TRAIL_OF = {
  name: 'trail-of',
  text: `
    select e.id, e.at, e.recorded_at as "recordedAt", e.actor_id as "actorId", p.name as "actorName",
           e.type, e.step_key as "stepKey", e.note, e.changes
    from audit_entry e
    left join person p on p.id = e.actor_id
    where e.incident_id = $1 and e.id > coalesce($2::uuid, '00000000-0000-0000-0000-000000000000')
    order by e.id
    limit $3`,
};

const TRAIL_OF_DUTIES = {
  name: 'trail-of-duties',
  text: `
    select e.id, e.at, e.recorded_at as "recordedAt", e.actor_id as "actorId", null as "actorName",
           e.type, e.step_key as "stepKey", e.note, e.changes
    from audit_entry e
    where e.incident_id = $1 and e.type like 'obligation.%'
    order by e.id
    limit 10000`,
};

/** Reads the trail. Nothing here writes it: entries come with the statement that they tell of. */
@Injectable()
export class AuditService {
  constructor(private readonly database: Database) {}

  /** The entries of a case in the order in which they were written, after the entry `after`. */
  of(incidentId: string, after: string | null, limit: number): Promise<TrailEntry[]> {
    return this.database.query<TrailEntry>(TRAIL_OF, [incidentId, after, limit]);
  }

  /** What happened to the duties of a case. */
  ofDuties(incidentId: string): Promise<TrailEntry[]> {
    return this.database.query<TrailEntry>(TRAIL_OF_DUTIES, [incidentId]);
  }
}
