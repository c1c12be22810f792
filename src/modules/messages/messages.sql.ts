import type { QueryResultRow } from 'pg';
import type { Role } from '../../domain/access/role.js';
import type { NoticeKind } from '../../domain/messages/delivery-notice.js';
import type { DeliveryReport } from '../../domain/messages/delivery-report.js';
import type { MessageKind } from '../../domain/messages/message-facts.js';
import { LAST_REPORT } from './delivery-reports.sql.js';
import type { MessageState } from './message.entity.js';

export interface ListedMessage extends QueryResultRow {
  id: string;
  kind: MessageKind;
  personId: string;
  personName: string;
  role: Role;
  stepKey: string | null;
  obligation: string | null;
  dueAt: Date | null;
  state: MessageState;
  attempts: number;
  unclearTries: number;
  nextAttemptAt: Date;
  lastError: string | null;
  createdAt: Date;
  sentAt: Date | null;
  delivery: (DeliveryReport & { at: string }) | null;
}

export const MESSAGES_OF = {
  name: 'messages-of',
  text: `
    select m.id, m.kind, m.person_id as "personId", p.name as "personName", m.role, m.step_key as "stepKey", m.obligation,
           m.due_at as "dueAt", m.state, m.attempts, m.unclear_tries as "unclearTries",
           m.next_attempt_at as "nextAttemptAt", m.last_error as "lastError", m.created_at as "createdAt", m.sent_at as "sentAt",
           ${LAST_REPORT} as delivery
    from message m
    join person p on p.id = m.person_id
    where m.incident_id = $1 and ($2::uuid is null or m.person_id = $2)
    order by m.id
    limit 1000`,
};

interface ClaimedForPerson extends QueryResultRow {
  id: string;
  attempts: number;
  name: string;
  email: string;
  language: 'en' | 'fr';
  /** Still here, and nobody whom the case must not reach. */
  mayBeTold: boolean;
}

/** All that a mail is made of; what happened is not among it. */
export interface ClaimedMessage extends ClaimedForPerson {
  incidentId: string;
  kind: MessageKind;
  role: Role;
  stepKey: string | null;
  obligation: string | null;
  dueAt: Date | null;
  reference: string;
  protocolId: string;
  zone: string;
  drill: boolean;
}

/** What administrators are told about messages that failed, up to `dueAt`. */
export interface ClaimedNotice extends ClaimedForPerson {
  kind: NoticeKind;
  personId: string;
  dueAt: Date;
  createdAt: Date;
}

/**
 * Takes what is due for a while. Workers skip what another has; a worker that dies lets go when the lease ends, and
 * nobody knows then whether the mail went. An attempt is counted when it begins, so that a message that kills its worker
 * is not tried for ever.
 */
export const CLAIM = {
  name: 'message-claim',
  text: `
    with due as (
      select id, incident_id, person_id
      from message
      where state = 'queued' and next_attempt_at <= $1 and (claimed_until is null or claimed_until <= $1)
      order by next_attempt_at, id
      limit $3
      for update skip locked
    )
    update message m
    set claimed_until = $2, attempts = m.attempts + 1,
        unclear_tries = m.unclear_tries + (m.claimed_until is not null)::int,
        due_at = case m.kind when 'delivery_failed' then $1 else m.due_at end
    from due
    join person p on p.id = due.person_id
    left join incident i on i.id = due.incident_id
    where m.id = due.id
    returning m.id, m.incident_id as "incidentId", m.kind, m.role, m.step_key as "stepKey", m.obligation, m.due_at as "dueAt",
              m.person_id as "personId", m.created_at as "createdAt",
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
    set claimed_until = null, unclear_tries = unclear_tries + 1
    where state = 'queued' and claimed_until is not null`,
};

/** When the next message falls due that nobody has yet. */
export const NEXT_DUE = {
  name: 'message-next-due',
  text: `
    select min(greatest(next_attempt_at, coalesce(claimed_until, next_attempt_at))) as "at"
    from message
    where state = 'queued'`,
};
