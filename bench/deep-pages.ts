import { encodeCursor } from '../src/platform/http/cursor.js';
import type { Recorder } from './record.ts';
import { execute } from './seed.ts';

/** A list whose last page is to cost no more than its first. */
export interface DeepList {
  name: string;
  account: string;
  path: string;
  /** What leads to the page that ends the list. */
  cursor: (url: string, recorder: Recorder) => Promise<string>;
}

type Texts = Record<string, string>;

async function keyOf(url: string, text: string, fromEnd = 30): Promise<string[]> {
  const [row] = await execute<Texts>(url, `${text} offset ${fromEnd} limit 1`);
  return Object.values(row ?? {});
}

const INSTANT = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The thirty-first from the end, by the order of the list turned around. */
const lastOf = (text: string) => async (url: string) => `cursor=${encodeCursor(await keyOf(url, text))}`;

const incidents = (where: string): ((url: string) => Promise<string>) =>
  lastOf(
    `select ${INSTANT('reported_at')}, id::text from incident where ${where} order by incident.reported_at, incident.id`,
  );
const entries = (where: string): ((url: string) => Promise<string>) =>
  lastOf(`select e.id::text from audit_entry e where ${where} order by e.id`);

const TASKS = lastOf(`
  select ${INSTANT('s.due_at')}, s.incident_id::text, 'step', s.key
  from incident_step s
  where s.status = 'open' and s.assignee_id is null and s.owner_role = 'privacy_officer'
  order by s.due_at desc, s.incident_id desc, s.key desc`);

async function eventsAfter(url: string, recorder: Recorder): Promise<string> {
  const [xact, id] = await keyOf(
    url,
    'select e.xact::text, e.id::text from audit_entry e order by e.xact desc, e.id desc',
    // One page of events reads up to two thousand entries.
    3_000,
  );
  return `after=${recorder.placeAfter({ xact: Number(xact), id: String(id) })}`;
}

const COPIED = `(select id from person where email = 'copy-1@example.org')`;

export function deepLists(copied: string): DeepList[] {
  return [
    { name: 'incidents', account: 'privacy', path: '/v1/incidents', cursor: incidents('true') },
    {
      name: 'incidents of the offices',
      account: 'hr',
      path: '/v1/incidents',
      cursor: incidents('escalated_at is not null'),
    },
    {
      ...{ name: 'closed incidents', account: 'auditor', path: '/v1/incidents?status=closed' },
      cursor: incidents(`status = 'closed'`),
    },
    { name: 'tasks', account: 'privacy', path: '/v1/tasks', cursor: TASKS },
    { name: 'events', account: 'auditor', path: '/v1/events', cursor: eventsAfter },
    { name: 'audit', account: 'auditor', path: '/v1/audit', cursor: entries('true') },
    {
      ...{ name: 'audit by type', account: 'auditor', path: '/v1/audit?type=step.completed' },
      cursor: entries(`e.type = 'step.completed'`),
    },
    {
      ...{ name: 'audit by actor', account: 'privacy', path: `/v1/audit?actor=${copied}` },
      cursor: entries(`e.actor_id = ${COPIED}`),
    },
  ];
}

/** The id of someone who took part in the trail. */
export async function someoneCopied(url: string): Promise<string> {
  const [row] = await execute<{ id: string }>(
    url,
    `select id from person where email = 'copy-1@example.org'`,
  );
  return row?.id ?? '';
}
