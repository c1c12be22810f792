import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../../test/support/database.js';
import { createDataSource } from './data-source.js';
import { Listener } from './listener.js';

describe('the listener', () => {
  let database: TestDatabase;
  let dataSource: ReturnType<typeof createDataSource>;
  beforeAll(async () => {
    database = await createTestDatabase();
    const options = { url: database.url, poolSize: 2, entities: [], migrations: [] };
    dataSource = await createDataSource(options).initialize();
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  it('calls everyone who listens on a channel, and nobody else', async () => {
    const listener = new Listener(dataSource);
    const calls: string[] = [];
    await listener.on('one', () => calls.push('one'));
    const heard = Promise.withResolvers<null>();
    await listener.on('two', () => heard.resolve(null));
    calls.length = 0;
    await dataSource.query('notify two');
    await heard.promise;
    expect(calls).toEqual([]);
    await listener.onApplicationShutdown();
  });

  it('may be stopped while it is being asked', async () => {
    const listener = new Listener(dataSource);
    await listener.on('one', () => undefined);
    const asked = listener.on('two', () => undefined);
    await listener.onApplicationShutdown();
    await expect(asked).resolves.toBeUndefined();
    expect(listener.isHearing).toBe(false);
  });
});
