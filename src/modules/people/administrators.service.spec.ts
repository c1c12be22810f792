import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../../test/support/database.js';
import { createDataSource } from '../../platform/database/data-source.js';
import { isPassword } from '../../platform/security/password.js';
import { createAdministrator } from './administrators.service.js';

const NOW = new Date('2026-11-20T14:05:00Z');
const ALEX = { email: 'alex@city.example', name: 'Alex Kim' };
const BRETT = { email: 'brett@city.example', name: 'Brett Ito' };

describe('an administrator made from the command line', () => {
  let database: TestDatabase;
  let dataSource: ReturnType<typeof createDataSource>;
  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await createDataSource({
      ...{ url: database.url, poolSize: 2, entities: [], migrations: [] },
    }).initialize();
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });
  beforeEach(() => dataSource.query('truncate person cascade'));

  const create = (who: typeof ALEX, isForced = false): Promise<string> =>
    createAdministrator(dataSource, who, NOW, { isForced, dataKeys: [] });
  const people = (): Promise<
    { email: string; password_hash: string; is_active: boolean; roles: string[] }[]
  > =>
    dataSource.query(`
      select p.email, p.name, p.password_hash, p.is_active, array_agg(r.role) as roles
      from person p
      left join role_assignment r on r.person_id = p.id
      group by p.id
      order by p.email`);

  it('can sign in with the password that is returned', async () => {
    const password = await create(ALEX);
    const [alex] = await people();
    expect(alex).toMatchObject({ ...ALEX, is_active: true, roles: ['administrator'] });
    expect(await isPassword(password, alex?.password_hash ?? null)).toBe(true);
  });

  it('is not made beside another, unless it is forced', async () => {
    await create(ALEX);
    await expect(create(BRETT)).rejects.toThrow('There is an administrator already: alex@city.example.');
    await create(BRETT, true);
    expect((await people()).map(({ email }) => email)).toEqual([ALEX.email, BRETT.email]);
  });

  it('is one when two are made at once', async () => {
    const made = await Promise.allSettled([create(ALEX), create(BRETT)]);
    expect(made.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await people()).toHaveLength(1);
  });

  it('who was disabled comes back under the same address, whatever its case, and is signed out', async () => {
    const before = await create(ALEX);
    await dataSource.query('update person set is_active = false');
    await dataSource.query(
      `insert into session (id, person_id, started_at, last_used_at, expires_at)
       select gen_random_uuid(), id, $1, $1, $1 from person`,
      [NOW],
    );
    await create({ ...ALEX, email: 'Alex@City.example' });
    const found = await people();
    expect(found).toMatchObject([{ email: ALEX.email, is_active: true, roles: ['administrator'] }]);
    expect(await isPassword(before, found[0]?.password_hash ?? null)).toBe(false);
    expect(await dataSource.query('select ended_at from session')).toEqual([{ ended_at: NOW }]);
  });
});
