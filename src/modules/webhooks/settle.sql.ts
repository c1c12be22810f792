export interface CallOutcome {
  id: string;
  lease: Date;
  state: 'sent' | 'queued' | 'failed' | 'withheld';
  /** When it was done, or when it is tried again. */
  at: Date;
  status: number | null;
  reason: string | null;
  isGone: boolean;
}

/**
 * Writes down what became of a call, and what that says of the endpoint: one that is gone is called no more, nor one
 * that took nothing for $9 milliseconds. What it refused stays queued then, for the day on which it is enabled again;
 * the trail tells of it, and so does a mail to who answers for it, else to the administrators ($10). What was taken
 * holds whoever has the call by now. The endpoint is locked first, as where it is changed.
 */
export const SETTLE_CALL = {
  name: 'webhook-settle',
  text: `
    with endpoint as materialized (
      select w.*
      from webhook w
      where w.id = (select webhook_id from webhook_delivery where id = $1)
      for no key update
    ),
    judged as materialized (
      select w.id, w.disabled_at is not null as "wasDisabled",
             case when w.disabled_at is not null or $3 in ('sent', 'withheld') then null
                  when $7 then 'gone'
                  when w.failing_since <= $8::timestamptz - $9 * interval '1 millisecond' then 'failing' end as disabled_for,
             case when $3 = 'withheld' then w.failing_since
                  when $3 <> 'sent' then coalesce(w.failing_since, $8::timestamptz) end as failing_since
      from endpoint w
    ),
    settled as (
      update webhook_delivery d
      set state = s.state, status = $5, reason = $6, claimed_until = null,
          done_at = case when s.state <> 'queued' then $4::timestamptz end,
          next_attempt_at = case when s.state = 'queued' then $4::timestamptz else d.next_attempt_at end
      from (select case when $3 = 'failed' and ("wasDisabled" or disabled_for is not null) then 'queued' else $3 end as state
            from judged) s
      where d.id = $1 and d.state = 'queued' and (d.claimed_until = $2 or $3 = 'sent')
      returning d.id
    ),
    changed as (
      update webhook w
      set failing_since = j.failing_since, disabled_for = j.disabled_for,
          disabled_at = case when j.disabled_for is not null then $8::timestamptz end, version = w.version + 1
      from judged j, settled
      where w.id = j.id and w.disabled_at is null
        and (j.disabled_for is not null or (j.failing_since is null) <> (w.failing_since is null))
      returning w.id, w.disabled_for, w.key_id, w.owner_id
    ),
    disabled as (
      select c.id, c.disabled_for, c.key_id, coalesce(k.owner_id, c.owner_id) as owner_id
      from changed c
      left join api_key k on k.id = c.key_id
      where c.disabled_for is not null
    ),
    trail as (
      insert into audit_entry (id, at, type, changes)
      select uuidv7(), $8, 'webhook.disabled', jsonb_build_object('webhook', d.id, 'reason', d.disabled_for)
      from disabled d
    ),
    told as (
      insert into message (id, kind, person_id, role, webhook_id, state, next_attempt_at, created_at)
      select uuidv7(), 'webhook_disabled', p.id,
             case when p.id = d.owner_id and d.key_id is not null then 'employee' else 'administrator' end,
             d.id, 'queued', $8, $8
      from disabled d
      join person o on o.id = d.owner_id
      join person p on p.is_active and case when o.is_active then p.id = o.id else p.id = any ($10::uuid[]) end
    )
    select id, disabled_for as "disabledFor"
    from disabled`,
};
