import type { QueryResultRow } from 'pg';

/** Any constant of our own. */
export const CHECKPOINT_LOCK = 7_202_611_221;

export const LOCK_CHECKPOINTS = {
  name: 'checkpoint-lock',
  text: 'select pg_try_advisory_xact_lock($1) as "isOurs"',
};

export interface CheckpointRow extends QueryResultRow {
  number: string;
  at: Date;
  body: string;
  signature: Buffer;
}

export const LAST_CHECKPOINTS = {
  name: 'checkpoint-last',
  text: `
    select number, at, body, signature
    from audit_checkpoint
    order by number desc
    limit $1`,
};

export const CHECKPOINT = {
  name: 'checkpoint',
  text: 'select body from audit_checkpoint where number = $1',
};

export interface Heads extends QueryResultRow {
  /** Chains that had grown, and padding. */
  count: number;
  /** SHA-256 over the digests of the heads in the order of their chains, hexadecimal. */
  digest: string;
  /** Entries that were taken from the queue. */
  taken: number;
}

/**
 * Takes what is not signed yet and writes down how far each chain has come since its last checkpoint. Who writes to a
 * chain waits for the one before, so whatever lies below the highest place that is seen is there too. An entry that is
 * queued and gone is signed all the same, with a hash that nothing has: then every verification names it.
 */
export const TAKE_HEADS = {
  name: 'checkpoint-heads',
  text: `
    with taken as (
      delete from audit_unsigned
      where ctid = any (array(select ctid from audit_unsigned limit $2::int))
      returning chain, seq
    ),
    grown as (
      select chain, max(seq) as seq
      from taken
      group by chain
    ),
    heads as (
      insert into audit_checkpoint_head (checkpoint, chain, from_seq, from_hash, seq, hash)
      select $1::bigint, g.chain, coalesce(p.seq, 0), coalesce(p.hash, $4::bytea), g.seq, coalesce(e.hash, $4::bytea)
      from grown g
      left join audit_entry e on e.chain = g.chain and e.seq = g.seq
      left join lateral (
        select h.seq, h.hash
        from audit_checkpoint_head h
        where h.chain = g.chain
        order by h.checkpoint desc
        limit 1
      ) p on true
      where g.seq > coalesce(p.seq, 0)
      union all
      select $1::bigint, gen_random_uuid(), 0, $4::bytea, 0, sha256(uuid_send(gen_random_uuid()))
      from generate_series(1, $3::int)
      returning audit_checkpoint_head
    )
    select count(*)::int as count, (select count(*)::int from taken) as taken,
           encode(sha256(coalesce(
             string_agg(audit_head_digest(audit_checkpoint_head), '' order by (audit_checkpoint_head).chain), '')), 'hex') as digest
    from heads`,
};

export const ADD_CHECKPOINT = {
  name: 'checkpoint-add',
  text: `
    with key as (
      insert into audit_key (id, public_key, first_used_at)
      values ($5, $6, $2)
      on conflict do nothing
    )
    insert into audit_checkpoint (number, at, body, signature)
    values ($1, $2, $3, $4)`,
};

export interface KeyRow extends QueryResultRow {
  id: string;
  publicKey: string;
  firstUsedAt: Date;
}

export const AUDIT_KEYS = {
  name: 'audit-keys',
  text: `
    select id, public_key as "publicKey", first_used_at as "firstUsedAt"
    from audit_key
    order by first_used_at, id`,
};

/** Counted up to 10,000, without what is kept from the reader. */
export const UNSIGNED = {
  name: 'audit-unsigned',
  text: `
    select count(*)::int as count
    from (
      select from audit_unsigned
      where chain not in (
        select incident_id from participant
        where person_id = $1 and tie in ('implicated', 'conflicted'))
      limit 10000) u`,
};
