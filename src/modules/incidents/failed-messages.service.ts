import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { newId } from '../../platform/clock/new-id.js';
import { Database } from '../../platform/database/database.js';
import { SqlQuery } from '../../platform/database/sql-query.js';
import { decodeCursor, encodeCursor } from '../../platform/http/cursor.js';
import { USUAL_PER_PAGE, type Page } from '../../platform/http/page.js';
import { Problem } from '../../platform/http/problem.js';
import { MessagesService } from '../messages/messages.service.js';
import type { Asking, Member } from '../people/people.service.js';
import type { FailedMessageView } from './dto/failed-message.view.js';
import type { ListFailedMessagesDto } from './dto/list-failed-messages.dto.js';
import { messagesKnownTo, QUEUE_AGAIN, type FailedRow } from './failed-messages.sql.js';

/** Messages that were given up: what they are, why, and how they go out all the same. */
@Injectable()
export class FailedMessagesService {
  constructor(
    private readonly database: Database,
    private readonly messages: MessagesService,
    private readonly clock: Clock,
  ) {}

  /** The last that failed first. */
  async page(query: ListFailedMessagesDto, member: Member): Promise<Page<FailedMessageView>> {
    const limit = query.limit ?? USUAL_PER_PAGE;
    const sql = new SqlQuery();
    sql.where(`m.state = 'failed'`);
    if (query.cursor !== undefined) {
      const [at, id] = decodeCursor(query.cursor, ['time', 'uuid']);
      sql.where(`(m.failed_at, m.id) < (${sql.add(at)}::timestamptz, ${sql.add(id)}::uuid)`);
    }
    const text = `${messagesKnownTo(member, sql)}
      order by m.failed_at desc, m.id desc
      limit ${sql.add(limit + 1)}`;
    const rows = await this.database.query<FailedRow>(sql.named(text), sql.values);
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    return {
      items: shown.map(view),
      nextCursor: last?.failedAt ? encodeCursor([last.failedAt.toISOString(), last.id]) : null,
    };
  }

  /** It keeps its id, so the mail keeps its Message-ID. */
  async retry(id: string, { member, requestId }: Asking): Promise<FailedMessageView> {
    const { state } = await this.find(id, member);
    const now = this.clock.now();
    const again = await this.database.one(QUEUE_AGAIN, [id, now, newId(), member.id, requestId]);
    if (!again)
      throw new Problem('conflict', {
        detail: `Only a message that failed is queued again; this one is ${state === 'failed' ? 'queued' : state}.`,
      });
    this.messages.ring();
    return view(await this.find(id, member));
  }

  private async find(id: string, member: Member): Promise<FailedRow> {
    const sql = new SqlQuery();
    sql.where(`m.id = ${sql.add(id)}`);
    const row = await this.database.one<FailedRow>(sql.named(messagesKnownTo(member, sql)), sql.values);
    if (!row) throw new Problem('not_found', { detail: 'There is no message with this id.' });
    return row;
  }
}

function view({
  personId,
  personName,
  lastError,
  createdAt,
  failedAt,
  ...row
}: FailedRow): FailedMessageView {
  return {
    ...row,
    to: personId === null ? null : { id: personId, name: personName ?? '' },
    reason: lastError,
    createdAt: createdAt.toISOString(),
    failedAt: failedAt?.toISOString() ?? null,
  };
}
