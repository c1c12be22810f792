import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer, Resource } from '../support/answer.js';
import { Cases } from '../support/cases.js';
import { RunningApp } from '../support/running-app.js';

describe('privacy contacts of divisions', () => {
  let app: RunningApp;
  let cases: Cases;
  beforeAll(async () => {
    app = await RunningApp.start({ PROCESS: 'http' });
    cases = new Cases(app);
    await app.ask('admin', 'POST', '/v1/people', { email: 'robin@example.org', name: 'Robin Diaz' });
    await app.ask('admin', 'POST', '/v1/people', { email: 'kim@example.org', name: 'Kim Ito' });
  });
  afterAll(() => app.stop());

  const name = (division: string, ...privacyContacts: unknown[]): Promise<Answer> =>
    app.ask('admin', 'PATCH', `/v1/divisions/${division}`, { privacyContacts }, { 'if-match': '*' });
  const addresses = (contacts: unknown): unknown[] => (contacts as Resource[]).map((each) => each['email']);
  const mine = async (account: string): Promise<unknown[]> =>
    addresses((await app.ask(account, 'GET', '/v1/me')).body['privacyContacts']);
  const ofCase = async (incident: string): Promise<unknown[]> =>
    addresses(await cases.list('privacy', incident, 'privacy-contacts'));
  const activate = async (email: string, active: boolean): Promise<void> => {
    const { body } = await app.ask('admin', 'GET', '/v1/people?limit=200');
    const person = body.items.find((each) => each['email'] === email);
    await app.ask('admin', 'PATCH', `/v1/people/${person?.id ?? ''}`, { active }, { 'if-match': '*' });
  };

  it('are named by administrators, by address or id, and the trail says so', async () => {
    const robin = { id: expect.any(String), name: 'Robin Diaz' };
    const named = await name('public-health', 'Robin@example.org', 'robin@example.org');
    expect(named).toMatchObject({ status: 200, body: { privacyContacts: [robin], version: 2 } });
    const [{ id = '' } = {}] = named.body['privacyContacts'] as Partial<Resource>[];
    expect(await name('public-health', id)).toMatchObject({
      status: 200,
      body: { privacyContacts: [{ id }] },
    });
    const [entry] = await app.sql(
      `select changes from audit_entry where type = 'division.changed' order by seq`,
    );
    expect(entry).toEqual({
      changes: { division: 'public-health', privacyContacts: { from: '', to: id } },
    });
    expect(await name('public-health', 'nobody@example.org')).toMatchObject({
      ...{ status: 400, body: { errors: [{ pointer: '/privacyContacts/0', code: 'unknown_person' }] } },
    });
    const renamed = await app.ask(
      ...(['admin', 'PATCH', '/v1/divisions/public-health', { name: 'Public Health' }] as const),
      { 'if-match': '*' },
    );
    expect(renamed.body).toMatchObject({ privacyContacts: [robin] });
  });

  it('are shown to everyone of the division; where it has none, those of the nearest above', async () => {
    await name('public-health', 'robin@example.org');
    await name('city', 'kim@example.org');
    expect([await mine('employee'), await mine('supervisor2')]).toEqual([
      ['robin@example.org'],
      ['kim@example.org'],
    ]);
    await name('public-health');
    expect(await mine('employee')).toEqual(['kim@example.org']);
  });

  it('are others once they have left', async () => {
    await name('public-health', 'robin@example.org');
    await name('city', 'kim@example.org');
    await activate('robin@example.org', false);
    expect(await mine('employee')).toEqual(['kim@example.org']);
    const { body } = await app.ask('admin', 'GET', '/v1/divisions/public-health');
    expect(body['privacyContacts']).toEqual([]);
    await activate('robin@example.org', true);
    expect(await mine('employee')).toEqual(['robin@example.org']);
  });

  it('are shown to those who handle a case, without whom it must not reach', async () => {
    await name('public-health', 'robin@example.org');
    await name('city', 'kim@example.org');
    const [plain, about] = [
      await cases.at('escalated'),
      await cases.at('escalated', { implicated: ['robin@example.org'] }),
    ];
    expect([await ofCase(plain.id), await ofCase(about.id)]).toEqual([
      ['robin@example.org'],
      ['kim@example.org'],
    ]);
    await name('city', 'robin@example.org');
    expect(await ofCase(about.id)).toEqual([]);
    const asked = async (account: string): Promise<number> =>
      (await cases.ask(account, 'GET', plain.id, 'privacy-contacts')).status;
    expect([await asked('hr'), await asked('employee'), await asked('employee2')]).toEqual([200, 403, 404]);
  });
});
