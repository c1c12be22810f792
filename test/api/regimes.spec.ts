import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RunningApp } from '../support/running-app.js';

describe('the laws over HTTP', () => {
  let app: RunningApp;
  beforeAll(async () => void (app = await RunningApp.start({ MFIPPA_COMMENCEMENT: '2027-07-01' })));
  afterAll(() => app.stop());

  it('are listed for whoever is signed in, by number or by the words of the law', async () => {
    const { status, body } = await app.ask('employee', 'GET', '/v1/regimes');
    expect(status).toBe(200);
    expect(body.items.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['ca-on-mfippa', 'ca-on-phipa', 'eu-gdpr', 'us-hipaa']),
    );
    expect(body.items.find(({ id }) => id === 'eu-gdpr')).toEqual({
      id: 'eu-gdpr',
      title: expect.objectContaining({ en: expect.stringMatching('General Data Protection Regulation') }),
      jurisdiction: 'EU',
      appliesTo: { en: 'controllers under the GDPR', fr: 'les responsables du traitement visés par le RGPD' },
      obligations: [
        expect.objectContaining({
          id: 'eu-gdpr-33',
          limit: {
            words: { en: '72 hours after becoming aware', fr: '72 heures après la prise de connaissance' },
            rule: { mode: 'elapsed', amount: 72, unit: 'hours', anchor: 'aware' },
          },
          promptness: null,
        }),
        expect.objectContaining({
          ...{ id: 'eu-gdpr-34', limit: null },
          promptness: { en: 'without undue delay', fr: 'dans les meilleurs délais' },
        }),
      ],
    });
  });

  it('are read one by one, with dated versions and the commencement that was configured', async () => {
    const { body, headers } = await app.ask('employee', 'GET', '/v1/regimes/ca-on-mfippa');
    expect(headers.get('etag')).toMatch(/^"[0-9a-f]{64}"$/);
    expect(body).toMatchObject({
      id: 'ca-on-mfippa',
      appliesWhen: "'ca-on-municipal' in custodian",
      zone: 'America/Toronto',
      obligations: [
        { duty: 'voluntary', effective: { from: null, until: '2027-07-01' }, verify: true },
        { duty: 'required', effective: { from: '2027-07-01', until: null }, limit: null },
        {
          recipient: { kind: 'individuals' },
          target: { words: { en: expect.stringMatching('5 business days') } },
        },
        {},
      ],
    });
  });

  it('are not sent again to who has them', async () => {
    const first = await app.ask('employee', 'GET', '/v1/regimes/us-hipaa');
    const etag = String(first.headers.get('etag'));
    const again = await app.ask('employee', 'GET', '/v1/regimes/us-hipaa', undefined, {
      'if-none-match': etag,
    });
    expect([again.status, again.text]).toEqual([304, '']);
  });

  it.each([
    [null, '/v1/regimes', 401, 'unauthenticated'],
    [null, '/v1/regimes/us-hipaa', 401, 'unauthenticated'],
    ['employee', '/v1/regimes/xx-law', 404, 'not_found'],
    ['employee', '/v1/regimes/..%2Fcalendars', 404, 'not_found'],
    ['employee', '/v1/regimes/constructor', 404, 'not_found'],
  ])('answer %s asking for %s with %i', async (account, path, status, code) => {
    expect(await app.ask(account, 'GET', path)).toMatchObject({ status, body: { code } });
  });
});
