import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Other systems file reports, with keys of their own; such a report has no reporter among people. */
export class GiveSystemsKeys1763910000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statement of [KEYS, REPORTS]) await db.query(statement);
  }

  /** What a system has filed becomes a report of who answers for it. */
  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table incident drop constraint incident_reported_by;
      update incident i set reporter_id = k.owner_id from api_key k where k.id = i.reported_by_key;
      alter table incident
        drop column reported_by_key,
        alter column reporter_id set not null;
      drop table api_key;
      drop function tell_api_key_changed;
    `);
  }
}

const KEYS = `
-- A key is its prefix and a secret of 256 bits; of the secret only a hash is kept. Rows stay: the trail and the incidents
-- name them.
create table api_key (
  id uuid primary key,
  prefix text not null constraint api_key_prefix_unique unique,
  name text not null,
  owner_id uuid not null constraint api_key_owner references person (id),
  division_id uuid constraint api_key_division references division (id),
  scopes text[] not null,
  networks text[] not null,
  secret_hash bytea not null,
  -- The secret before the last rotation, as long as it is still taken.
  previous_hash bytea,
  previous_until timestamptz,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz,
  version integer not null default 1
);

-- Every process remembers the keys; this tells them to look again. That one was used concerns nobody.
create function tell_api_key_changed() returns trigger language plpgsql as $$
begin
  perform pg_notify('api_key_changed', '');
  return null;
end $$;
create trigger api_key_added after insert or delete on api_key
  for each statement execute function tell_api_key_changed();
create trigger api_key_changed after update on api_key
  for each row when (old.last_used_at is not distinct from new.last_used_at)
  execute function tell_api_key_changed();
`;

const REPORTS = `
alter table incident
  alter column reporter_id drop not null,
  add column reported_by_key uuid constraint incident_key references api_key (id),
  add constraint incident_reported_by check (num_nonnulls(reporter_id, reported_by_key) = 1);
create index incident_by_key on incident (reported_by_key, reported_at desc, id desc)
  where reported_by_key is not null;

-- What a system files twice under its own reference is one incident.
create unique index incident_external_reference_of_key on incident (reported_by_key, external_reference)
  where reported_by_key is not null and external_reference is not null;
`;
