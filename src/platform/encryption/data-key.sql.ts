import type { QueryResultRow } from 'pg';

export const PURPOSES = ['fields', 'search'] as const;
export type Purpose = (typeof PURPOSES)[number];

export interface DataKeyRow extends QueryResultRow {
  id: string;
  purpose: Purpose;
  keyId: string;
  wrapped: Buffer;
  createdAt: Date;
  /** From when on it seals; by then every process has read it. */
  activeFrom: Date;
}

export const DATA_KEYS = {
  name: 'data-keys',
  text: `
    select id, purpose, key_id as "keyId", wrapped, created_at as "createdAt", active_from as "activeFrom"
    from data_key
    order by active_from desc, id`,
};

/** One process makes the keys that are missing while the others wait. */
export const LOCK_DATA_KEYS = {
  name: 'data-keys-lock',
  text: `select pg_advisory_xact_lock(7202611222)`,
};

export const ADD_DATA_KEY = {
  name: 'data-key-add',
  text: `
    insert into data_key (id, purpose, key_id, wrapped, created_at, active_from)
    values ($1, $2, $3, $4, $5, $6)`,
};

/** Only what is still wrapped as it was read: two workers may be at it. */
export const REWRAP = {
  name: 'data-key-rewrap',
  text: `
    update data_key
    set key_id = $2, wrapped = $3
    where id = $1 and wrapped = $4
    returning id`,
};
