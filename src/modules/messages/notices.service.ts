import { Injectable } from '@nestjs/common';
import { officers } from '../../domain/messages/recipients.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { PeopleService } from '../people/people.service.js';
import type { ClaimedNotice } from './messages.sql.js';
import { FAILED_SINCE, TELL_OF_FAILURES, WITHDRAW } from './notices.sql.js';

/** What administrators are told about messages that failed. */
@Injectable()
export class NoticesService {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleService,
    private readonly clock: Clock,
  ) {}

  /** Queues the notices that are owed; returns how many. */
  async tellOfFailures(): Promise<number> {
    const now = this.clock.now();
    const administrators = officers('administrator', await this.people.organization(), now);
    const ids = administrators.map(({ personId }) => personId);
    return (await this.database.query(TELL_OF_FAILURES, [now, ids])).length;
  }

  /** How many failed messages a notice is about; none when they were all seen to, and then it is withdrawn. */
  async countFor({ id, personId, dueAt, createdAt }: ClaimedNotice): Promise<number> {
    const [failed] = await this.database.query<{ count: number }>(FAILED_SINCE, [
      id,
      personId,
      dueAt,
      createdAt,
    ]);
    const count = failed?.count ?? 0;
    if (count === 0) await this.withdraw({ id });
    return count;
  }

  /** There is nothing to tell any more. */
  async withdraw({ id }: { id: string }): Promise<void> {
    await this.database.query(WITHDRAW, [id]);
  }
}
