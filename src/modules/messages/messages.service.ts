import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { MESSAGE_STATES, type MessageState } from './message.entity.js';
import { MESSAGES_OF, type ListedMessage } from './messages.sql.js';

/** The channel on which new messages are announced to workers. */
export const MESSAGE_QUEUED = 'message_queued';
const RING = { name: 'ring', text: `select pg_notify('${MESSAGE_QUEUED}', '')` };
const QUIET_MS = 20;

@Injectable()
export class MessagesService {
  private isRinging = false;

  constructor(private readonly database: Database) {}

  /**
   * Wakes the workers after a commit. Many commits at once ring once: notifying inside each transaction costs a fifth
   * of the throughput. A ring that is lost costs a few seconds, for workers also look by themselves.
   */
  ring(): void {
    this.database.whenWritten(() => this.ringSoon());
  }

  private ringSoon(): void {
    if (this.isRinging) return;
    this.isRinging = true;
    setTimeout(() => {
      this.isRinging = false;
      void this.database.query(RING, []).catch(() => undefined);
    }, QUIET_MS).unref();
  }

  /** Who was told what about an incident, oldest first; for one person only, when `personId` is given. */
  of(incidentId: string, personId: string | null): Promise<ListedMessage[]> {
    return this.database.query<ListedMessage>(MESSAGES_OF, [incidentId, personId]);
  }
}

export { MESSAGE_STATES, type ListedMessage, type MessageState };
