import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { databaseOptions } from '../../src/app.module.js';
import { migrate } from '../../src/platform/database/migrate.js';

const name = `test_${randomBytes(6).toString('hex')}`;
const server = process.env['TEST_POSTGRES_URL'] ?? '';

async function ask(statement: string): Promise<unknown[]> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}

beforeAll(() => ask(`create database ${name} template template0`));
afterAll(() => ask(`drop database ${name} with (force)`));

it('three processes that bring an empty database up to date at once all start, and each migration runs once', async () => {
  const url = Object.assign(new URL(server), { pathname: `/${name}` }).href;
  const options = databaseOptions({ databaseUrl: url, databasePool: 2 });
  const applied = await Promise.all([1, 2, 3].map(() => migrate(options)));
  const [all = [], ...none] = applied.toSorted((one, other) => other.length - one.length);
  expect(none).toEqual([[], []]);
  expect(all.length).toBeGreaterThan(0);
  expect(new Set(all).size).toBe(all.length);
});
