import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What indicators count of an incident's steps, duties and reminders is kept in one narrow row, brought up to date in the
 * statement that changes them, whoever changes them.
 */
export class CountAsCasesChange1763900000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statement of [TABLE, STEPS, DUTIES, CHAINS, INDEXES, EXISTING]) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index follow_up_ended, follow_up_by_key, obligation_counted;
      drop trigger follow_up_counted on follow_up;
      drop trigger obligation_counted_new on obligation;
      drop trigger obligation_counted on obligation;
      drop trigger incident_counted on incident;
      drop trigger incident_step_counted_new on incident_step;
      drop trigger incident_step_counted on incident_step;
      drop function chains_added, duties_added, duties_changed, protocol_changed, steps_added, steps_changed;
      drop function count_duties, count_steps;
      drop table incident_figures;
    `);
  }
}

const TABLE = `
create table incident_figures (
  incident_id uuid primary key constraint incident_figures_incident references incident (id) on delete cascade,
  steps_done smallint not null default 0,
  steps_on_time smallint not null default 0,
  steps_open smallint not null default 0,
  -- The deadlines of those that are open; null for none, which takes no room.
  steps_due timestamptz[],
  -- Those that tell of an employment action are counted apart, for those only who may know of one.
  conduct_done smallint not null default 0,
  conduct_on_time smallint not null default 0,
  conduct_open smallint not null default 0,
  conduct_due timestamptz[],
  duties_done smallint not null default 0,
  duties_on_time smallint not null default 0,
  duties_open smallint not null default 0,
  duties_due timestamptz[],
  notified_at timestamptz,
  reminders integer not null default 0,
  escalations integer not null default 0,
  ended integer not null default 0
);
`;

const STEP_FIGURES = ['done', 'on_time', 'open', 'due'];
const updated = (columns: readonly string[]): string =>
  columns.map((column) => `${column} = excluded.${column}`).join(', ');

const countSteps = (kind: string, condition: string): string => `
    count(*) filter (where ${condition} and s.status = 'completed' and s.due_at is not null) as ${kind}_done,
    count(*) filter (where ${condition} and s.status = 'completed' and s.finished_at <= s.due_at) as ${kind}_on_time,
    count(*) filter (where ${condition} and s.status in ('open', 'waiting')) as ${kind}_open,
    array_agg(s.due_at) filter (where ${condition} and s.status in ('open', 'waiting') and s.due_at is not null) as ${kind}_due`;

const STEPS_OF = STEP_FIGURES.flatMap((each) => [`steps_${each}`, `conduct_${each}`]);

/** Every decision on a case locks its incident first, so nobody counts the same steps at the same time. */
const STEPS = `
create function count_steps(ids uuid[]) returns void language sql as $$
  with conduct as materialized (
    select p.id, jsonb_path_query_array(p.content,
             '$.steps[*] ? (exists(@.limit.**.anchor ? (@ == "employment_action"))).key') as keys
    from protocol p
    where p.id in (select i.protocol_id from incident i where i.id = any (ids))
  ),
  counted as (
    select s.incident_id, ${countSteps('steps', 'not c.keys ? s.key')}, ${countSteps('conduct', 'c.keys ? s.key')}
    from incident_step s
    join incident i on i.id = s.incident_id
    join conduct c on c.id = i.protocol_id
    where s.incident_id = any (ids)
    group by s.incident_id
  )
  insert into incident_figures (incident_id, ${STEPS_OF.join(', ')})
  select incident_id, ${STEPS_OF.join(', ')}
  from counted
  order by incident_id
  on conflict (incident_id) do update set ${updated(STEPS_OF)}
$$;

create function steps_added() returns trigger language plpgsql as $$
begin
  perform count_steps(array(select distinct incident_id from fresh));
  return null;
end $$;
create trigger incident_step_counted_new after insert on incident_step
  referencing new table as fresh for each statement execute function steps_added();

-- That someone was reminded changes a step, too, and no figure.
create function steps_changed() returns trigger language plpgsql as $$
declare
  ids uuid[] := array(
    select distinct incident_id
    from (select incident_id, key, status, due_at, finished_at from fresh
          except
          select incident_id, key, status, due_at, finished_at from stale) d);
begin
  if cardinality(ids) > 0 then perform count_steps(ids); end if;
  return null;
end $$;
create trigger incident_step_counted after update on incident_step
  referencing old table as stale new table as fresh for each statement execute function steps_changed();

-- Which steps tell of an employment action is the protocol's to say.
create function protocol_changed() returns trigger language plpgsql as $$
begin
  perform count_steps(array[new.id]);
  return null;
end $$;
create trigger incident_counted after update of protocol_id on incident
  for each row when (old.protocol_id is distinct from new.protocol_id) execute function protocol_changed();
`;

const DUTIES_OF = ['duties_done', 'duties_on_time', 'duties_open', 'duties_due', 'notified_at'];

const DUTIES = `
create function count_duties(ids uuid[]) returns void language sql as $$
  insert into incident_figures (incident_id, ${DUTIES_OF.join(', ')})
  select o.incident_id,
         count(*) filter (where o.state = 'met' and o.due_at is not null),
         count(*) filter (where o.state = 'met' and o.due_at is not null and (o.notice ->> 'onTime')::boolean),
         count(*) filter (where o.state = 'open'),
         array_agg(o.due_at) filter (where o.state = 'open' and o.due_at is not null),
         min((o.notice ->> 'sentAt')::timestamptz) filter (where o.state = 'met')
  from obligation o
  where o.incident_id = any (ids)
  group by o.incident_id
  order by o.incident_id
  on conflict (incident_id) do update set ${updated(DUTIES_OF)}
$$;

create function duties_added() returns trigger language plpgsql as $$
declare
  ids uuid[] := array(select distinct incident_id from fresh where state in ('met', 'open'));
begin
  if cardinality(ids) > 0 then perform count_duties(ids); end if;
  return null;
end $$;
create trigger obligation_counted_new after insert on obligation
  referencing new table as fresh for each statement execute function duties_added();

create function duties_changed() returns trigger language plpgsql as $$
declare
  ids uuid[] := array(
    select distinct incident_id
    from (select incident_id, id, state, due_at, notice from fresh
          except
          select incident_id, id, state, due_at, notice from stale) d);
begin
  if cardinality(ids) > 0 then perform count_duties(ids); end if;
  return null;
end $$;
create trigger obligation_counted after update on obligation
  referencing old table as stale new table as fresh for each statement execute function duties_changed();
`;

/** Workers remind in the same case at the same time, so what is sent is added, and never counted anew. */
const CHAINS = `
create function chains_added() returns trigger language plpgsql as $$
begin
  insert into incident_figures (incident_id, reminders, escalations, ended)
  select f.incident_id,
         count(*) filter (where f.kind = 'reminder' and f.outcome = 'sent'),
         count(*) filter (where f.kind = 'escalation' and f.outcome = 'sent'),
         count(*) filter (where f.kind = 'end')
  from fresh f
  group by f.incident_id
  order by f.incident_id
  on conflict (incident_id) do update
    set reminders = incident_figures.reminders + excluded.reminders,
        escalations = incident_figures.escalations + excluded.escalations,
        ended = incident_figures.ended + excluded.ended;
  return null;
end $$;
create trigger follow_up_counted after insert on follow_up
  referencing new table as fresh for each statement execute function chains_added();
`;

const INDEXES = `
-- Chains that ended are few, and looked at one by one; what tells of an employment action is taken off again.
create index follow_up_ended on follow_up (incident_id) where kind = 'end';
create index follow_up_by_key on follow_up (key, incident_id);
create index obligation_counted on obligation (id, incident_id) where state in ('met', 'open');
`;

const EXISTING = `
set local statement_timeout = 0;
select count_steps(array_agg(id)), count_duties(array_agg(id)) from incident;
insert into incident_figures (incident_id, reminders, escalations, ended)
select f.incident_id,
       count(*) filter (where f.kind = 'reminder' and f.outcome = 'sent'),
       count(*) filter (where f.kind = 'escalation' and f.outcome = 'sent'),
       count(*) filter (where f.kind = 'end')
from follow_up f
group by f.incident_id
on conflict (incident_id) do update
  set reminders = excluded.reminders, escalations = excluded.escalations, ended = excluded.ended;
`;
