import type { IncidentStatus } from '../../domain/incident/lifecycle.js';
import { LEAST_LEFT_MINUTES, type HeldFor } from '../../domain/messages/may-wait.js';
import type { ObligationState } from '../../domain/obligations/obligation.js';
import type { StepStatus } from '../../domain/protocol/protocol.js';
import { MAY_BE_TOLD, type ClaimedMessage } from './messages.sql.js';

/** A message that waited for an opening. */
export interface HeldMessage extends ClaimedMessage {
  heldFor: HeldFor;
  /** Of the mail that it goes in with others; null for one that goes by itself. */
  digestId: string | null;
  incidentStatus: IncidentStatus;
  stepStatus: StepStatus | null;
  isOfRole: boolean;
  dutyState: ObligationState | null;
}

/**
 * Takes what waited and is due: messages for one digest all together, others by themselves. The lock on the person
 * lets one worker at a time form a digest of theirs; once it was tried, the digest keeps its id and its messages.
 */
export const CLAIM_HELD = {
  name: 'message-claim-held',
  text: `
    with due as (
      select m.id, m.person_id, m.held_for, m.digest_id
      from message m
      join person p on p.id = m.person_id
      where m.state = 'queued' and m.held_until is not null and m.next_attempt_at <= $1
        and (m.claimed_until is null or m.claimed_until <= $1)
      order by m.next_attempt_at, m.id
      limit $3
      for no key update of p skip locked
    ),
    mail as (
      select person_id, held_for, known, coalesce(known, case held_for when 'digest' then uuidv7() end) as digest_id, ids
      from (
        select person_id, held_for, digest_id as known, array_agg(id) as ids
        from due
        group by person_id, held_for, digest_id
      ) waiting
    )
    update message m
    set claimed_until = $2, attempts = m.attempts + 1,
        -- What must not be told any more is no part of it.
        digest_id = case when ${MAY_BE_TOLD} then mail.digest_id end,
        held_for = case when ${MAY_BE_TOLD} then m.held_for else 'opening' end,
        unclear_tries = m.unclear_tries + (m.claimed_until is not null)::int
    from mail
    join person p on p.id = mail.person_id, incident i
    where m.state = 'queued' and m.held_until is not null and m.next_attempt_at <= $1
      and (m.claimed_until is null or m.claimed_until <= $1)
      and m.person_id = mail.person_id and m.held_for = mail.held_for and m.digest_id is not distinct from mail.known
      and (m.held_for = 'digest' or m.id = any (mail.ids))
      and i.id = m.incident_id
    returning m.id, m.incident_id as "incidentId", m.kind, m.role, m.step_key as "stepKey", m.obligation, m.attempts,
              m.held_for as "heldFor", m.digest_id as "digestId",
              -- What is asked for may have another deadline by now.
              coalesce((select s.due_at from incident_step s where s.incident_id = i.id and s.key = m.step_key),
                       (select o.act_by from obligation o where o.incident_id = i.id and o.id = m.obligation),
                       m.due_at) as "dueAt",
              (select s.status from incident_step s where s.incident_id = i.id and s.key = m.step_key) as "stepStatus",
              coalesce((select m.role = s.owner_role or m.role = any (s.support_roles)
                        from incident_step s
                        where s.incident_id = i.id and s.key = m.step_key), true) as "isOfRole",
              (select o.state from obligation o where o.incident_id = i.id and o.id = m.obligation) as "dutyState",
              i.status as "incidentStatus", i.reference, i.protocol_id as "protocolId", i.zone, i.drill,
              p.name, p.email, p.language, ${MAY_BE_TOLD} as "mayBeTold"`,
};

/**
 * Lets what waits for an opening wait for the one that there is by the calendars as they are now. Whoever has opened by
 * now is told at once, unless it is for a digest; so is whoever would be left too little time. What was tried already
 * keeps its time, for it may have arrived.
 */
export const MOVE_OPENINGS = {
  name: 'message-move-openings',
  text: `
    update message m
    set held_until = o.at, next_attempt_at = o.at
    from (
      select w.id, case
        when w.held_for <> 'digest' and c.is_open then $1::timestamptz
        when w.due_at < c.opens_at + interval '${LEAST_LEFT_MINUTES} minutes' then $1
        else c.opens_at
      end as at
      from message w
      join person p on p.id = w.person_id
      join unnest($2::text[], $3::boolean[], $4::timestamptz[]) as c (calendar, is_open, opens_at)
        on c.calendar = coalesce(p.opening_calendar, $5)
      where w.state = 'queued' and w.held_until > $1
    ) o
    where m.id = o.id and m.state = 'queued' and m.held_until > $1 and m.held_until <> o.at
      and m.claimed_until is null and m.digest_id is null and m.attempts = 0`,
};

/** Sends at once what waits for an opening that has become too late, for a deadline was moved. */
export const LET_GO = {
  name: 'message-let-go',
  text: `
    update message m
    set held_until = $1, next_attempt_at = $1, held_for = 'opening'
    from incident_step s
    where m.state = 'queued' and m.held_until > $1 and m.claimed_until is null and m.digest_id is null
      and s.incident_id = m.incident_id and s.key = m.step_key and s.status = 'open'
      and s.due_at < m.held_until + interval '${LEAST_LEFT_MINUTES} minutes'`,
};

/** When the next message that waits is due. */
export const NEXT_HELD = {
  name: 'message-next-held',
  text: `
    select min(greatest(next_attempt_at, coalesce(claimed_until, next_attempt_at))) as "at"
    from message
    where state = 'queued' and held_until is not null`,
};
