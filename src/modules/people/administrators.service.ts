import { randomBytes } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { newId } from '../../platform/clock/new-id.js';
import { hashPassword } from '../../platform/security/password.js';

export interface NewAdministrator {
  email: string;
  name: string;
}

/** Someone is an administrator already, so that this is no first start. */
export class AdministratorExists extends Error {
  override readonly name = 'AdministratorExists';
}

/**
 * Makes a person an administrator, or an administrator able to sign in again, with a new password, which it returns.
 * Whoever was signed in as that person is signed out.
 *
 * @throws AdministratorExists when there is one already, unless `isForced`.
 */
export async function createAdministrator(
  dataSource: DataSource,
  { email, name }: NewAdministrator,
  now: Date,
  isForced: boolean,
): Promise<string> {
  const password = randomBytes(18).toString('base64url');
  const passwordHash = await hashPassword(password);
  await dataSource.transaction(async (manager) => {
    // Two first administrators at once: the second finds the first.
    await manager.query('lock table person, role_assignment in share row exclusive mode');
    if (!isForced) await requireNone(manager);
    const [person] = await manager.query<[{ id: string }]>(UPSERT, [newId(), email, name, passwordHash, now]);
    await manager.query(APPOINT, [newId(), person.id]);
    await manager.query(SIGN_OUT, [person.id, now]);
    await manager.query(TELL, [newId(), now, person.id]);
  });
  return password;
}

async function requireNone(manager: EntityManager): Promise<void> {
  const found = await manager.query<{ email: string }[]>(ADMINISTRATORS);
  if (found.length > 0)
    throw new AdministratorExists(
      `There is an administrator already: ${found.map(({ email }) => email).join(', ')}.`,
    );
}

const ADMINISTRATORS = `
  select p.email
  from person p
  where p.is_active
    and exists (select from role_assignment r where r.person_id = p.id and r.role = 'administrator')
  order by p.email
  limit 5`;

const UPSERT = `
  insert into person (id, email, name, language, password_hash, created_at)
  values ($1, $2, $3, 'en', $4, $5)
  on conflict (lower(email)) do update
    set name = excluded.name, password_hash = excluded.password_hash, is_active = true, version = person.version + 1
  returning id`;

const APPOINT = `
  insert into role_assignment (id, person_id, role)
  values ($1, $2, 'administrator')
  on conflict (person_id, role, division_id) do update
    set is_alternate = false`;

const SIGN_OUT = `
  with ended as (
    update session
    set ended_at = $2
    where person_id = $1 and ended_at is null
  )
  delete from calendar_feed
  where person_id = $1`;

const TELL = `
  insert into audit_entry (id, chain, at, type, changes)
  values ($1, $3, $2, 'administrator.created', jsonb_build_object('person', $3::uuid, 'by', 'command'))`;
