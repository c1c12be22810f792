import type { QueryResultRow } from 'pg';

/** One after the other for each sender, so that two mails at once get one receipt. */
export const TAKE_TURN = {
  name: 'intake-turn',
  text: `select pg_advisory_xact_lock(hashtextextended('intake of ' || $1, 0))`,
};

export interface KeptMail extends QueryResultRow {
  reference: string;
  isAnswered: boolean;
}

/**
 * Keeps a mail, unless it is kept already. A sender gets one receipt an hour at most, whatever comes: two programs that
 * answer each other end there.
 */
export const KEEP = {
  name: 'intake-keep',
  text: `
    insert into intake (id, reference, digest, state, sender, person_id, answer_to, message_id, subject, text, is_cut,
                        attachments, attachment_count, raw, bytes, sha256, suspected_numbers, hidden_from,
                        received_at, due_at)
    select r.id, $3::text || lpad(nextval('intake_reference')::text, 6, '0'), r.digest, r.state, r.sender, r.person_id,
           case when not exists (
             select from intake o
             where o.answer_to = r.answer_to and o.received_at > r.received_at - interval '1 hour'
           ) then r.answer_to end,
           r.message_id, r.subject, r.text, r.is_cut, r.attachments, r.attachment_count, $2::bytea, r.bytes,
           r.sha256, r.suspected_numbers, r.hidden_from, r.received_at, r.due_at
    from jsonb_to_record($1) as r (id uuid, digest text, state text, sender text, person_id uuid, answer_to text,
                                   message_id text, subject text, text text, is_cut boolean, attachments jsonb,
                                   attachment_count integer, bytes integer, sha256 text, suspected_numbers text[], hidden_from uuid[], received_at timestamptz,
                                   due_at timestamptz)
    where not exists (select from intake o where o.digest = r.digest)
    on conflict (digest) do nothing
    returning reference, answer_to is not null as "isAnswered"`,
};

export const TELL = {
  name: 'intake-tell',
  text: `
    insert into message (id, intake_id, kind, person_id, role, due_at, state, next_attempt_at, created_at)
    select r.id, r.intake_id, r.kind, r.person_id, r.role, r.due_at, 'queued', r.now, r.now
    from jsonb_to_recordset($1) as r (id uuid, intake_id uuid, kind text, person_id uuid, role text,
                                      due_at timestamptz, now timestamptz)`,
};

export interface LateMail extends QueryResultRow {
  id: string;
  dueAt: Date;
  hiddenFrom: string[];
}

/** What nobody has seen to in time; each is told of once. */
export const CLAIM_LATE = {
  name: 'intake-claim-late',
  text: `
    update intake
    set reminded_at = $1
    where id in (
      select id
      from intake
      where state = 'waiting' and due_at <= $1 and reminded_at is null
      order by due_at
      limit 25
      for update skip locked
    )
    returning id, due_at as "dueAt", hidden_from as "hiddenFrom"`,
};
