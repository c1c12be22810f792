import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer } from '../support/answer.js';
import { Cases } from '../support/cases.js';
import { eventually } from '../support/eventually.js';
import { IdentityProvider } from '../support/identity-provider.js';
import { RunningApp } from '../support/running-app.js';

type Claims = Record<string, unknown>;

let provider: IdentityProvider;
let app: RunningApp;
beforeAll(async () => void (provider = await IdentityProvider.start()));
afterAll(() => provider.stop());

/** A request with a token of the provider for the subject. */
async function as(
  subject: string,
  claims: Claims = {},
  path = '/v1/me',
  method = 'GET',
  body?: unknown,
  process = app,
): Promise<Answer> {
  const authorization = `Bearer ${await provider.token(subject, claims)}`;
  return process.ask(null, method, path, body, { authorization });
}
const idOf = async (account: string): Promise<string> => (await app.ask(account, 'GET', '/v1/me')).body.id;
const link = async (account: string, subject: string): Promise<Answer> =>
  app.ask('admin', 'PUT', `/v1/people/${await idOf(account)}/identity`, { subject });

describe('who signs in at the identity provider', () => {
  let second: RunningApp;
  beforeAll(async () => {
    const env = { PROCESS: 'http', ...provider.settings };
    app = await RunningApp.start(env);
    second = await RunningApp.start(env, { database: app.database });
  });
  afterAll(async () => {
    await second.stop();
    await app.stop();
  });

  it('is nobody here until an administrator links them, and then is who they are', async () => {
    const email = { email: 'privacy@example.org', email_verified: true };
    expect(await as('priya', email)).toMatchObject({ status: 403, body: { code: 'no_account' } });
    expect(await link('privacy', 'priya')).toMatchObject({ status: 200, body: { subject: 'priya' } });
    expect(await as('priya', email)).toMatchObject({
      ...{ status: 200, body: { email: 'privacy@example.org', roles: ['employee', 'privacy_officer'] } },
    });
  });

  it('does what they may do here, and it is in the trail under their name', async () => {
    const cases = new Cases(app);
    const { id } = await cases.at('escalated');
    const confirmed = await as('priya', {}, `/v1/incidents/${id}/confirm`, 'POST', { reason: 'It is.' });
    expect(confirmed).toMatchObject({ status: 200, body: { status: 'confirmed' } });
    const timeline = await cases.list('privacy', id, 'timeline');
    expect(timeline.find(({ type }) => type === 'incident.confirmed')).toMatchObject({
      actor: { name: 'Priya Nair', kind: 'person' },
    });
  });

  it('is refused at the next request once they are unlinked, in every process', async () => {
    await link('legal', 'leo');
    for (const process of [app, second])
      expect(await as('leo', {}, '/v1/me', 'GET', undefined, process)).toMatchObject({ status: 200 });
    const authorization = `Bearer ${await provider.token('leo')}`;
    const again = (process: RunningApp): Promise<Answer> =>
      process.ask(null, 'GET', '/v1/me', undefined, { authorization });
    expect([await again(app), await again(second)]).toMatchObject([{ status: 200 }, { status: 200 }]);
    const path = `/v1/people/${await idOf('legal')}/identity`;
    expect(await app.ask('admin', 'DELETE', path)).toMatchObject({ status: 204 });
    for (const process of [app, second])
      expect(
        await eventually(
          () => again(process),
          ({ status }) => status === 403,
        ),
      ).toMatchObject({
        ...{ status: 403, body: { code: 'no_account' } },
      });
    expect(await app.ask('admin', 'DELETE', path)).toMatchObject({ status: 404 });
    expect(await app.ask('admin', 'GET', path)).toMatchObject({ status: 404 });
  });

  it('is refused at the next request once they have left, or lost a role', async () => {
    const id = await idOf('it');
    await link('it', 'ines');
    const authorization = `Bearer ${await provider.token('ines')}`;
    const again = (): Promise<Answer> => app.ask(null, 'GET', '/v1/me', undefined, { authorization });
    expect(await again()).toMatchObject({ body: { roles: ['employee', 'it_security'] } });
    const amend = (body: object): Promise<Answer> =>
      app.ask('admin', 'PATCH', `/v1/people/${id}`, body, { 'if-match': '*' });
    await amend({ roles: [] });
    expect(await again()).toMatchObject({ body: { roles: ['employee'] } });
    await amend({ active: false });
    expect(await again()).toMatchObject({ status: 403, body: { code: 'no_account' } });
    expect(await as('ines')).toMatchObject({ status: 403, body: { code: 'no_account' } });
    expect(await app.ask('admin', 'PUT', `/v1/people/${id}/identity`, { subject: 'x' })).toMatchObject({
      status: 404,
    });
  });

  it('is one person: another with the same name is refused, a new name takes the place of the old', async () => {
    await link('hr', 'harper');
    expect(await link('auditor', 'harper')).toMatchObject({ status: 409 });
    await link('hr', 'harper-2');
    expect(await as('harper')).toMatchObject({ status: 403 });
    expect(await as('harper-2')).toMatchObject({ body: { email: 'hr@example.org' } });
  });

  it.each(['privacy', 'employee'])('is linked by administrators, not by %s', async (account) => {
    const path = `/v1/people/${await idOf('nurse')}/identity`;
    const asked = [
      await app.ask(account, 'GET', path),
      await app.ask(account, 'PUT', path, { subject: 'mine' }),
      await app.ask(account, 'DELETE', path),
    ];
    expect(asked.map(({ status }) => status)).toEqual([403, 403, 403]);
  });

  it('has it in the trail who linked them to the provider, and not under which name', async () => {
    const entries = await app.sql(
      `select e.type, e.changes from audit_entry e
       where e.type like 'identity.%' and e.chain = $1 and e.actor_id <> $1 order by e.seq`,
      [await idOf('legal')],
    );
    expect(entries).toEqual([
      { type: 'identity.linked', changes: {} },
      { type: 'identity.unlinked', changes: {} },
    ]);
  });

  it('waits, and is told why, while the provider’s keys cannot be had', async () => {
    const away = await IdentityProvider.start();
    away.isDown = true;
    const third = await RunningApp.start({ PROCESS: 'http', ...away.settings }, { database: app.database });
    try {
      const authorization = `Bearer ${await away.token('priya')}`;
      const { status, headers, body } = await third.ask(null, 'GET', '/v1/me', undefined, { authorization });
      expect({ status, code: body.code, wait: headers.get('retry-after') }).toEqual({
        ...{ status: 503, code: 'unavailable', wait: '5' },
      });
      expect(body.detail).toContain('OIDC_JWKS_URL');
      expect(third.lines.join()).toContain('keys could not be read: status 500');
      expect(await third.ask('privacy', 'GET', '/v1/me')).toMatchObject({ status: 200 });
    } finally {
      await third.stop();
      await away.stop();
    }
  });

  it('is known by a key that the provider has just begun to use', async () => {
    const before = provider.asked;
    const key = provider.add('RS256');
    const fresh = await RunningApp.start(
      { PROCESS: 'http', ...provider.settings },
      { database: app.database },
    );
    try {
      const authorization = `Bearer ${await provider.token('priya', {}, {}, key)}`;
      expect(await fresh.ask(null, 'GET', '/v1/me', undefined, { authorization })).toMatchObject({
        status: 200,
      });
      expect(provider.asked - before).toBe(1);
    } finally {
      await fresh.stop();
      provider.keys.pop();
    }
  });
});

describe('where addresses link people', () => {
  beforeAll(async () => {
    app = await RunningApp.start({ PROCESS: 'http', ...provider.settings, OIDC_LINK_BY_EMAIL: 'yes' });
  });
  afterAll(() => app.stop());

  it.each<[string, Claims]>([
    ['is not verified', { email: 'nurse@example.org', email_verified: false }],
    ['is not said to be verified', { email: 'nurse@example.org' }],
    ['is said to be verified in words', { email: 'nurse@example.org', email_verified: 'true' }],
    ['is nobody’s', { email: 'nobody@example.org', email_verified: true }],
    ['is none', { email_verified: true }],
    ['is a list', { email: ['nurse@example.org'], email_verified: true }],
  ])('not one that %s', async (_, claims) => {
    expect(await as('noor', claims)).toMatchObject({ status: 403, body: { code: 'no_account' } });
  });

  it('once: from then on the name counts, whatever the address', async () => {
    const verified = (email: string): Claims => ({ email, email_verified: true });
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => as('noor', verified('Nurse@example.org'))),
    );
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(0);
    expect(await as('noor', verified('nurse@example.org'))).toMatchObject({
      body: { email: 'nurse@example.org' },
    });
    expect(await as('noor', verified('privacy@example.org'))).toMatchObject({
      body: { email: 'nurse@example.org' },
    });
    // Whoever gets the address later is someone else.
    expect(await as('another', verified('nurse@example.org'))).toMatchObject({ status: 403 });
    const [row] = await app.sql<{ count: number }>(
      `select count(*)::int from audit_entry where type = 'identity.linked' and actor_id = $1`,
      [await idOf('nurse')],
    );
    expect(row).toEqual({ count: 1 });
  });
});

describe('roles that the provider gives', () => {
  beforeAll(async () => {
    app = await RunningApp.start({
      ...{ PROCESS: 'http', ...provider.settings, MFA_REQUIRED_ROLES: 'administrator' },
      OIDC_ROLES_CLAIM: 'realm_access.roles',
      OIDC_ROLES:
        'breach-privacy=privacy_officer,breach-hr=human_resources,breach-lead=supervisor,breach-admin=administrator',
      OIDC_MFA: 'amr:mfa,acr:https://refeds.org/profile/mfa',
    });
    // Linked past the application: its administrators need a second factor here.
    await app.sql(
      `insert into person_identity (issuer, subject, person_id, linked_at)
       select $1, split_part(email, '@', 1), id, now() from person`,
      [provider.issuer],
    );
  });
  afterAll(() => app.stop());

  const rolesOf = async (subject: string, claims: Claims): Promise<unknown> =>
    (await as(subject, claims)).body['roles'];
  const realm = (...roles: unknown[]): Claims => ({ realm_access: { roles } });

  it.each<[string, string, Claims, string[]]>([
    ['one, and nothing but it', 'employee', realm('breach-privacy'), ['employee', 'privacy_officer']],
    [
      'several',
      'employee',
      realm('breach-hr', 'breach-privacy'),
      ['employee', 'human_resources', 'privacy_officer'],
    ],
    ['none by words that mean nothing here', 'employee', realm('privacy_officer', 'admin'), ['employee']],
    ['none by words in another case', 'employee', realm('Breach-Privacy'), ['employee']],
    ['none in place of what is kept here', 'privacy', realm(), ['employee']],
    ['none without the claim', 'privacy', {}, ['employee']],
    ['none by a claim of another form', 'privacy', { realm_access: 'breach-privacy' }, ['employee']],
    ['none by a list with other things in it', 'employee', realm(7, null, {}, ['breach-hr']), ['employee']],
    [
      'one where the claim is one word',
      'employee',
      { 'realm_access.roles': 'breach-hr' },
      ['employee', 'human_resources'],
    ],
    ['another than the one kept here', 'privacy', realm('breach-hr'), ['employee', 'human_resources']],
    [
      'supervision of the divisions that are kept here',
      'supervisor',
      realm('breach-lead'),
      ['employee', 'supervisor'],
    ],
    ['no supervision where no division is kept here', 'employee', realm('breach-lead'), ['employee']],
  ])('are %s', async (_, subject, claims, roles) => {
    const found = (await rolesOf(subject, claims)) as string[];
    expect([...found].sort()).toEqual([...roles].sort());
  });

  it('are gone at the next request when they are gone from the claim', async () => {
    expect(await as('nurse', realm('breach-privacy'), '/v1/audit')).toMatchObject({ status: 200 });
    expect(await as('nurse', realm(), '/v1/audit')).toMatchObject({ status: 403 });
    expect(await as('nurse', realm('breach-privacy'), '/v1/audit')).toMatchObject({ status: 200 });
  });

  it('are not those of a local sign-in, and the other way round', async () => {
    expect((await app.ask('nurse', 'GET', '/v1/me')).body['roles']).toEqual(['employee']);
    expect((await app.ask('privacy', 'GET', '/v1/me')).body['roles']).toEqual([
      'employee',
      'privacy_officer',
    ]);
  });

  it.each<[string, Claims, number]>([
    ['without one', {}, 403],
    ['with another method', { amr: ['pwd'] }, 403],
    ['with a method that counts', { amr: ['pwd', 'mfa'] }, 200],
    ['with a class that counts', { acr: 'https://refeds.org/profile/mfa' }, 200],
    ['with a class named as a method', { amr: ['https://refeds.org/profile/mfa'] }, 403],
    ['with a method that only begins so', { amr: ['mfa2'] }, 403],
  ])(
    'who needs a second factor, %s, is answered by what the provider says of it',
    async (_, claims, status) => {
      const answer = await as('nurse', { ...realm('breach-admin'), ...claims }, '/v1/people');
      expect({ status: answer.status, code: answer.body.code }).toEqual({
        ...{ status, code: status === 403 ? 'mfa_at_provider' : undefined },
      });
    },
  );
});
