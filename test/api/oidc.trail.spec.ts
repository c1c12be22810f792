import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer } from '../support/answer.js';
import { IdentityProvider } from '../support/identity-provider.js';
import { RunningApp } from '../support/running-app.js';

describe('a sign-in at the identity provider', () => {
  let provider: IdentityProvider;
  let app: RunningApp;
  let second: RunningApp;
  let person: string;
  beforeAll(async () => {
    provider = await IdentityProvider.start();
    const env = { PROCESS: 'http', ...provider.settings };
    app = await RunningApp.start(env);
    second = await RunningApp.start(env, { database: app.database });
    person = (await app.ask('legal', 'GET', '/v1/me')).body.id;
    await app.ask('admin', 'PUT', `/v1/people/${person}/identity`, { subject: 'leo' });
  });
  afterAll(async () => {
    await second.stop();
    await app.stop();
    await provider.stop();
  });

  const as = async (subject: string, process = app): Promise<Answer> => {
    const authorization = `Bearer ${await provider.token(subject)}`;
    return process.ask(null, 'GET', '/v1/me', undefined, { authorization });
  };
  const told = (type: string): Promise<{ by: string | null; chain: string; changes: unknown }[]> =>
    app.sql(
      'select e.actor_id as by, e.chain, e.changes from audit_entry e where e.type = $1 order by e.id',
      [type],
    );

  it('is in the trail once an hour, however many tokens they bring', async () => {
    const processes = [app, second, app, second, app, second];
    const answers = await Promise.all(processes.map((process) => as('leo', process)));
    expect(answers.map(({ status }) => status)).toEqual(processes.map(() => 200));
    const entry = { by: person, chain: person, changes: { mfa: false } };
    expect(await told('identity.signed_in')).toEqual([entry]);
    await app.sql(`update person_identity set last_seen_at = last_seen_at - interval '61 minutes'`);
    await as('leo');
    expect(await told('identity.signed_in')).toEqual([entry, entry]);
  });

  it('of someone who has left is refused, and is none', async () => {
    const { id } = (await app.ask('it', 'GET', '/v1/me')).body;
    await app.ask('admin', 'PUT', `/v1/people/${id}/identity`, { subject: 'ines' });
    await app.ask('admin', 'PATCH', `/v1/people/${id}`, { active: false }, { 'if-match': '*' });
    const refusals = (await told('access.refused')).length;
    expect(await as('ines')).toMatchObject({ status: 403 });
    expect((await told('identity.signed_in')).filter(({ by }) => by === id)).toEqual([]);
    expect(await told('access.refused')).toHaveLength(refusals + 1);
  });

  it('with a token that is refused is told of with the reason, and not once for each', async () => {
    const token = await provider.token('leo');
    const forged = `${token.slice(0, -8)}AAAAAAAA`;
    for (let nth = 0; nth < 5; nth += 1) {
      const authorization = `Bearer ${forged}`;
      expect(await app.ask(null, 'GET', '/v1/me', undefined, { authorization })).toMatchObject({
        status: 401,
      });
    }
    const refused = { ERR_JWS_SIGNATURE_VERIFICATION_FAILED: 1 };
    expect(await told('identity.refused')).toEqual([
      { by: null, chain: expect.any(String), changes: { refused } },
    ]);
  });
});
