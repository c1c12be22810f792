/**
 * Queues a notice for each of these administrators ($2) who has not been told of the last failures: one that waits at most, one an
 * hour at most, none about a notice that failed itself, and nothing older than a day for one who is new.
 * What is told follows from what is kept: however often this runs, and wherever a worker died, nobody is left out.
 */
export const TELL_OF_FAILURES = {
  name: 'notice-of-failures',
  text: `
    insert into message (id, kind, person_id, role, due_at, state, next_attempt_at, created_at)
    select uuidv7(), 'delivery_failed', p.id, 'administrator', $1, 'queued', $1, $1
    from unnest($2::uuid[]) as p (id)
    left join lateral (
      select max(n.due_at) as at
      from message n
      where n.person_id = p.id and n.kind = 'delivery_failed'
    ) told on true
    -- Looked at first: mostly nothing has failed.
    where exists (select from message where state = 'failed' and failed_at > $1::timestamptz - interval '1 day')
      and (told.at is null or told.at <= $1::timestamptz - interval '1 hour')
      and exists (
        select
        from message f
        where f.state = 'failed' and f.kind <> 'delivery_failed'
          and f.failed_at > greatest($1::timestamptz - interval '1 day', told.at)
      )
    on conflict do nothing
    returning id`,
};

/** How many messages failed since the person was last told of any, up to the instant that the notice stands for. */
export const FAILED_SINCE = {
  name: 'notice-failed-since',
  text: `
    select count(*)::int as count
    from message f
    where f.state = 'failed' and f.kind <> 'delivery_failed' and f.failed_at <= $3
      and f.failed_at > greatest($4::timestamptz - interval '1 day', (
        select max(n.due_at)
        from message n
        where n.person_id = $2 and n.kind = 'delivery_failed' and n.id <> $1
      ))`,
};

/** Somebody saw to it before the notice went. */
export const WITHDRAW = {
  name: 'notice-withdraw',
  text: `
    delete from message
    where id = $1 and kind in ('delivery_failed', 'webhook_disabled')`,
};
