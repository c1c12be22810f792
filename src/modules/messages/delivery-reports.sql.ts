/**
 * Writes down what became of a message, once for each report. A bounce makes a sent message a dead letter; one that is
 * queued again keeps its turn. A bounce can be faster than the worker that still has the message in hand: then nothing is
 * written, and whoever brought it is asked to come again.
 */
export const REPORT_DELIVERY = {
  name: 'delivery-report',
  text: `
    with target as (
      select id, $3 = 'bounced' and state = 'queued' and coalesce(claimed_until > $6, false) as "isInHand"
      from message
      where id = $1
      for update
    ),
    recorded as (
      insert into delivery_report (message_id, digest, state, status, diagnostic, reported_at)
      select id, $2, $3, $4, $5, $6
      from target
      where not "isInHand"
      on conflict do nothing
      returning message_id
    ),
    failed as (
      update message m
      set state = 'failed', failed_at = $6, last_error = $7
      from recorded r
      join message told on told.id = r.message_id
      -- What went in the same mail did not arrive either.
      where (m.id = told.id or m.digest_id = told.digest_id) and m.state = 'sent' and $3 = 'bounced'
      returning m.id
    )
    select "isInHand", exists (select from recorded) as "isNew", exists (select from failed) as "isFailed"
    from target`,
};

/** The last report about message `m` since it was last sent, as JSON. */
export const LAST_REPORT = `(
      select json_build_object('state', r.state, 'status', r.status, 'diagnostic', r.diagnostic,
                               'at', to_char(r.reported_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
      from delivery_report r
      where (r.message_id = m.id or r.message_id in (select d.id from message d where d.digest_id = m.digest_id))
        and r.reported_at >= coalesce(m.sent_at, m.created_at)
      order by r.reported_at desc
      limit 1
    )`;
