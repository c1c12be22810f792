/** Messages that are due now, about one incident. */
export const QUEUE = `
  insert into message (id, incident_id, kind, person_id, role, state, attempts, next_attempt_at, created_at)
  select uuidv7(), $1, 'reported', p.id, 'supervisor', 'queued', 0, now(), now()
  from person p, generate_series(1, $2::int)
  where p.email = 'supervisor@example.org'
  returning id`;

/** Copies of an incident with one open step, half a minute late, about which nobody was told. */
export const OVERDUE = `
  with copy as (
    insert into incident
    select row.*
    from incident i, generate_series(1, $2::int) n, lateral jsonb_populate_record(i, jsonb_build_object(
      'id', uuidv7(),
      'reference', 'PB-COPY-' || lpad(nextval('incident_reference')::text, 6, '0'),
      'discovered_at', i.discovered_at - n * interval '1 second'
    )) row
    where i.id = $1
    returning id
  ),
  steps as (
    insert into incident_step
    select row.*
    from copy, incident_step s, lateral jsonb_populate_record(s, jsonb_build_object(
      'incident_id', copy.id,
      'due_at', now() - interval '30 seconds',
      'opened_at', now() - interval '4 hours',
      'next_follow_up_at', now() - interval '1 hour'
    )) row
    where s.incident_id = $1 and s.key = 'contain'
  )
  select id from copy`;

/** What was kept of each incident's follow-ups, and how many incidents it holds for. */
export const KEPT = `
  select follow_ups as "followUps", trail, told, count(*)::int as incidents
  from (
    select array(select f.kind || ' ' || f.nth || ' ' || f.outcome
                 from follow_up f where f.incident_id = i.id order by 1) as follow_ups,
           array(select a.type || ' ' || (a.changes ->> 'nth')
                 from audit_entry a where a.incident_id = i.id and a.type like 'step.%' order by 1) as trail,
           array(select split_part(p.email, '@', 1) || ': ' || m.kind
                 from message m join person p on p.id = m.person_id
                 where m.incident_id = i.id and m.step_key is not null order by 1) as told
    from incident i
    where i.id = any($1)
  ) each
  group by 1, 2, 3`;
