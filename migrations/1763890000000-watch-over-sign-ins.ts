import type { MigrationInterface, QueryRunner } from 'typeorm';

export class WatchOverSignIns1763890000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statement of [SESSIONS, GUESSES, RESETS]) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      delete from message where kind = 'password_reset';
      drop table password_reset, known_address, sign_in_throttle;
      alter table refresh_token add column revoked_at timestamptz;
      update refresh_token t set revoked_at = s.ended_at from session s where s.id = t.family_id;
      alter table refresh_token drop constraint refresh_token_session;
      drop table session;
      drop function tell_session_changed;
    `);
  }
}

const SESSIONS = `
-- One sign-in, and all tokens that come of it.
create table session (
  id uuid primary key,
  person_id uuid not null constraint session_person references person (id),
  started_at timestamptz not null,
  last_used_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  address text,
  user_agent text
);
create index session_by_person on session (person_id, id);

insert into session (id, person_id, started_at, last_used_at, expires_at, ended_at)
select family_id, person_id, min(issued_at), max(issued_at), max(expires_at),
       case when bool_or(revoked_at is not null) then max(revoked_at) end
from refresh_token
group by family_id, person_id;

alter table refresh_token
  drop column revoked_at,
  add constraint refresh_token_session foreign key (family_id) references session (id) on delete cascade;

-- Every process remembers whose tokens it has verified; this tells them to look again.
create function tell_session_changed() returns trigger language plpgsql as $$
begin
  perform pg_notify('session_changed', '');
  return null;
end $$;
create trigger session_ended after update on session
  for each row when (old.ended_at is distinct from new.ended_at) execute function tell_session_changed();
`;

const GUESSES = `
-- Tries at signing in that came to nothing, by keyed hashes: nobody reads here who tried what.
create table sign_in_throttle (
  key bytea primary key,
  tries integer not null,
  free integer not null,
  last_at timestamptz not null,
  blocked_until timestamptz not null
);
create index sign_in_throttle_age on sign_in_throttle (last_at);

-- Whence someone has signed in before: what others try elsewhere does not keep them out there.
create table known_address (
  key bytea primary key,
  person_id uuid not null constraint known_address_person references person (id),
  last_at timestamptz not null
);
create index known_address_by_person on known_address (person_id);
`;

const RESETS = `
-- A request for a new password; its token is computed from its id when the mail is written, and is kept nowhere.
create table password_reset (
  id uuid primary key,
  person_id uuid not null constraint password_reset_person references person (id),
  requested_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index password_reset_by_person on password_reset (person_id, requested_at);
`;
