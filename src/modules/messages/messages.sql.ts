import type { QueryResultRow } from 'pg';
import type { Role } from '../../domain/access/role.js';
import type { NoticeKind } from '../../domain/messages/delivery-notice.js';
import type { DeliveryReport } from '../../domain/messages/delivery-report.js';
import type { ChatFormat } from '../../domain/messages/chat.js';
import { LEAST_LEFT_MINUTES, type HeldFor } from '../../domain/messages/may-wait.js';
import type { IntakeMessageKind } from '../../domain/messages/intake-notice.js';
import type { MessageKind } from '../../domain/messages/message-facts.js';
import type { NobodyFreeKind } from '../../domain/messages/nobody-free-notice.js';
import type { SentKind } from '../../domain/messages/sent-kinds.js';
import { LAST_REPORT } from './delivery-reports.sql.js';
import type { VacancyKind } from '../../domain/messages/vacancy-notice.js';
import type { ResetKind } from '../../domain/messages/reset-mail.js';
import type { StandIn, StandInKind } from '../../domain/messages/stand-in.js';
import type { Refusal, WebhookKind } from '../../domain/messages/webhook-notice.js';
import type { MessageState } from './message.entity.js';

export interface ListedMessage extends QueryResultRow {
  id: string;
  kind: SentKind;
  personId: string | null;
  personName: string | null;
  channelId: string | null;
  channelName: string | null;
  role: Role;
  stepKey: string | null;
  obligation: string | null;
  dueAt: Date | null;
  state: MessageState;
  attempts: number;
  unclearTries: number;
  nextAttemptAt: Date;
  heldUntil: Date | null;
  heldFor: HeldFor | null;
  lastError: string | null;
  createdAt: Date;
  sentAt: Date | null;
  delivery: (DeliveryReport & { at: string }) | null;
}

export const MESSAGES_OF = {
  name: 'messages-of',
  text: `
    select m.id, m.kind, m.person_id as "personId", p.name as "personName",
           m.channel_id as "channelId", c.name as "channelName", m.role, m.step_key as "stepKey", m.obligation,
           m.due_at as "dueAt", m.state, m.attempts, m.unclear_tries as "unclearTries",
           m.next_attempt_at as "nextAttemptAt", m.held_until as "heldUntil", m.held_for as "heldFor",
           m.last_error as "lastError", m.created_at as "createdAt", m.sent_at as "sentAt",
           ${LAST_REPORT} as delivery
    from message m
    left join person p on p.id = m.person_id
    left join channel c on c.id = m.channel_id
    where m.incident_id = $1 and ($2::uuid is null or m.person_id = $2)
    order by m.id
    limit 1000`,
};

interface ClaimedRow extends QueryResultRow {
  id: string;
  attempts: number;
  /** The traceparent of the request that queued it. */
  trace: string | null;
  name: string;
  email: string;
  language: 'en' | 'fr';
  /** It is not to be sent yet: it waits until then. */
  waitsUntil: Date | null;
  /** Still there, and nobody whom the case must not reach; of a channel, none of its readers is. */
  mayBeTold: boolean;
}

/** All that a mail is made of; what happened is not among it. */
export interface ClaimedMessage extends ClaimedRow {
  /** Where a chat channel is; the address is a secret, and sealed as it is claimed. */
  room: { id: string; format: ChatFormat; url: string } | null;
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

/** About a report that came by mail. */
export interface ClaimedIntakeMessage extends ClaimedRow {
  room: null;
  kind: IntakeMessageKind;
  role: Role;
  reference: string;
  dueAt: Date;
  /** The Message-ID of the mail. */
  answers: string | null;
}

/** What administrators are told about messages that failed, up to `dueAt`. */
export interface ClaimedNotice extends ClaimedRow {
  room: null;
  kind: NoticeKind;
  personId: string;
  dueAt: Date;
  createdAt: Date;
}

/** Of person `p` and incident `i`: still here, and nobody whom the case must not reach. */
export const MAY_BE_TOLD = `p.is_active and not exists (
                select from participant t
                where t.incident_id = i.id and t.person_id = p.id and t.tie in ('implicated', 'conflicted'))`;
/** Of channel `c` and incident `i`: still there, and read by nobody whom the case must not reach. */
const ROOM_MAY_BE_TOLD = `c.removed_at is null and not exists (
                select from participant t
                join role_assignment r on r.person_id = t.person_id and r.role = c.role
                  and (c.division_id is null or r.division_id = c.division_id)
                where t.incident_id = i.id and t.tie in ('implicated', 'conflicted'))`;

/** A link to a new password, good until `dueAt`. */
export interface ClaimedReset extends ClaimedRow {
  room: null;
  kind: ResetKind;
  dueAt: Date;
}

/** An office that nobody holds any more. */
export interface ClaimedVacancy extends ClaimedRow {
  room: null;
  kind: VacancyKind;
  role: Role;
  officeRole: Role;
  /** Of a supervisor's division, as people call it. */
  officeDivision: string | null;
}

/** A matter for which nobody in an office is free. */
export interface ClaimedNobodyFree extends ClaimedRow {
  room: null;
  kind: NobodyFreeKind;
  drill: boolean;
}

/** What a substitute is told. */
export interface ClaimedStandIn extends ClaimedRow {
  room: null;
  kind: StandInKind;
  standIn: StandIn;
}

/** A system that is not called about events any more. */
export interface ClaimedWebhookNotice extends ClaimedRow {
  room: null;
  kind: WebhookKind;
  role: Role;
  /** Null once it is called again, or was removed. */
  webhook: { id: string; url: string; disabledFor: Refusal; disabledAt: string } | null;
}

export type Claimed =
  | ClaimedMessage
  | ClaimedNotice
  | ClaimedVacancy
  | ClaimedNobodyFree
  | ClaimedReset
  | ClaimedIntakeMessage
  | ClaimedStandIn
  | ClaimedWebhookNotice;

/** In one mail: by choice, and what is owed after closures, for it falls due for every case of a year on one day. */
const COMES_TOGETHER = `(p.delivery = 'digest' or p.id is not null and due.kind = 'duty_reminder' and i.status = 'closed')`;

/**
 * Takes what is due for a while. Workers skip what another has; a worker that dies lets go when the lease ends, and
 * nobody knows then whether the mail went. An attempt is counted when it begins, so that a message that kills its worker
 * is not tried for ever.
 * What its recipient wants at an opening only is not claimed but kept back until then, unless its deadline comes too
 * soon for that; this is no attempt.
 * Each incident is looked up by its key: with old statistics PostgreSQL would read through them all for a few mails.
 */
export const CLAIM = {
  name: 'message-claim',
  text: `
    with due as (
      select id, incident_id, intake_id, person_id, channel_id, kind, due_at, attempts = 0 and kind = any ($4) as may_wait
      from message
      where state = 'queued' and next_attempt_at <= $1 and (claimed_until is null or claimed_until <= $1)
        and held_until is null
      order by next_attempt_at
      limit $3
      for update skip locked
    )
    update message m
    set claimed_until = case when o.opens_at is null then $2::timestamptz end,
        attempts = m.attempts + (o.opens_at is null)::int,
        unclear_tries = m.unclear_tries + (m.claimed_until is not null)::int,
        next_attempt_at = coalesce(o.opens_at, m.next_attempt_at),
        held_until = o.opens_at,
        held_for = case when o.opens_at is null then null when ${COMES_TOGETHER} then 'digest' else 'opening' end,
        due_at = case m.kind when 'delivery_failed' then $1 else m.due_at end
    from due
    left join person p on p.id = due.person_id
    left join channel c on c.id = due.channel_id
    left join lateral (select * from incident where id = due.incident_id limit 1) i on true
    left join unnest($5::text[], $6::boolean[], $7::timestamptz[]) as o (calendar, is_open, opens_at)
      on due.may_wait and o.calendar = coalesce(p.opening_calendar, $8)
        and (${COMES_TOGETHER} or p.quiet_hours and not o.is_open)
        and (due.due_at is null or due.due_at >= o.opens_at + interval '${LEAST_LEFT_MINUTES} minutes')
    left join intake k on k.id = due.intake_id
    where m.id = due.id
    returning m.id, m.incident_id as "incidentId", m.kind, m.role, m.step_key as "stepKey", m.obligation, m.due_at as "dueAt",
              m.person_id as "personId", m.created_at as "createdAt",
              m.attempts, m.trace, m.stand_in as "standIn", coalesce(i.reference, k.reference) as reference, k.message_id as "answers", i.protocol_id as "protocolId", i.zone, i.drill,
              coalesce(p.name, c.name, '') as name, coalesce(p.email, k.answer_to) as email,
              coalesce(p.language, c.language, 'en') as language,
              case when c.id is not null then jsonb_build_object('id', c.id, 'format', c.format, 'url', c.url) end as room,
              m.office_role as "officeRole",
              (select d.name from division d where d.id = m.office_division_id) as "officeDivision",
              (select jsonb_build_object('id', w.id, 'url', w.url, 'disabledFor', w.disabled_for, 'disabledAt', w.disabled_at)
               from webhook w
               where w.id = m.webhook_id and w.removed_at is null and w.disabled_for in ('gone', 'failing')) as webhook,
              o.opens_at as "waitsUntil",
              case when c.id is not null then ${ROOM_MAY_BE_TOLD}
                   else p.id is null or ${MAY_BE_TOLD} and not coalesce(p.id = any (k.hidden_from), false)
              end as "mayBeTold"`,
};

export const RELEASE = {
  name: 'message-release',
  text: `
    update message
    set claimed_until = null, unclear_tries = unclear_tries + 1
    where state = 'queued' and claimed_until is not null`,
};

/** When the next message falls due that nobody has yet, of those that wait for no opening. */
export const NEXT_DUE = {
  name: 'message-next-due',
  text: `
    select min(greatest(next_attempt_at, coalesce(claimed_until, next_attempt_at))) as "at"
    from message
    where state = 'queued' and held_until is null`,
};
