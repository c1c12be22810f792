import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { createAdministrator } from '../../src/modules/people/administrators.service.js';
import { Config } from '../../src/platform/config/config.js';
import { createDataSource } from '../../src/platform/database/data-source.js';
import type { Resource } from '../support/answer.js';
import { Cases } from '../support/cases.js';
import { expectKeptFrom } from '../support/keeping.js';
import { RunningApp } from '../support/running-app.js';

const NOW = new Date('2026-11-20T14:05:00Z');

describe('an administrator whom the command makes or renames', () => {
  let app: RunningApp;
  let cases: Cases;
  let dataSource: DataSource;
  beforeAll(async () => {
    app = await RunningApp.start();
    cases = new Cases(app);
    const { url } = app.database;
    dataSource = await createDataSource({ url, poolSize: 2, entities: [], migrations: [] }).initialize();
  });
  afterAll(async () => {
    await dataSource.destroy();
    await app.stop();
  });

  const create = (account: string, name: string, dataKeys = app.app.get(Config).dataKeys): Promise<string> =>
    createAdministrator(dataSource, { email: `${account}@example.org`, name }, NOW, {
      ...{ isForced: true, dataKeys },
    });
  /** With every office besides, and the password that they sign in with here. */
  const employ = async (account: string): Promise<void> => {
    const { body } = await app.ask('admin', 'GET', '/v1/people?limit=200');
    const person = body.items.find(({ email }) => email === `${account}@example.org`);
    const roles = ['administrator', 'privacy_officer', 'human_resources', 'auditor'].map((role) => ({
      role,
    }));
    const change = { password: 'breach-trial', roles };
    const answer = await app.ask('admin', 'PATCH', `/v1/people/${person?.id ?? ''}`, change, {
      'if-match': '*',
    });
    expect(answer).toMatchObject({ status: 200 });
  };
  const added = async ({ id }: Resource): Promise<unknown[]> =>
    app.sql(
      `select p.name, e.actor_id as by, e.changes ->> 'why' as why
       from audit_entry e join person p on e.changes -> 'added' ? p.id::text
       where e.incident_id = $1 and e.type = 'conflicts.changed' and e.changes ->> 'why' = 'structure'`,
      [id],
    );

  it.each<[string, account: string, name: string, words: string]>([
    ['a name in a report', 'jo', 'Jo Newman', 'my colleague Newman, Jo'],
    ['an address in a report', 'ky', 'Ky Ash', 'ky@example.org'],
    ['the name of a report, though known by another before', 'employee2', 'Lou Marsh', 'Lou Marsh'],
  ])('never learns of a case when they bear %s', async (_, account, name, words) => {
    const incident = await cases.file({ division: 'parks', implicated: [words] });
    await create(account, name);
    await employ(account);
    await expectKeptFrom(app, account, incident);
    expect(await added(incident)).toEqual([{ name, by: null, why: 'structure' }]);
    expect(await cases.ask('head', 'GET', incident.id)).toMatchObject({ status: 200 });
  });

  it('is made by nobody who cannot read whom reports name', async () => {
    await cases.file({ division: 'parks', implicated: ['Vic Doyle'] });
    await expect(create('vic', 'Vic Doyle', [])).rejects.toThrow('DATA_KEYS');
    expect(await app.sql('select from person where email = $1', ['vic@example.org'])).toEqual([]);
  });
});
