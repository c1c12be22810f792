import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Resource } from '../support/answer.js';
import { aReport, Batches, lines } from '../support/batches.js';
import { Cases } from '../support/cases.js';
import { expectKeptFrom } from '../support/keeping.js';
import { RunningApp } from '../support/running-app.js';
import { Systems } from '../support/systems.js';

describe('an id of a person in implicated', () => {
  let app: RunningApp;
  let cases: Cases;
  let nurse: string;
  beforeAll(async () => {
    app = await RunningApp.start();
    cases = new Cases(app);
    nurse = (await app.ask('nurse', 'GET', '/v1/me')).body.id;
  });
  afterAll(() => app.stop());

  const ties = async ({ id }: Pick<Resource, 'id'>): Promise<unknown[]> =>
    app.sql(
      `select split_part(p.email, '@', 1) as account, t.tie
       from participant t join person p on p.id = t.person_id
       where t.incident_id = $1 and t.tie in ('implicated', 'conflicted') order by t.tie desc, 1`,
      [id],
    );
  const NURSE = { account: 'nurse', tie: 'implicated' };
  const spelled = (): [string, string][] => [
    ['as it is', nurse],
    ['in capitals', nurse.toUpperCase()],
    ['among words', `the nurse (${nurse}).`],
  ];

  it('means them in PATCH, and no longer once it is taken back', async () => {
    for (const [, words] of spelled()) {
      const incident = await cases.file({ division: 'parks' });
      await cases.amend('privacy', incident.id, { implicated: [words] });
      expect(await ties(incident)).toContainEqual(NURSE);
      await expectKeptFrom(app, 'nurse', incident);
      await cases.amend('privacy', incident.id, { implicated: [] });
      expect(await ties(incident)).toEqual([]);
    }
  });

  it('means them in each line of a batch, as an array and as lines', async () => {
    const siem = await new Systems(app).add({ scopes: ['incidents:report'] });
    const batches = new Batches(app, siem);
    const reports = spelled().map(([, words]) => aReport({ division: 'parks', implicated: [words] }));
    for (const body of [reports, lines(reports)]) {
      const { status, text: answer } = await batches.send(body, { accept: 'application/json' });
      expect(status).toBe(200);
      const { items } = JSON.parse(answer) as { items: { incident: Resource }[] };
      expect(items).toHaveLength(reports.length);
      for (const { incident } of items) {
        expect(await ties(incident)).toContainEqual(NURSE);
        await expectKeptFrom(app, 'nurse', incident);
      }
    }
  });

  it('that is nobody’s may be anyone of the division', async () => {
    const incident = await cases.file({ division: 'parks' });
    await cases.amend('privacy', incident.id, { implicated: ['019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e01'] });
    expect(await ties(incident)).toEqual([{ account: 'supervisor2', tie: 'conflicted' }]);
  });
});
