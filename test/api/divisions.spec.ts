import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer } from '../support/answer.js';
import { Cases } from '../support/cases.js';
import { RunningApp } from '../support/running-app.js';

describe('divisions', () => {
  let app: RunningApp;
  let cases: Cases;
  beforeAll(async () => {
    app = await RunningApp.start();
    cases = new Cases(app);
  });
  afterAll(() => app.stop());

  const admin = (method: string, path: string, body?: unknown, headers = {}): Promise<Answer> =>
    app.ask('admin', method, `/v1/divisions${path}`, body, headers);
  const add = (key: string, parent: string | null = null): Promise<Answer> =>
    admin('POST', '', { key, name: key.toUpperCase(), parent });
  async function change(key: string, body: object): Promise<Answer> {
    const { headers } = await admin('GET', `/${key}`);
    return admin('PATCH', `/${key}`, body, { 'if-match': headers.get('etag') ?? '' });
  }
  const refusal = (pointer: string, code: string): object => ({
    ...{ status: 400, body: { errors: [{ pointer, code }] } },
  });

  it('say who supervises them, who stands by and who is the manager above', async () => {
    const named = (name: string): object => ({ id: expect.any(String), name });
    expect((await admin('GET', '/public-health')).body).toEqual({
      ...{
        key: 'public-health',
        name: 'Public Health',
        parent: 'community-services',
        closed: false,
        version: 1,
      },
      ...{
        supervisors: [named('Sam Okafor')],
        alternates: [named('Ada Novak')],
        managers: [named('Morgan Lee')],
      },
      privacyContacts: [],
    });
    await add('lab', 'public-health');
    await add('freezer', 'lab');
    expect((await admin('GET', '/freezer')).body).toMatchObject({
      ...{ supervisors: [], alternates: [], managers: [{ name: 'Sam Okafor' }] },
    });
    expect((await admin('GET', '')).body.items.map(({ key }) => key)).toEqual([
      ...['city', 'community-services', 'freezer', 'lab', 'parks', 'public-health'],
    ]);
    expect(await admin('GET', '/nowhere')).toMatchObject({ status: 404, body: { code: 'not_found' } });
    expect(await change('nowhere', { name: 'x' })).toMatchObject({ status: 404 });
  });

  it('change on the version that was read only, and the trail says how', async () => {
    await add('clinic', 'public-health');
    expect(await admin('PATCH', '/clinic', { name: 'Clinics' })).toMatchObject({ status: 428 });
    const two = await Promise.all(
      ['Clinics', 'Clinics'].map((name) => admin('PATCH', '/clinic', { name }, { 'if-match': '"1"' })),
    );
    expect(two.map(({ status }) => status).sort()).toEqual([200, 412]);
    const { headers, body } = await admin('GET', '/clinic');
    expect({ etag: headers.get('etag'), body }).toMatchObject({ etag: '"2"', body: { name: 'Clinics' } });
    expect((await admin('GET', '/clinic', undefined, { 'if-none-match': '"2"' })).status).toBe(304);
    const [told] = await app.sql<{ changes: object }>(
      `select changes from audit_entry where type = 'division.changed' order by recorded_at desc limit 1`,
    );
    expect(told?.changes).toEqual({ division: 'clinic', name: { from: 'CLINIC', to: 'Clinics' } });
  });

  it('that move are answered for by who is above them now, at the next request', async () => {
    await add('trails', 'parks');
    const { id } = await cases.file({ division: 'trails' });
    const reading = async (): Promise<number[]> =>
      Promise.all(
        ['supervisor', 'supervisor2'].map(async (account) => (await cases.ask(account, 'GET', id)).status),
      );
    expect(await reading()).toEqual([404, 200]);
    expect(await change('trails', { parent: 'public-health' })).toMatchObject({
      ...{ status: 200, body: { parent: 'public-health', version: 2 } },
    });
    expect(await reading()).toEqual([200, 404]);
  });

  it('never stand below themselves, whoever moves them at the same time', async () => {
    await add('north');
    await add('south', 'north');
    await add('west', 'south');
    for (const parent of ['north', 'south', 'west'])
      expect(await change('north', { parent })).toMatchObject(refusal('/parent', 'circle'));
    expect(await change('north', { parent: 'nowhere' })).toMatchObject(
      refusal('/parent', 'unknown_division'),
    );
    await add('left');
    await add('right');
    const both = await Promise.all([
      admin('PATCH', '/left', { parent: 'right' }, { 'if-match': '"1"' }),
      admin('PATCH', '/right', { parent: 'left' }, { 'if-match': '"1"' }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 400]);
  });

  it('that are closed take no reports, and keep what is open', async () => {
    await add('archives', 'parks');
    await add('cellar', 'archives');
    const { id } = await cases.file({ division: 'archives' });
    const other = await cases.file({ division: 'parks' });
    expect(await change('archives', { closed: true })).toMatchObject(refusal('/closed', 'has_divisions'));
    await change('cellar', { closed: true });
    expect(await change('archives', { closed: true })).toMatchObject({ status: 200, body: { closed: true } });

    const report = { title: 'A letter', discoveredAt: '2026-11-02T09:00:00Z', division: 'archives' };
    const filed = await app.ask('employee', 'POST', '/v1/incidents', report);
    expect(filed).toMatchObject(refusal('/division', 'closed_division'));
    expect(filed.body.errors[0]?.message).not.toContain('archives');
    const { headers } = await cases.ask('privacy', 'GET', other.id);
    expect(
      await cases.ask(
        'privacy',
        'PATCH',
        other.id,
        '',
        { division: 'archives' },
        {
          'if-match': headers.get('etag') ?? '',
        },
      ),
    ).toMatchObject(refusal('/division', 'closed_division'));
    expect((await cases.act('supervisor2', id, 'acknowledge')).status).toBe(200);
    expect(await admin('POST', '', { key: 'shelf', name: 'Shelf', parent: 'archives' })).toMatchObject(
      refusal('/parent', 'closed_division'),
    );
    expect(await change('archives', { closed: false })).toMatchObject({
      status: 200,
      body: { closed: false },
    });
    expect((await app.ask('employee', 'POST', '/v1/incidents', report)).status).toBe(201);
  });
});
