import { describe, expect, it } from '@jest/globals';
import { createTestDatabase } from '../support/database.js';
import { query } from './trial.js';

describe('createTestDatabase', () => {
  it('gives each caller a copy of its own, and drops it with its connections', async () => {
    const [one, other] = await Promise.all([createTestDatabase(), createTestDatabase()]);
    await query(one.url, 'create table mine ()');
    await expect(query(other.url, `select to_regclass('mine') as mine`)).resolves.toEqual([{ mine: null }]);

    const lingering = query(one.url, 'select pg_sleep(60)').catch((error: unknown) => String(error));
    await one.drop();
    await other.drop();
    await expect(query(one.url, 'select')).rejects.toThrow(/does not exist/);
    // It may come so early that it is not connected yet, or not told why it is cut off.
    await expect(lingering).resolves.toMatch(/terminat|does not exist|connection error/);
  });
});
