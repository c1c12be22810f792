import type { QueryResultRow } from 'pg';
import type { Role } from '../../domain/access/role.js';
import type { MessageKind } from '../../domain/messages/message-facts.js';
import type { MessageState } from './message.entity.js';

export interface ListedMessage extends QueryResultRow {
  id: string;
  kind: MessageKind;
  personId: string;
  personName: string;
  role: Role;
  stepKey: string | null;
  dueAt: Date | null;
  state: MessageState;
  attempts: number;
  nextAttemptAt: Date;
  lastError: string | null;
  createdAt: Date;
  sentAt: Date | null;
}

export const MESSAGES_OF = {
  name: 'messages-of',
  text: `
    select m.id, m.kind, m.person_id as "personId", p.name as "personName", m.role, m.step_key as "stepKey",
           m.due_at as "dueAt", m.state, m.attempts, m.next_attempt_at as "nextAttemptAt", m.last_error as "lastError",
           m.created_at as "createdAt", m.sent_at as "sentAt"
    from message m
    join person p on p.id = m.person_id
    where m.incident_id = $1 and ($2::uuid is null or m.person_id = $2)
    order by m.id
    limit 1000`,
};

/** All that a mail is made of; what happened is not among it. */
export interface ClaimedMessage extends QueryResultRow {
  id: string;
  incidentId: string;
  kind: MessageKind;
  role: Role;
  stepKey: string | null;
  dueAt: Date | null;
  attempts: number;
  reference: string;
  protocolId: string;
  zone: string;
  drill: boolean;
  name: string;
  email: string;
  language: 'en' | 'fr';
  /** Still here, and nobody whom the case must not reach. */
  mayBeTold: boolean;
}

/**
 * Takes what is due for a while. Workers skip what another has; a worker that dies lets go when the lease ends.
 * An attempt is counted when it begins, so that a message that kills its worker is not tried for ever.
 */
export const CLAIM = {
  name: 'message-claim',
  text: `
    with due as (
      select id
      from message
      where state = 'queued' and next_attempt_at <= $1 and (claimed_until is null or claimed_until <= $1)
      order by next_attempt_at, id
      limit $3
      for update skip locked
    )
    update message m
    set claimed_until = $2, attempts = m.attempts + 1
    from due, incident i, person p
    where m.id = due.id and i.id = m.incident_id and p.id = m.person_id
    returning m.id, m.incident_id as "incidentId", m.kind, m.role, m.step_key as "stepKey", m.due_at as "dueAt",
              m.attempts, i.reference, i.protocol_id as "protocolId", i.zone, i.drill,
              p.name, p.email, p.language, p.is_active and not exists (
                select from participant t
                where t.incident_id = i.id and t.person_id = p.id and t.tie in ('implicated', 'conflicted')
              ) as "mayBeTold"`,
};

export const RELEASE = {
  name: 'message-release',
  text: `
    update message
    set claimed_until = null
    where state = 'queued' and claimed_until is not null`,
};

export const SENT = {
  name: 'message-sent',
  text: `
    update message
    set state = 'sent', sent_at = $2, address = $3, claimed_until = null, last_error = null
    where id = $1 and state = 'queued'`,
};

export const RETRY = {
  name: 'message-retry',
  text: `
    update message
    set state = $2, next_attempt_at = $3, claimed_until = null, last_error = $4
    where id = $1 and state = 'queued'`,
};

/** When the next message falls due that nobody has yet. */
export const NEXT_DUE = {
  name: 'message-next-due',
  text: `
    select min(greatest(next_attempt_at, coalesce(claimed_until, next_attempt_at))) as "at"
    from message
    where state = 'queued'`,
};
