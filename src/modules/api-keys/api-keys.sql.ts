import type { QueryResultRow } from 'pg';
import type { Scope } from '../../domain/access/scopes.js';

/** What it takes to recognize a key. */
export interface LiveKey extends QueryResultRow {
  id: string;
  prefix: string;
  name: string;
  ownerId: string;
  divisionId: string | null;
  scopes: Scope[];
  networks: string[];
  knownTo: string[];
  secretHash: Buffer;
  previousHash: Buffer | null;
  previousUntil: Date | null;
  expiresAt: Date;
}

/** Those that were not revoked; there are a few hundred at most, so all of them are kept in memory. */
export const LIVE_KEYS = {
  name: 'api-keys-live',
  text: `
    select id, prefix, name, owner_id as "ownerId", division_id as "divisionId", scopes, networks,
           secret_hash as "secretHash", previous_hash as "previousHash", previous_until as "previousUntil",
           expires_at as "expiresAt", known_to as "knownTo"
    from api_key
    where revoked_at is null`,
};

/** Once a minute at most, however many processes it is used in. */
export const KEY_USED = {
  name: 'api-key-used',
  text: `
    update api_key
    set last_used_at = $2
    where id = $1 and (last_used_at is null or last_used_at <= $2::timestamptz - interval '1 minute')`,
};

export interface ListedKey extends QueryResultRow {
  id: string;
  prefix: string;
  name: string;
  ownerId: string;
  ownerName: string;
  isOwnerActive: boolean;
  division: string | null;
  scopes: Scope[];
  networks: string[];
  previousUntil: Date | null;
  createdAt: Date;
  expiresAt: Date;
  lastUsedAt: Date | null;
  revokedAt: Date | null;
  version: number;
}

const LISTED = `
    select k.id, k.prefix, k.name, k.owner_id as "ownerId", p.name as "ownerName", p.is_active as "isOwnerActive",
           d.key as division, k.scopes, k.networks, k.previous_until as "previousUntil", k.created_at as "createdAt",
           k.expires_at as "expiresAt", k.last_used_at as "lastUsedAt", k.revoked_at as "revokedAt", k.version
    from api_key k
    join person p on p.id = k.owner_id
    left join division d on d.id = k.division_id`;

export const KEY_VIEW = {
  name: 'api-key-view',
  text: `${LISTED}
    where k.id = $1`,
};

export const KEYS_PAGE = {
  name: 'api-keys-page',
  text: `${LISTED}
    where k.id > coalesce($1::uuid, '00000000-0000-0000-0000-000000000000')
    order by k.id
    limit $2`,
};

/** None is added where as many are live as there may be. */
export const ADD_KEY = {
  name: 'api-key-add',
  text: `
    insert into api_key (id, prefix, name, owner_id, division_id, scopes, networks, secret_hash, created_at, expires_at,
                         known_to)
    select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, array[$11::uuid]
    where (select count(*) from api_key where revoked_at is null) < $12
    returning id`,
};

export const CHANGE_KEY = {
  name: 'api-key-change',
  text: `
    update api_key
    set name = $3, owner_id = $4, division_id = $5, scopes = $6, networks = $7, version = version + 1
    where id = $1 and version = $2 and revoked_at is null
    returning id`,
};

/**
 * The secret that was in use is taken until $4, but never longer than it would have been; the one before that is not
 * taken any more. Known to whoever made the key, to whoever was shown the secret in use, and to $6, who is shown this one.
 */
export const ROTATE_KEY = {
  name: 'api-key-rotate',
  text: `
    update api_key
    set secret_hash = $3, previous_hash = secret_hash, previous_until = least($4::timestamptz, expires_at),
        expires_at = $5,
        known_to = known_to[1:1] || known_to[greatest(2, cardinality(known_to)):] || array[$6::uuid],
        version = version + 1
    where id = $1 and version = $2 and revoked_at is null
    returning id`,
};

export const REVOKE_KEY = {
  name: 'api-key-revoke',
  text: `
    update api_key
    set revoked_at = $2, version = version + 1
    where id = $1 and revoked_at is null
    returning id`,
};
