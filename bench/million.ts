import { execute } from './seed.ts';

/**
 * So many copies of an incident, a minute apart, over two hundred divisions and twenty thousand reporters, each with two
 * steps; one in a hundred invites IT security, and one in a thousand counsel. Some people are kept from some of them.
 */
export async function fillRegister(url: string, source: string, count: number, words: Words): Promise<void> {
  for (const statement of [QUIET + PEOPLE, QUIET + DIVISIONS]) await execute(url, statement);
  for (let from = 0; from < count; from += BATCH)
    await execute(url, `${QUIET} ${incidents(source, words, from, Math.min(count, from + BATCH))}`);
  for (const statement of [steps(source), duties(source), RARE_DUTIES, entries(1, count)])
    await execute(url, QUIET + statement);
  await execute(url, QUIET + TIES);
  await execute(url, 'vacuum analyze');
}

/** Tokens of words that all titles have, that one in a thousand has, and that one has. */
export interface Words {
  letter: string;
  some: string;
  rare: string;
}

/** The incident with the rare word. */
const RARE = 4_711;
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

function incidents(source: string, words: Words, from: number, until: number): string {
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
         'title', 'Letter ' || n, 'description', null,
         'words', '${words.letter} ' || substr(md5(n::text), 1, 10) || case when n % 1000 = 0 then ' ${words.some}' else '' end
           || case when n = ${RARE} then ' ${words.rare}' else '' end,
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
    'owner_role', coalesce(i.invited_roles[s.position],
      (array['supervisor', 'communications', 'human_resources', 'privacy_officer', 'employee',
             'supervisor'])[1 + (extract(epoch from i.reported_at)::bigint / 60 + s.position)::int % 6]),
    'assignee_id', case when i.reference like '%77' then i.reporter_id end,
    'due_at', i.reported_at + s.position * interval '1 day'
  )) row
  where i.id <> '${source}'`;
}

/** Of ten cases one has a duty; every other one of these stands alone. */
function duties(source: string): string {
  return `
  insert into obligation
  select row.*
  from (select *, row_number() over () as n from incident where id <> '${source}') i
  join obligation o on o.incident_id = '${source}' and i.n % 10 = 0
    and o.id = (select min(id) from obligation where incident_id = '${source}')
  cross join lateral jsonb_populate_record(o, jsonb_build_object(
    'incident_id', i.id,
    'state', case when i.status in ('closed', 'dismissed') then 'met' else 'open' end,
    'alone_since', case when i.n % 20 = 0 and i.status not in ('closed', 'dismissed') then i.reported_at end,
    'due_at', i.reported_at + interval '30 days', 'act_by', i.reported_at + interval '25 days'
  )) row`;
}

/** One case in fifty thousand is also under a law that hardly any is under. */
const RARE_DUTIES = `
  insert into obligation
  select row.*
  from (select o.*, row_number() over (order by incident_id) as nth from obligation o) o
  cross join lateral jsonb_populate_record(null::obligation, to_jsonb(o) || jsonb_build_object(
    'id', 'eu-gdpr-33', 'regime_id', 'eu-gdpr', 'evaluation', o.evaluation)) row
  where o.nth % 5000 = 0`;

/** The people of the sample organization took part in the trail now and then; the newest entries are not theirs. */
function entries(from: number, until: number): string {
  return `
  with people as materialized (
    select array_agg(id order by email) as ids from person where email like 'copy-%'
  )
  insert into audit_entry (id, incident_id, at, recorded_at, actor_id, type, changes, chain, seq, words_salt, prev_hash, hash, xact)
  select uuidv7(t.at - now()), i.id, t.at, t.at,
         case when n % 100000 = 7 then (select id from person where email = 'privacy@example.org')
              else people.ids[1 + n % cardinality(people.ids)] end,
         case when n % 100000 = 7 then 'incident.reopened' else 'step.completed' end, '{}', i.id, n + 1000, uuidv7(), '', '', n
  from people,
       (select id, reported_at, row_number() over (order by id) as n from incident) i
       cross join lateral (select i.reported_at as at) t
  where n between ${from} and ${until - 1}`;
}

const TIES = `
  insert into participant (incident_id, person_id, tie, added_at)
  select i.id, p.id, case when p.email like 'nurse%' then 'assigned' else 'conflicted' end, now()
  from person p, lateral (select id from incident order by id limit 300) i
  where p.email in ('nurse@example.org', 'supervisor@example.org', 'privacy@example.org')`;
