import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer } from '../support/answer.js';
import { RunningApp } from '../support/running-app.js';

describe('the trail of who may', () => {
  let app: RunningApp;
  beforeAll(async () => void (app = await RunningApp.start({ PROCESS: 'http' })));
  afterAll(() => app.stop());

  const signIn = (email: string, password = 'breach-trial'): Promise<Answer> =>
    app.ask(null, 'POST', '/v1/auth/token', { email, password });
  /** What was written since an entry was the last, as `type by actor about person`. */
  const since = async (work: () => Promise<unknown>): Promise<{ told: string; changes: unknown }[]> => {
    const [last] = await app.sql<{ id: string | null }>('select max(id::text)::uuid as id from audit_entry');
    await work();
    return app.sql(
      `select e.type || ' by ' || coalesce(split_part(a.email, '@', 1), 'nobody') || ' about '
              || coalesce(split_part(p.email, '@', 1), 'nobody') as told, e.changes
       from audit_entry e
       left join person a on a.id = e.actor_id
       left join person p on p.id = e.chain
       where $1::uuid is null or e.id > $1
       order by e.id`,
      [last?.id ?? null],
    );
  };

  it('tells of sign-ins and of those that were refused, in the chain of the person', async () => {
    const entries = await since(async () => {
      await signIn('nurse@example.org');
      await signIn('nurse@example.org', 'wrong');
      await signIn('nobody@example.org', 'wrong');
    });
    expect(entries).toEqual([
      { told: 'session.started by nurse about nurse', changes: {} },
      { told: 'session.refused by nobody about nurse', changes: {} },
      { told: 'session.refused by nobody about nobody', changes: {} },
    ]);
  });

  it('tells who ended the sign-ins of whom', async () => {
    const { id } = (await app.ask('legal', 'GET', '/v1/me')).body;
    await app.token('admin');
    const entries = await since(() => app.ask('admin', 'DELETE', `/v1/people/${id}/sessions`));
    expect(entries).toEqual([
      { told: 'session.ended by admin about legal', changes: { sessions: [expect.any(String)] } },
    ]);
  });
});
