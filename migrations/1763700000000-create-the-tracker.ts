import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateTheTracker1763700000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statement of [PEOPLE, CASES, TRAIL, MAIL]) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table message, audit_entry, comment, direction, participant, incident_step, incident, protocol,
        refresh_token, role_assignment, person, division;
      drop sequence incident_reference;
      drop function search_document, refuse_change, tell_people_changed;
    `);
  }
}

const PEOPLE = `
create table division (
  id uuid primary key,
  key text not null constraint division_key_unique unique,
  name text not null,
  parent_id uuid constraint division_parent references division (id)
);

create table person (
  id uuid primary key,
  email text not null,
  name text not null,
  language text not null,
  division_id uuid constraint person_division references division (id),
  password_hash text,
  is_active boolean not null default true,
  created_at timestamptz not null,
  version integer not null default 1,
  constraint person_language check (language in ('en', 'fr'))
);
create unique index person_email_unique on person (lower(email));

create table role_assignment (
  id uuid primary key,
  person_id uuid not null constraint role_assignment_person references person (id),
  role text not null,
  division_id uuid constraint role_assignment_division references division (id),
  constraint role_assignment_unique unique nulls not distinct (person_id, role, division_id),
  constraint role_assignment_role check (role in ('employee', 'supervisor', 'communications', 'human_resources',
    'privacy_officer', 'legal', 'it_security', 'auditor', 'administrator')),
  constraint role_assignment_scope check (role <> 'supervisor' or division_id is not null)
);
create index role_assignment_role_index on role_assignment (role, division_id);

create table refresh_token (
  id uuid primary key,
  family_id uuid not null,
  person_id uuid not null constraint refresh_token_person references person (id),
  token_hash bytea not null constraint refresh_token_hash_unique unique,
  issued_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  revoked_at timestamptz
);
create index refresh_token_family on refresh_token (family_id);

-- Every process keeps who holds which office in memory; this tells them to read it anew.
create function tell_people_changed() returns trigger language plpgsql as $$
begin
  perform pg_notify('people_changed', '');
  return null;
end $$;
create trigger person_changed after insert or update or delete on person
  for each statement execute function tell_people_changed();
create trigger role_assignment_changed after insert or update or delete on role_assignment
  for each statement execute function tell_people_changed();
create trigger division_changed after insert or update or delete on division
  for each statement execute function tell_people_changed();
`;

const CASES = `
-- A protocol as it was, kept by its content: an incident stays with the version it began with.
create table protocol (
  id text primary key,
  key text not null,
  version text not null,
  content jsonb not null,
  first_seen_at timestamptz not null
);

create sequence incident_reference;

create table incident (
  id uuid primary key,
  reference text not null constraint incident_reference_unique unique,
  version integer not null default 1,
  status text not null,
  title text not null,
  description text,
  occurred_from timestamptz,
  occurred_to timestamptz,
  discovered_at timestamptz not null,
  discovered_offset text,
  zone text not null,
  division_id uuid not null constraint incident_division references division (id),
  cause text not null,
  intent text not null,
  information_types text[] not null,
  formats text[] not null,
  affected_estimate integer,
  affected_exact boolean not null,
  affected_includes_employees boolean not null,
  affected_residences text[] not null,
  contained boolean not null,
  systems_involved boolean not null,
  health_custodian boolean not null,
  implicated text[] not null,
  external_reference text,
  drill boolean not null,
  reporter_id uuid not null constraint incident_reporter references person (id),
  protocol_id text not null constraint incident_protocol references protocol (id),
  invited_roles text[] not null,
  sign_offs jsonb not null,
  rationale text,
  reported_at timestamptz not null,
  acknowledged_at timestamptz,
  escalated_at timestamptz,
  contained_at timestamptz,
  confirmed_at timestamptz,
  risk_determined_at timestamptz,
  employment_action_at timestamptz,
  resolved_at timestamptz,
  closed_at timestamptz,
  dismissed_at timestamptz,
  updated_at timestamptz not null,
  constraint incident_status check (status in
    ('reported', 'acknowledged', 'escalated', 'confirmed', 'resolved', 'closed', 'dismissed'))
);
create index incident_newest on incident (reported_at desc, id desc);
create index incident_by_discovery on incident (discovered_at desc, id desc);
create index incident_by_status on incident (status, reported_at desc, id desc);
create index incident_by_division on incident (division_id, reported_at desc, id desc);
create index incident_by_reporter on incident (reporter_id, reported_at desc, id desc);

-- One document for both languages: a word is found by its English or its French stem.
create function search_document(title text, description text) returns tsvector language sql immutable parallel safe
  return to_tsvector('english', title || ' ' || coalesce(description, ''))
      || to_tsvector('french', title || ' ' || coalesce(description, ''));
create index incident_search on incident using gin (search_document(title, description));

create table incident_step (
  incident_id uuid not null constraint incident_step_incident references incident (id) on delete cascade,
  key text not null,
  position integer not null,
  status text not null,
  owner_role text not null,
  support_roles text[] not null,
  assignee_id uuid constraint incident_step_assignee references person (id),
  due_at timestamptz,
  basis jsonb,
  opened_at timestamptz,
  finished_at timestamptz,
  finished_by uuid,
  note text,
  primary key (incident_id, key),
  constraint incident_step_status check (status in
    ('waiting', 'open', 'completed', 'waived', 'not_applicable', 'cancelled'))
);
create index incident_step_open on incident_step (due_at, incident_id, key) where status = 'open';
create index incident_step_due on incident_step (incident_id, due_at)
  where status in ('open', 'waiting') and due_at is not null;

-- Who stands how to a case beside their roles. Implicated and conflicted people never learn that it exists.
create table participant (
  incident_id uuid not null constraint participant_incident references incident (id) on delete cascade,
  person_id uuid not null constraint participant_person references person (id),
  tie text not null,
  added_at timestamptz not null,
  primary key (incident_id, person_id, tie),
  constraint participant_tie check (tie in ('implicated', 'conflicted', 'assigned'))
);
create index participant_person_index on participant (person_id, incident_id);

create table direction (
  incident_id uuid not null constraint direction_incident references incident (id) on delete cascade,
  office text not null,
  text text not null,
  author_id uuid not null constraint direction_author references person (id),
  recorded_at timestamptz not null,
  version integer not null default 1,
  primary key (incident_id, office)
);

create table comment (
  id uuid primary key,
  incident_id uuid not null constraint comment_incident references incident (id) on delete cascade,
  author_id uuid not null constraint comment_author references person (id),
  audience text not null,
  text text not null,
  written_at timestamptz not null,
  constraint comment_audience check (audience in ('everyone', 'privacy', 'human_resources'))
);
create index comment_by_incident on comment (incident_id, written_at, id);
`;

const TRAIL = `
-- No foreign key: the trail outlives what it tells of.
create table audit_entry (
  id uuid primary key,
  incident_id uuid,
  at timestamptz not null,
  recorded_at timestamptz not null default clock_timestamp(),
  actor_id uuid,
  type text not null,
  step_key text,
  note text,
  changes jsonb not null,
  request_id text
);
create index audit_entry_by_incident on audit_entry (incident_id, id);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the trail is append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger audit_entry_append_only before update or delete or truncate on audit_entry
  for each statement execute function refuse_change();
`;

const MAIL = `
-- Log and queue at once: a message is written with the statement that calls for it.
create table message (
  id uuid primary key,
  incident_id uuid not null constraint message_incident references incident (id),
  kind text not null,
  person_id uuid not null constraint message_person references person (id),
  role text not null,
  step_key text,
  due_at timestamptz,
  state text not null,
  attempts integer not null default 0,
  next_attempt_at timestamptz not null,
  claimed_until timestamptz,
  address text,
  last_error text,
  created_at timestamptz not null,
  sent_at timestamptz,
  constraint message_state check (state in ('queued', 'sent', 'failed'))
);
create index message_queue on message (next_attempt_at) where state = 'queued';
create index message_by_incident on message (incident_id, id);
`;
