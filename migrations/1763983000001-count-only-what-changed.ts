import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Steps of many incidents at once are counted from their ids on. Before, PostgreSQL could begin with every incident of the
 * protocol, and did once a statement filed many.
 */
export class CountOnlyWhatChanged1763983000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(
      countSteps(`from unnest(ids) changed (id)
    join incident i on i.id = changed.id
    join conduct c on c.id = i.protocol_id
    join incident_step s on s.incident_id = i.id`),
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      countSteps(`from incident_step s
    join incident i on i.id = s.incident_id
    join conduct c on c.id = i.protocol_id
    where s.incident_id = any (ids)`),
    );
  }
}

const FIGURES = ['done', 'on_time', 'open', 'due'].flatMap((each) => [`steps_${each}`, `conduct_${each}`]);

const count = (kind: string, condition: string): string => `
    count(*) filter (where ${condition} and s.status = 'completed' and s.due_at is not null) as ${kind}_done,
    count(*) filter (where ${condition} and s.status = 'completed' and s.finished_at <= s.due_at) as ${kind}_on_time,
    count(*) filter (where ${condition} and s.status in ('open', 'waiting')) as ${kind}_open,
    array_agg(s.due_at) filter (where ${condition} and s.status in ('open', 'waiting') and s.due_at is not null) as ${kind}_due`;

const countSteps = (from: string): string => `
create or replace function count_steps(ids uuid[]) returns void language sql as $$
  with conduct as materialized (
    select p.id, jsonb_path_query_array(p.content,
             '$.steps[*] ? (exists(@.limit.**.anchor ? (@ == "employment_action"))).key') as keys
    from protocol p
    where p.id in (select i.protocol_id from incident i where i.id = any (ids))
  ),
  counted as (
    select s.incident_id, ${count('steps', 'not c.keys ? s.key')}, ${count('conduct', 'c.keys ? s.key')}
    ${from}
    group by s.incident_id
  )
  insert into incident_figures (incident_id, ${FIGURES.join(', ')})
  select incident_id, ${FIGURES.join(', ')}
  from counted
  order by incident_id
  on conflict (incident_id) do update set ${FIGURES.map((each) => `${each} = excluded.${each}`).join(', ')}
$$`;
