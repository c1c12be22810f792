import { execute } from './seed.ts';

/**
 * So many copies of an incident, a minute apart, over two hundred divisions and twenty thousand reporters, each with two
 * steps; one in a hundred invites IT security, and one in a thousand counsel. Some people are kept from some of them.
 */
export async function fillRegister(url: string, source: string, count: number): Promise<void> {
  for (const statement of [QUIET + PEOPLE, QUIET + DIVISIONS]) await execute(url, statement);
  for (let from = 0; from < count; from += BATCH)
    await execute(url, `${QUIET} ${incidents(source, from, Math.min(count, from + BATCH))}`);
  await execute(url, QUIET + steps(source));
  await execute(url, QUIET + TIES);
  await execute(url, 'vacuum analyze');
}

const BATCH = 100_000;
/** Triggers and references would check and count what is copied here. */
const QUIET = `set session_replication_role = 'replica';`;

const PEOPLE = `
  insert into person (id, email, name, language, created_at)
  select uuidv7(), 'copy-' || n || '@example.org', 'Copy ' || n, 'en', now()
  from generate_series(1, 20000) n`;

const DIVISIONS = `
  insert into division (id, key, name, parent_id)
  select uuidv7(), 'copy-' || n, 'Copy ' || n, null
  from generate_series(1, 200) n`;

function incidents(source: string, from: number, until: number): string {
  return `
  with people as materialized (
    select array_agg(id order by email) as ids from person
  ),
  places as materialized (
    select array_agg(id order by key) as ids from division
  )
  insert into incident
  select row.*
  from incident i, people, places, generate_series(${from}, ${until - 1}) n,
       lateral jsonb_populate_record(i, jsonb_build_object(
         'id', uuidv7(),
         'reference', 'PB-COPY-' || n,
         'title', 'Letter ' || n, 'description', null, 'words', null,
         'status', (array['acknowledged', 'escalated', 'confirmed', 'closed', 'closed', 'closed', 'dismissed'])[1 + n % 7],
         'division_id', places.ids[1 + n % cardinality(places.ids)],
         'reporter_id', people.ids[1 + n % cardinality(people.ids)],
         'escalated_at', case when n % 7 <> 0 then i.reported_at end,
         'invited_roles', case when n % 1000 = 0 then '["legal"]' when n % 100 = 0 then '["it_security"]' else '[]' end::jsonb,
         'discovered_at', i.discovered_at - n * interval '1 minute',
         'reported_at', i.reported_at - n * interval '1 minute'
       )) row
  where i.id = '${source}'`;
}

function steps(source: string): string {
  return `
  insert into incident_step
  select row.*
  from incident i
  join incident_step s on s.incident_id = '${source}' and s.position <= 2
  cross join lateral jsonb_populate_record(s, jsonb_build_object(
    'incident_id', i.id,
    'status', case when i.status in ('closed', 'dismissed') then 'completed' else 'open' end,
    'owner_role', (array['supervisor', 'communications', 'human_resources', 'privacy_officer', 'it_security',
                         'legal'])[1 + (extract(epoch from i.reported_at)::bigint / 60 + s.position)::int % 6],
    'due_at', i.reported_at + s.position * interval '1 day'
  )) row
  where i.id <> '${source}'`;
}

const TIES = `
  insert into participant (incident_id, person_id, tie, added_at)
  select i.id, p.id, case when p.email like 'nurse%' then 'assigned' else 'conflicted' end, now()
  from person p, lateral (select id from incident order by id limit 300) i
  where p.email in ('nurse@example.org', 'supervisor@example.org', 'privacy@example.org')`;
