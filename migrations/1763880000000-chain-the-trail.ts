import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every entry is bound to the one before it in its chain; docs/audit.md specifies the form that is hashed. */
export class ChainTheTrail1763880000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statement of [COLUMNS, FORM, EXISTING, SEALED, TRIGGER]) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger audit_entry_chained on audit_entry;
      drop function chain_audit_entry, audit_entry_hash, audit_digest, audit_day_chain, audit_field, audit_instant;
      drop table audit_unsigned;
      drop index audit_entry_about, audit_entry_chain;
      alter table audit_entry
        drop column chain, drop column seq, drop column words_salt,
        drop column prev_hash, drop column hash;
      create index audit_entry_by_incident on audit_entry (incident_id, id);
    `);
  }
}

const COLUMNS = `
alter table audit_entry
  add column chain uuid,
  add column seq bigint,
  add column words_salt uuid,
  add column prev_hash bytea,
  add column hash bytea;

-- Which entries no signed checkpoint covers yet: a queue, and no evidence.
create table audit_unsigned (
  chain uuid not null,
  seq bigint not null
);
`;

const FORM = `
-- '5:hello,' for hello, '-,' for nothing: where a field ends does not depend on what it says. With the cast every part is
-- immutable, without which the function would not be inlined and cost ten times as much.
create function audit_field(value text) returns text language sql immutable parallel safe
  return coalesce(octet_length(value)::text || ':' || value, '-') || ',';

create function audit_instant(at timestamptz) returns text language sql stable parallel safe
  return to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');

-- The chain of what nobody in particular did: one for each day, 00000000-0000-8000-8000-000020261122.
create function audit_day_chain(at timestamptz) returns uuid language sql stable parallel safe
  return ('00000000-0000-8000-8000-0000' || to_char(at at time zone 'UTC', 'YYYYMMDD'))::uuid;

-- What may be withheld or erased is hashed with a salt first, so that the chain holds without it.
create function audit_digest(salt uuid, one text, other text) returns text language sql immutable parallel safe
  return encode(sha256(convert_to(audit_field(salt::text) || audit_field(one) || audit_field(other), 'UTF8')), 'hex');

create function audit_entry_hash(e audit_entry) returns bytea language plpgsql stable as $$
begin
  return sha256(convert_to(
    'audit-entry/1,' || audit_field(e.chain::text) || audit_field(e.seq::text) || audit_field(e.id::text)
    || audit_field(e.incident_id::text) || audit_field(audit_instant(e.at)) || audit_field(audit_instant(e.recorded_at))
    || audit_field(e.actor_id::text) || audit_field(e.request_id) || audit_field(e.type) || audit_field(e.step_key)
    || audit_field(encode(e.prev_hash, 'hex'))
    || audit_field(audit_digest(e.words_salt, e.note, e.changes::text)), 'UTF8'));
end $$;
`;

/** What was written before gets its chain in the order of its ids. */
const EXISTING = `
alter table audit_entry disable trigger audit_entry_append_only;
do $$
declare
  e audit_entry;
  last audit_entry;
begin
  update audit_entry
  set chain = coalesce(incident_id, actor_id, audit_day_chain(recorded_at));
  for e in select * from audit_entry order by chain, id loop
    e.seq := case when e.chain = last.chain then last.seq + 1 else 1 end;
    e.prev_hash := case when e.seq > 1 then last.hash else decode(repeat('00', 32), 'hex') end;
    e.words_salt := gen_random_uuid();
    e.hash := audit_entry_hash(e);
    update audit_entry
    set seq = e.seq, words_salt = e.words_salt,
        prev_hash = e.prev_hash, hash = e.hash
    where id = e.id;
    insert into audit_unsigned (chain, seq) values (e.chain, e.seq);
    last := e;
  end loop;
end $$;
alter table audit_entry enable trigger audit_entry_append_only;
`;

/** The chain's own order serves the timeline; what tells of a case in another chain is found by the small index. */
const SEALED = `
alter table audit_entry
  alter column chain set not null,
  alter column seq set not null,
  alter column words_salt set not null,
  alter column prev_hash set not null,
  alter column hash set not null;
drop index audit_entry_by_incident;
create unique index audit_entry_chain on audit_entry (chain, seq);
create index audit_entry_about on audit_entry (incident_id, id) where incident_id <> chain;
`;

/**
 * Whoever writes an entry says what happened; the rest is decided here. The lock lasts to the end of the transaction,
 * so the next one in this chain sees the entry before it, and other chains do not wait.
 */
const TRIGGER = `
create function chain_audit_entry() returns trigger language plpgsql as $$
declare
  last record;
begin
  new.chain := coalesce(new.chain, new.incident_id, new.actor_id, audit_day_chain(clock_timestamp()));
  perform pg_advisory_xact_lock(hashtextextended(new.chain::text, 0));
  select e.seq, e.hash into last
  from audit_entry e
  where e.chain = new.chain
  order by e.seq desc
  limit 1;
  new.recorded_at := clock_timestamp();
  new.seq := coalesce(last.seq, 0) + 1;
  new.prev_hash := coalesce(last.hash, decode(repeat('00', 32), 'hex'));
  new.words_salt := gen_random_uuid();
  new.hash := audit_entry_hash(new);
  insert into audit_unsigned (chain, seq) values (new.chain, new.seq);
  return new;
end $$;
create trigger audit_entry_chained before insert on audit_entry
  for each row execute function chain_audit_entry();
`;
