import { columnList, type Table } from '../../platform/database/columns.js';
import type { Statement } from '../../platform/database/database.js';
import { keep } from '../../platform/retries/kept-answers.sql.js';
import { find, subject, WITH_STEPS } from './find-case.sql.js';

/** Which decision is written: each may change other columns and rows. */
export type Write = 'act' | 'amend' | 'implicate' | 'assess' | 'migrate';

export interface CaseStatements extends Record<Write, Statement> {
  insert: Statement;
  insertAndKeep: Statement;
  findById: Statement;
  findByReference: Statement;
  subjectById: Statement;
  subjectByReference: Statement;
  caseById: Statement;
  caseByReference: Statement;
}

/** What never changes once an incident is filed. */
const FIXED = [
  ...['id', 'reference', 'version', 'reporterId', 'reportedByKey', 'reportedAt', 'protocolId'],
  ...['filedAs', 'importedAt'],
];
/** What actions and steps change; an amendment may change the facts as well. */
const MOVED = [
  ...[
    'status',
    'contained',
    'invitedRoles',
    'signOffs',
    'rationale',
    'updatedAt',
    'conductChanges',
    'acknowledgedAt',
    'escalatedAt',
  ],
  ...[
    'addedRegimes',
    'containedAt',
    'confirmedAt',
    'riskDeterminedAt',
    'resolvedAt',
    'closedAt',
    'dismissedAt',
  ],
];

/** What each decision writes of the incident. */
export function writtenBy(incident: Table): Record<Write, readonly string[]> {
  const names = incident.columns.map((column) => column.propertyName);
  const amended = names.filter((name) => !FIXED.includes(name));
  return {
    ...{ act: MOVED, assess: MOVED, migrate: [...MOVED, 'protocolId'] },
    ...{ amend: amended, implicate: amended },
  };
}

export function caseStatements(incident: Table, step: Table): CaseStatements {
  const written = writtenBy(incident);
  return {
    insert: { name: 'incident-insert', text: insert(incident, step) },
    insertAndKeep: { name: 'incident-insert-and-keep', text: insert(incident, step, KEPT) },
    act: { name: 'incident-act', text: update(incident, step, written.act) },
    amend: { name: 'incident-amend', text: update(incident, step, written.amend) },
    implicate: { name: 'incident-implicate', text: update(incident, step, written.implicate, UNTIE) },
    assess: { name: 'incident-assess', text: update(incident, step, written.assess, ASSESSED) },
    migrate: {
      name: 'incident-migrate',
      text: update(incident, step, written.migrate, '', upsertSteps(step)),
    },
    findById: { name: 'incident-by-id', text: find(incident, 'id', '') },
    findByReference: { name: 'incident-by-reference', text: find(incident, 'reference', '') },
    subjectById: { name: 'incident-subject-by-id', text: subject(incident, 'id') },
    subjectByReference: { name: 'incident-subject-by-reference', text: subject(incident, 'reference') },
    caseById: { name: 'case-by-id', text: find(incident, 'id', WITH_STEPS) },
    caseByReference: { name: 'case-by-reference', text: find(incident, 'reference', WITH_STEPS) },
  };
}

/** Parameters 3 to 8: steps, participants, directions, trail, messages, obligations, each a JSON array of rows. */
function alongside(from: string): string {
  return `
  ties as (
    insert into participant (incident_id, person_id, tie, added_at)
    select r.incident_id, r.person_id, r.tie, r.added_at
    from ${from} jsonb_populate_recordset(null::participant, $4) r
    on conflict do nothing
  ),
  directed as (
    insert into direction (incident_id, office, text, author_id, recorded_at)
    select r.incident_id, r.office, r.text, r.author_id, r.recorded_at
    from ${from} jsonb_populate_recordset(null::direction, $5) r
    on conflict (incident_id, office) do update
      set text = excluded.text, author_id = excluded.author_id, recorded_at = excluded.recorded_at,
          version = direction.version + 1
  ),
  trail as (
    insert into audit_entry (id, incident_id, at, actor_id, type, step_key, note, changes, request_id, trace)
    select r.id, r.incident_id, r.at, r.actor_id, r.type, r.step_key, r.note, r.changes, r.request_id, r.trace
    from ${from} jsonb_populate_recordset(null::audit_entry, $6) r
  ),
  mail as (
    insert into message (id, incident_id, kind, person_id, channel_id, role, step_key, due_at, state, attempts,
                         next_attempt_at, created_at, trace)
    select r.id, r.incident_id, r.kind, r.person_id, r.channel_id, r.role, r.step_key, r.due_at, r.state, r.attempts,
           r.next_attempt_at, r.created_at, r.trace
    from ${from} jsonb_populate_recordset(null::message, $7) r
  ),
  owed as (
    insert into obligation (incident_id, id, regime_id, state, evaluation, due_at, decision, notice, alone_since,
                            act_by, next_follow_up_at)
    select r.incident_id, r.id, r.regime_id, r.state, r.evaluation, r.due_at, r.decision, r.notice, r.alone_since,
           r.act_by, r.next_follow_up_at
    from ${from} jsonb_populate_recordset(null::obligation, $8) r
    on conflict (incident_id, id) do update
      set state = excluded.state, evaluation = excluded.evaluation, due_at = excluded.due_at,
          decision = excluded.decision, notice = excluded.notice, alone_since = excluded.alone_since,
          act_by = excluded.act_by, next_follow_up_at = excluded.next_follow_up_at
  )`;
}

/** The parameters from 9 on are the answer to whoever repeats the report; only here is its reference known. */
const KEPT = `,
  kept as (${keep(9, 'filed.reference', 'from filed')}
  )`;

/** Parameter 1 holds one incident or many, which are numbered in their order. */
function insert(incident: Table, step: Table, more = ''): string {
  const columns = columnList(incident, ['reference']);
  return `
  with numbered as materialized (
    select nextval('incident_reference')::text as n, r.*
    from jsonb_populate_recordset(null::incident, $1) r
  ),
  filed as (
    insert into incident (reference, ${columns})
    select $2::text || lpad(n, greatest(6, length(n)), '0'), ${columns}
    from numbered
    -- Whoever sends the same ones at once waits for each in the same order, so nobody waits in a circle.
    order by external_reference
    returning id, reference
  ),
  steps as (
    insert into incident_step (${columnList(step)})
    select ${columnList(step)}
    from jsonb_populate_recordset(null::incident_step, $3)
  ),
  ${alongside('')}${more}
  select id, reference from filed`;
}

/** Forgets the conflicts that are none any more; those that stay are left as they are. */
const UNTIE = `
  untied as (
    delete from participant t
    using changed
    where t.incident_id = ($1::jsonb ->> 'id')::uuid and t.tie in ('implicated', 'conflicted')
      and not exists (
        select from jsonb_populate_recordset(null::participant, $4) r
        where r.person_id = t.person_id and r.tie = t.tie)
  ),`;

/** Parameter 9 is the new version of the assessment. */
const ASSESSED = `
  assessed as (
    insert into assessment (incident_id, version, enisa, severity, rrosh, hipaa, phipa, determinations,
                            author_id, recorded_at)
    select r.incident_id, r.version, r.enisa, r.severity, r.rrosh, r.hipaa, r.phipa, r.determinations,
           r.author_id, r.recorded_at
    from changed, jsonb_populate_record(null::assessment, $9) r
  ),`;

function update(
  incident: Table,
  step: Table,
  properties: readonly string[],
  more = '',
  steps = updateSteps(step),
): string {
  return `
  with changed as (
    update incident i
    set ${assign(incident, 'r', (name) => properties.includes(name))}, version = i.version + 1
    from jsonb_populate_record(null::incident, $1) r
    where i.id = r.id and i.version = $2
    returning i.version
  ),
  steps as (
    ${steps}
  ),${more}
  ${alongside('changed,')}
  select version from changed`;
}

/** `column = from.column` of every column whose property is wanted. */
function assign(entity: Table, from: string, isWanted: (property: string) => boolean): string {
  return entity.columns
    .filter((column) => isWanted(column.propertyName))
    .map((column) => `${column.databaseName} = ${from}.${column.databaseName}`)
    .join(', ');
}

function updateSteps(step: Table): string {
  return `update incident_step s
    set ${assign(step, 'r', (name) => !STEP_KEY.includes(name))}
    from changed, jsonb_populate_recordset(null::incident_step, $3) r
    where s.incident_id = r.incident_id and s.key = r.key`;
}

/** A migration brings new steps, and moves and hands over those that are there. */
function upsertSteps(step: Table): string {
  return `insert into incident_step (${columnList(step)})
    select ${columnList(step)}
    from changed, jsonb_populate_recordset(null::incident_step, $3)
    on conflict (incident_id, key) do update
      set ${assign(step, 'excluded', (name) => name !== 'incidentId' && name !== 'key')}`;
}

const STEP_KEY = ['incidentId', 'key', 'position'];

export const ONCE_FOR_A_KEY = 'incident_external_reference_of_key';

export interface FiledBefore {
  [column: string]: unknown;
  id: string;
  reference: string;
  externalReference: string;
  /** What it was filed with, as a fingerprint. */
  filedAs: string | null;
}

export const FILED_BEFORE = {
  name: 'incident-filed-before',
  text: `
    select id, reference, external_reference as "externalReference", filed_as as "filedAs"
    from incident
    where reported_by_key = $1 and external_reference = any ($2)`,
};
