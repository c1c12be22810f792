import { randomBytes } from 'node:crypto';
import type { QueryResultRow } from 'pg';
import type { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { newId } from '../../platform/clock/new-id.js';
import { Database, type Session } from '../../platform/database/database.js';
import { DataKeys } from '../../platform/encryption/data-keys.service.js';
import { LocalKeyring } from '../../platform/encryption/local-keyring.js';
import { hashPassword } from '../../platform/security/password.js';
import type { SealKey } from '../../platform/security/seal.js';
import { LaterConflictsService } from '../handing-on/later-conflicts.service.js';
import { SealingService } from '../sealing/sealing.service.js';
import { readOrganization } from './people.service.js';
import { END_SIGN_INS, LOCK_OFFICES } from './people.sql.js';

export interface NewAdministrator {
  email: string;
  name: string;
}

interface Settings {
  /** Beside another one. */
  isForced: boolean;
  /** Open whom reports name. */
  dataKeys: readonly SealKey[];
}

/** Someone is an administrator already, so that this is no first start. */
export class AdministratorExists extends Error {
  override readonly name = 'AdministratorExists';
}

/**
 * Makes a person an administrator, or an administrator able to sign in again, with a new password, which it returns.
 * Whoever was signed in as that person is signed out. Cases in which the new name stands are kept from them, as ever.
 *
 * @throws AdministratorExists when there is one already, unless `isForced`.
 */
export async function createAdministrator(
  dataSource: DataSource,
  { email, name }: NewAdministrator,
  now: Date,
  { isForced, dataKeys }: Settings,
): Promise<string> {
  const password = randomBytes(18).toString('base64url');
  const passwordHash = await hashPassword(password);
  const database = new Database(dataSource);
  await database.transaction(async (session) => {
    await session.query(LOCK_OFFICES, []);
    // Two first administrators at once: the second finds the first.
    await session.query(LOCK_PEOPLE, []);
    if (!isForced) await requireNone(session);
    const before = await readOrganization(session, now);
    const [known] = await session.query<KnownRow>(KNOWN, [email]);
    const [{ id } = { id: '' }] = await session.query<{ id: string }>(UPSERT, [
      ...[newId(), email, name, passwordHash, now],
    ]);
    await session.query(APPOINT, [newId(), id]);
    await session.query(END_SIGN_INS, [id, now]);
    await session.query(TELL, [newId(), now, id]);
    const after = await readOrganization(session, now);
    const change = {
      ...{ before, after, personId: id, divisionId: known?.divisionId ?? null },
      ...{ isNamedAnew: known?.name !== name, hasMoved: false },
    };
    const conflicts = new LaterConflictsService(await sealing(session, database, dataKeys));
    await conflicts.follow(session, change, { actorId: null, requestId: null, at: now });
  });
  return password;
}

/** Opens nothing: whoever needs a key hears which one is missing. */
const NO_KEY: SealKey = { id: 'none', key: randomBytes(32) };

/** Only reports in which somebody is named who is not known are opened, to see whether it is this one. */
async function sealing(
  session: Session,
  database: Database,
  keys: readonly SealKey[],
): Promise<SealingService> {
  const opened = new DataKeys(database, new Clock(), new LocalKeyring(keys.length > 0 ? keys : [NO_KEY]));
  const named = await session.query(ANYONE_NAMED, []);
  if (named.length > 0) await opened.read();
  return new SealingService(opened);
}

async function requireNone(session: Session): Promise<void> {
  const found = await session.query<{ email: string }>(ADMINISTRATORS, []);
  if (found.length > 0)
    throw new AdministratorExists(
      `There is an administrator already: ${found.map(({ email }) => email).join(', ')}.`,
    );
}

const LOCK_PEOPLE = {
  name: 'administrator-lock',
  text: 'lock table person, role_assignment in share row exclusive mode',
};

const ADMINISTRATORS = {
  name: 'administrators',
  text: `
    select p.email
    from person p
    where p.is_active
      and exists (select from role_assignment r where r.person_id = p.id and r.role = 'administrator')
    order by p.email
    limit 5`,
};

interface KnownRow extends QueryResultRow {
  name: string;
  divisionId: string | null;
}

const KNOWN = {
  name: 'administrator-known',
  text: `
    select name, division_id as "divisionId"
    from person
    where lower(email) = lower($1)`,
};

const UPSERT = {
  name: 'administrator-upsert',
  text: `
    insert into person (id, email, name, language, password_hash, created_at)
    values ($1, $2, $3, 'en', $4, $5)
    on conflict (lower(email)) do update
      set name = excluded.name, password_hash = excluded.password_hash, is_active = true, version = person.version + 1
    returning id`,
};

const APPOINT = {
  name: 'administrator-appoint',
  text: `
    insert into role_assignment (id, person_id, role)
    values ($1, $2, 'administrator')
    on conflict (person_id, role, division_id) do update
      set is_alternate = false`,
};

const TELL = {
  name: 'administrator-tell',
  text: `
    insert into audit_entry (id, chain, at, type, changes)
    values ($1, $3, $2, 'administrator.created', jsonb_build_object('person', $3::uuid, 'by', 'command'))`,
};

const ANYONE_NAMED = {
  name: 'administrator-anyone-named',
  text: `
    select
    from incident
    where names_nobody
    limit 1`,
};
