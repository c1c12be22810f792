import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { FOLLOW_UPS_OF, type SentFollowUp } from './follow-ups.sql.js';

/** Looks up what was sent. */
@Injectable()
export class FollowUpsService {
  constructor(private readonly database: Database) {}

  /** The reminders and levels of a case that were sent or passed over, those for earlier deadlines included. */
  of(incidentId: string): Promise<SentFollowUp[]> {
    return this.database.query<SentFollowUp>(FOLLOW_UPS_OF, [incidentId]);
  }
}

export type { SentFollowUp };
