import { Injectable } from '@nestjs/common';
import { Bell } from '../../platform/database/bell.js';
import { Database } from '../../platform/database/database.js';
import { MESSAGE_STATES, type MessageState } from './message.entity.js';
import { MESSAGES_OF, type ListedMessage } from './messages.sql.js';

/** The channel on which new messages are announced to workers. */
export const MESSAGE_QUEUED = 'message_queued';
const QUIET_MS = 20;

@Injectable()
export class MessagesService {
  private readonly bell: Bell;

  constructor(private readonly database: Database) {
    this.bell = new Bell(database, MESSAGE_QUEUED, QUIET_MS);
  }

  /** Wakes the workers after a commit. A ring that is lost costs a few seconds, for workers also look by themselves. */
  ring(): void {
    this.bell.ring();
  }

  /** Who was told what about an incident, oldest first; for one person only, when `personId` is given. */
  of(incidentId: string, personId: string | null): Promise<ListedMessage[]> {
    return this.database.query<ListedMessage>(MESSAGES_OF, [incidentId, personId]);
  }
}

export { MESSAGE_STATES, type ListedMessage, type MessageState };
