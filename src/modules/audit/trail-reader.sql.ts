import type { QueryResultRow } from 'pg';

/** An entry below the head that moved the chain that far; without an entry, where there should be one. */
export interface TrailRow extends QueryResultRow {
  checkpoint: string | null;
  chain: string;
  fromSeq: string;
  fromHash: string;
  toSeq: string | null;
  toHash: string | null;
  headDigest: string | null;
  seq: string | null;
  id: string;
  incident: string | null;
  at: string;
  recordedAt: string;
  actor: string | null;
  request: string | null;
  type: string;
  step: string | null;
  prev: string;
  hash: string;
  wordsDigest: string;
  salt: string;
  note: string | null;
  changes: string;
}

const ENTRY = `
           e.seq, e.id, e.incident_id as incident, audit_instant(e.at) as at, audit_instant(e.recorded_at) as "recordedAt",
           e.actor_id as actor, e.request_id as request, e.type, e.step_key as step, encode(e.prev_hash, 'hex') as prev,
           encode(e.hash, 'hex') as hash, audit_digest(e.words_salt, e.note, e.changes::text) as "wordsDigest",
           e.words_salt as salt, e.note, e.changes::text as changes`;

/** A million entries are walked along the two indexes, and never sorted as a whole. */
export const WALK = ['set local enable_hashjoin = off', 'set local enable_mergejoin = off'];

/** After a checkpoint; from the beginning after 0. */
export const SIGNED_ROWS = `
    select h.checkpoint, h.chain, h.from_seq as "fromSeq", encode(h.from_hash, 'hex') as "fromHash",
           h.seq as "toSeq", encode(h.hash, 'hex') as "toHash", encode(audit_head_digest(h), 'hex') as "headDigest",${ENTRY}
    from audit_checkpoint_head h
    left join audit_entry e on e.chain = h.chain and e.seq > h.from_seq and e.seq <= h.seq
    where h.checkpoint > $1
    order by h.checkpoint, h.chain, e.seq`;

/** Whatever no checkpoint reaches: what is new, and what somebody put where nothing can be. */
export const UNSIGNED_ROWS = `
    select null as checkpoint, e.chain, coalesce(h.seq, 0) as "fromSeq",
           encode(coalesce(h.hash, decode(repeat('00', 32), 'hex')), 'hex') as "fromHash",
           null as "toSeq", null as "toHash", null as "headDigest",${ENTRY}
    from audit_entry e
    left join (
      select distinct on (chain) chain, seq, hash
      from audit_checkpoint_head
      order by chain, checkpoint desc
    ) h on h.chain = e.chain
    where e.seq > coalesce(h.seq, 0) or e.seq < 1
    order by e.chain, e.seq`;

export const CHECKPOINT_ROWS = `
    select number, body, encode(signature, 'base64') as signature
    from audit_checkpoint
    where number > $1
    order by number`;
