import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { SqlQuery } from '../../platform/database/sql-query.js';
import { decodeCursor, encodeCursor } from '../../platform/http/cursor.js';
import { USUAL_PER_PAGE, type Page } from '../../platform/http/page.js';
import { Problem } from '../../platform/http/problem.js';
import { MessagesService } from '../messages/messages.service.js';
import type { Asking, Member } from '../people/people.service.js';
import type { LoggedMessageView } from './dto/logged-message.view.js';
import type { ListMessagesDto } from './dto/list-messages.dto.js';
import { messagesKnownTo, orderOf, pageOfLog, QUEUE_AGAIN, type LoggedRow } from './message-log.sql.js';

/** Every message: what it is, what became of it, and how one that was given up goes out all the same. */
@Injectable()
export class MessageLogService {
  constructor(
    private readonly database: Database,
    private readonly messages: MessagesService,
    private readonly clock: Clock,
  ) {}

  /** The newest first. */
  async page(query: ListMessagesDto, member: Member): Promise<Page<LoggedMessageView>> {
    const limit = query.limit ?? USUAL_PER_PAGE;
    const after = query.cursor === undefined ? null : decodeCursor(query.cursor, ['time', 'uuid']);
    const sql = new SqlQuery();
    const text = pageOfLog(member, query, after, limit + 1, sql);
    const rows = await this.database.query<LoggedRow>(sql.named(text), sql.values);
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    const at = last?.[orderOf(query)];
    return {
      items: shown.map(view),
      nextCursor: last && at ? encodeCursor([at.toISOString(), last.id]) : null,
    };
  }

  /** It keeps its id, so the mail keeps its Message-ID. */
  async retry(id: string, { member, requestId }: Asking): Promise<LoggedMessageView> {
    const { state } = await this.find(id, member);
    const now = this.clock.now();
    const again = await this.database.one(QUEUE_AGAIN, [id, now, member.id, requestId]);
    if (!again)
      throw new Problem('conflict', {
        detail: `Only a message that failed is queued again; this one is ${state === 'failed' ? 'queued' : state}.`,
      });
    this.messages.ring();
    return view(await this.find(id, member));
  }

  private async find(id: string, member: Member): Promise<LoggedRow> {
    const sql = new SqlQuery();
    sql.where(`m.id = ${sql.add(id)}`);
    const row = await this.database.one<LoggedRow>(sql.named(messagesKnownTo(member, sql)), sql.values);
    if (!row) throw new Problem('not_found', { detail: 'There is no message with this id.' });
    return row;
  }
}

function view({
  personId,
  personName,
  channelId,
  channelName,
  lastError,
  createdAt,
  sentAt,
  failedAt,
  ...row
}: LoggedRow): LoggedMessageView {
  return {
    ...row,
    to: personId === null ? null : { id: personId, name: personName ?? '' },
    channel: channelId === null ? null : { id: channelId, name: channelName ?? '' },
    reason: lastError,
    createdAt: createdAt.toISOString(),
    sentAt: sentAt?.toISOString() ?? null,
    failedAt: failedAt?.toISOString() ?? null,
  };
}
