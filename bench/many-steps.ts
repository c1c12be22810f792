import { execute } from './seed.ts';

/**
 * Copies of an incident, each with all its steps open and due within a year, spread evenly. They have words to be found by,
 * as what is encrypted has: else a worker would begin to encrypt a million rows beside what is measured. And they have a
 * past: of tables that are all but empty, PostgreSQL keeps plans that read through them.
 */
export async function openSteps(url: string, source: string, incidents: number): Promise<number> {
  await execute(url, COPY, [source, incidents]);
  for (const table of [TRAIL, MAIL, REMINDERS]) await execute(url, table(source));
  await execute(url, 'vacuum analyze');
  const [row] = await execute<{ open: number }>(
    url,
    `select count(*)::int as open from incident_step where status = 'open'`,
  );
  return row?.open ?? 0;
}

/** Makes a step overdue in so many incidents; its owner was reminded while there was time, as a running worker does. */
export async function makeDue(url: string, count: number): Promise<void> {
  await execute(url, DUE, [count]);
}

/** How many of them were not looked at yet, and how many mails wait. */
export async function left(url: string): Promise<{ steps: number; mails: number }> {
  const [row] = await execute<{ steps: number; mails: number }>(url, LEFT);
  return row ?? { steps: 0, mails: 0 };
}

const COPY = `
  with copy as (
    insert into incident
    select row.*
    from incident i, generate_series(1, $2::int) n, lateral jsonb_populate_record(i, jsonb_build_object(
      'id', uuidv7(),
      'reference', 'PB-COPY-' || lpad(nextval('incident_reference')::text, 6, '0'),
      'title', 'Letter mailed to the wrong resident', 'description', null, 'words', '{}'::text[],
      'discovered_at', i.discovered_at - n * interval '1 minute'
    )) row
    where i.id = $1
    returning id
  )
  insert into incident_step
  select row.*
  from copy, incident_step s,
       lateral (select now() + interval '1 day' + random() * interval '364 days' as at where copy.id is not null) due,
       lateral jsonb_populate_record(s, jsonb_build_object(
         'incident_id', copy.id,
         'status', 'open',
         'due_at', due.at,
         'opened_at', now() - interval '1 day',
         'next_follow_up_at', due.at - interval '1 hour'
       )) row
  where s.incident_id = $1`;

/** Triggers and references would check and count what is copied here; nobody verifies these chains. */
const QUIET = `set session_replication_role = 'replica';`;

const TRAIL = (source: string): string => `${QUIET}
  insert into audit_entry
  select row.*
  from incident i, audit_entry e, lateral jsonb_populate_record(e, jsonb_build_object(
    'id', uuidv7(), 'incident_id', i.id, 'chain', i.id
  )) row
  where i.id <> '${source}' and e.chain = '${source}'`;

const MAIL = (source: string): string => `${QUIET}
  insert into message
  select row.*
  from incident i, message m, lateral jsonb_populate_record(m, jsonb_build_object(
    'id', uuidv7(), 'incident_id', i.id, 'state', 'sent', 'sent_at', m.created_at
  )) row
  where i.id <> '${source}' and m.incident_id = '${source}'`;

const REMINDERS = (source: string): string => `${QUIET}
  insert into follow_up (incident_id, subject, key, due_at, kind, nth, at, outcome, told, is_late, fired_at)
  select id, 'step', 'acknowledge', reported_at, 'reminder', 1, reported_at, 'sent', '{owner}', false, reported_at
  from incident
  where id <> '${source}'`;

const DUE = `
  with overdue as (
    update incident_step s
    set due_at = now() - interval '30 seconds', next_follow_up_at = now() - interval '30 seconds'
    from (
      select incident_id
      from incident_step
      where key = 'contain' and status = 'open' and due_at > now()
      limit $1
    ) chosen
    where s.incident_id = chosen.incident_id and s.key = 'contain'
    returning s.incident_id, s.key, s.due_at
  )
  insert into follow_up (incident_id, subject, key, due_at, kind, nth, at, outcome, told, is_late, fired_at)
  select incident_id, 'step', key, due_at, 'reminder', 1, due_at - interval '1 hour', 'sent', '{owner}', false,
         due_at - interval '1 hour'
  from overdue`;

const LEFT = `
  select (select count(*)::int from incident_step where status = 'open' and next_follow_up_at <= now()) as steps,
         (select count(*)::int from message where state = 'queued') as mails`;
