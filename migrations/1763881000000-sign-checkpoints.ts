import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the heads of the chains were, signed at intervals; docs/audit.md specifies the forms. */
export class SignCheckpoints1763881000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLES);
    for (const table of APPEND_ONLY)
      await db.query(`
        create trigger ${table}_append_only before update or delete or truncate on ${table}
          for each statement execute function refuse_change()`);
  }

  async down(db: QueryRunner): Promise<void> {
    // What they covered has to be signed again, should there be checkpoints again.
    await db.query(`
      insert into audit_unsigned (chain, seq)
      select e.chain, e.seq
      from audit_entry e
      where exists (select from audit_checkpoint_head h where h.chain = e.chain and h.seq >= e.seq);
      drop function audit_head_digest;
      drop table audit_checkpoint_head, audit_checkpoint, audit_key;
    `);
  }
}

const APPEND_ONLY = ['audit_key', 'audit_checkpoint', 'audit_checkpoint_head'];

const TABLES = `
-- Public keys, each as it was first used.
create table audit_key (
  id text primary key,
  public_key text not null,
  first_used_at timestamptz not null
);

-- The body is the text that is signed, byte for byte.
create table audit_checkpoint (
  number bigint primary key,
  at timestamptz not null,
  body text not null,
  signature bytea not null
);

-- How far a checkpoint moved each chain that had grown; one without any entry is padding.
create table audit_checkpoint_head (
  chain uuid not null,
  checkpoint bigint not null,
  from_seq bigint not null,
  from_hash bytea not null,
  seq bigint not null,
  hash bytea not null,
  primary key (chain, checkpoint)
);
create unique index audit_checkpoint_head_in_order on audit_checkpoint_head (checkpoint, chain);

create function audit_head_digest(h audit_checkpoint_head) returns bytea language sql immutable parallel safe
  return sha256(convert_to(
    'audit-head/1,' || audit_field(h.chain::text) || audit_field(h.from_seq::text) || audit_field(encode(h.from_hash, 'hex'))
    || audit_field(h.seq::text) || audit_field(encode(h.hash, 'hex')), 'UTF8'));
`;
