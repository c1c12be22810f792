import { execute } from './seed.ts';

const BATCH = 20_000;

/**
 * A register of so many incidents over the last year, most of them closed: each with its steps and duties, and a third
 * with reminders. What the database does by itself at each change is done once at the end.
 */
export async function fillRegister(url: string, source: string, incidents: number): Promise<void> {
  for (let from = 1; from <= incidents; from += BATCH) {
    const until = Math.min(from + BATCH - 1, incidents);
    await execute(url, FILL, [source, from, until, incidents]);
  }
  await execute(url, COUNT_CASES);
  await execute(url, COUNT_CHAINS);
  await execute(url, 'vacuum analyze');
}

/** Of fifty incidents one is live; of two hundred one led to an employment action. */
const FILL = `
  with as_is as (
    select set_config('session_replication_role', 'replica', true) as role
  ),
  numbered as (
    select n, uuidv7() as id, n % 50 = 0 as live, n % 200 = 0 as conduct,
           now() - n * (interval '364 days' / $4::int) as at,
           now() - n * (interval '364 days' / $4::int) + random() * interval '2 hours' as reported
    from as_is, generate_series($2::int, $3::int) n
  ),
  drawn as materialized (
    select *, reported + random() * interval '1 day' as taken, at + random() * interval '3 days' as held,
           reported + random() * interval '2 days' as raised, reported + interval '1 day' + random() * interval '60 days' as ended
    from numbered
  ),
  filed as (
    insert into incident
    select row.*
    from drawn d, incident i, lateral jsonb_populate_record(i, jsonb_build_object(
      'id', d.id,
      'reference', 'PB-FILL-' || lpad(d.n::text, 8, '0'),
      'status', case when not d.live then (array['closed', 'closed', 'closed', 'dismissed'])[1 + d.n % 4]
                     else (array['acknowledged', 'escalated', 'confirmed'])[1 + d.n % 3] end,
      'title', 'Letter mailed to the wrong resident', 'description', null, 'words', null,
      'cause', (array['misdirected_mail', 'lost_device', 'phishing', 'unauthorized_access', 'verbal'])[1 + d.n % 5],
      'division_id', (array(select v.id from division v order by v.key))[1 + d.n % 4],
      'discovered_at', d.at, 'reported_at', d.reported, 'acknowledged_at', d.taken, 'contained_at', d.held,
      'escalated_at', case when d.n % 4 <> 3 then d.raised end,
      'closed_at', case when not d.live and d.n % 4 <> 3 then d.ended end,
      'dismissed_at', case when not d.live and d.n % 4 = 3 then d.ended end,
      'employment_action_at', case when d.conduct then d.raised end
    )) row
    where i.id = $1
  ),
  steps as (
    insert into incident_step (incident_id, key, position, status, owner_role, support_roles, due_at, basis, opened_at, finished_at)
    select d.id, s.key, s.position,
           case when s.key = 'notify-college' and not d.conduct then 'not_applicable'
                when not d.live or s.position < 3 then 'completed'
                else (array['open', 'waiting'])[1 + (d.n / 50 + s.position) % 2] end,
           s.owner_role, s.support_roles, d.reported + s.position * interval '1 day', s.basis, d.reported,
           case when not d.live or s.position < 3 then d.reported + random() * (s.position + 1) * interval '1 day' end
    from drawn d, incident_step s
    where s.incident_id = $1
  ),
  duties as (
    insert into obligation (incident_id, id, regime_id, state, evaluation, due_at, act_by, notice)
    select d.id, o.id, o.regime_id, t.state, o.evaluation, d.at + interval '30 days', d.at + interval '30 days',
           case when t.state = 'met' then jsonb_build_object('sentAt', d.at + random() * interval '40 days', 'onTime', d.n % 7 > 0) end
    from drawn d,
         (select o.id, o.regime_id, o.evaluation from obligation o where o.incident_id = $1
          union all
          select 'ca-on-phipa-17.1', 'ca-on-phipa', o.evaluation from obligation o where o.incident_id = $1 limit 3) o,
         lateral (select case when o.id = 'ca-on-phipa-17.1' and not d.conduct or d.n % 3 = 1 then 'not_required'
                              when d.live then 'open'
                              else 'met' end as state) t
  ),
  sent as (
    insert into follow_up (incident_id, subject, key, due_at, kind, nth, at, outcome, told, is_late, fired_at)
    select d.id, 'step', f.key, d.reported + f.position * interval '1 day', f.kind, 0, d.reported, 'sent', '{}', false, d.reported
    from drawn d
    join (values ('contain', 2, 'reminder', 3), ('escalate', 3, 'escalation', 10), ('decide', 6, 'end', 100))
      as f (key, position, kind, every) on d.n % f.every = 0
  )
  select`;

/** Without the triggers nothing was counted so far. */
const COUNT_CASES = 'select count_steps(array_agg(id)), count_duties(array_agg(id)) from incident';
const COUNT_CHAINS = `
  with chains as (
    select f.incident_id, count(*) filter (where f.kind = 'reminder') as reminders,
           count(*) filter (where f.kind = 'escalation') as escalations, count(*) filter (where f.kind = 'end') as ended
    from follow_up f
    group by f.incident_id
  )
  update incident_figures i
  set reminders = c.reminders, escalations = c.escalations, ended = c.ended
  from chains c
  where c.incident_id = i.incident_id`;
