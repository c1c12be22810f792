import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer } from '../support/answer.js';
import { Cases } from '../support/cases.js';
import { RunningApp } from '../support/running-app.js';

const ROUNDS = 50;
const SECONDS = { 'supervisor-b': 'supervisor', 'privacy-b': 'privacy_officer', 'hr-b': 'human_resources' };

interface Race {
  who: readonly [string, string];
  action: string;
  body?: object;
  /** What the trail says of it, once. */
  event: string;
  /** Which message goes out for it, and to how many people. */
  told: readonly [kind: string, people: number] | null;
  ifMatch?: boolean;
}

/** Two people act at once, fifty times over, on fifty incidents: one succeeds, and it has happened once. */
describe('at the same moment', () => {
  let app: RunningApp;
  let cases: Cases;
  let incidents: string[];

  beforeAll(async () => {
    app = await RunningApp.start({ PROCESS: 'http' });
    cases = new Cases(app);
    for (const [account, role] of Object.entries(SECONDS)) {
      const roles = [{ role, division: role === 'supervisor' ? 'public-health' : null }];
      const person = { email: `${account}@example.org`, name: account, password: 'breach-trial', roles };
      await app.ask('admin', 'POST', '/v1/people', person);
      await app.token(account);
    }
    incidents = await fileMany(ROUNDS);
  });
  afterAll(() => app.stop());

  it('fifty report: each has a reference of its own, and all it takes', async () => {
    const [row] = await app.sql(
      `select count(distinct reference)::int as "references",
              (select count(*)::int from incident_step) as steps,
              (select count(*)::int from message) as messages,
              (select count(*)::int from audit_entry where type = 'incident.reported') as entries
       from incident`,
    );
    // Each: its steps, the receipt, and for each of the two supervisors the report and its containment.
    expect(row).toMatchObject({ references: ROUNDS, messages: 5 * ROUNDS, entries: ROUNDS });
    expect(row?.['steps']).toBe((await cases.list('privacy', incidents[0] ?? '', 'steps')).length * ROUNDS);
  });

  const SUPERVISORS = ['supervisor', 'supervisor-b'] as const;
  const PRIVACY = ['privacy', 'privacy-b'] as const;
  const HR = ['hr', 'hr-b'] as const;
  const reason = 'Because.';

  // In the order of a life, for each race begins where the one before it ended.
  it.each<[string, Race]>([
    [
      'acknowledge',
      {
        who: SUPERVISORS,
        action: 'POST acknowledge',
        event: 'incident.acknowledged',
        told: ['step_due escalate', 2],
      },
    ],
    [
      'complete a step',
      {
        who: SUPERVISORS,
        action: 'POST steps/contain/complete',
        event: 'step.completed contain',
        told: null,
      },
    ],
    [
      'correct the same version',
      {
        who: PRIVACY,
        action: 'PATCH ',
        body: { cause: 'phishing' },
        event: 'incident.amended',
        told: null,
        ifMatch: true,
      },
    ],
    [
      'escalate',
      { who: SUPERVISORS, action: 'POST escalate', event: 'incident.escalated', told: ['escalated', 5] },
    ],
    [
      'give direction',
      {
        who: HR,
        action: 'PUT directions/human-resources',
        body: { text: 'Talk.' },
        event: 'direction.recorded',
        told: ['directed', 2],
      },
    ],
    [
      'waive a step',
      {
        who: PRIVACY,
        action: 'POST steps/direction-communications/waive',
        body: { reason },
        event: 'step.waived direction-communications',
        told: null,
      },
    ],
    [
      'confirm',
      {
        who: PRIVACY,
        action: 'POST confirm',
        body: { reason },
        event: 'incident.confirmed',
        told: ['confirmed', 5],
      },
    ],
    [
      'waive the assessment',
      {
        who: PRIVACY,
        action: 'POST steps/assess/waive',
        body: { reason },
        event: 'step.waived assess',
        told: ['step_due notify-individuals', 3],
      },
    ],
  ])('two %s', (_, race) => expectOneOfTwo(incidents, race));

  it('two resolve, two sign for one office, two for the other, two reopen', async () => {
    await app.sql(
      `update incident_step set status = 'waived' where status in ('open', 'waiting') and key <> 'close'`,
    );
    const races: Race[] = [
      { who: PRIVACY, action: 'POST resolve', event: 'incident.resolved', told: ['resolved close', 4] },
      { who: HR, action: 'POST sign-off', event: 'incident.signed_off', told: null },
    ];
    for (const race of races) await expectOneOfTwo(incidents, race);
    await expectOneOfTwo(incidents, {
      who: PRIVACY,
      action: 'POST sign-off',
      event: 'incident.closed',
      told: ['closed', 8],
    });
    await expectOneOfTwo(incidents, {
      who: PRIVACY,
      action: 'POST reopen',
      body: { reason },
      event: 'incident.reopened',
      told: ['reopened', 7],
    });
  });

  it('two dismiss; then one confirms what another dismisses', async () => {
    const others = await fileMany(ROUNDS);
    const dismissal = { who: PRIVACY, action: 'POST dismiss', body: { reason }, event: 'incident.dismissed' };
    await expectOneOfTwo(others, { ...dismissal, told: ['dismissed', 3] });
    for (const id of others) await cases.act('privacy', id, 'reopen', { reason });
    for (const id of others) {
      const [confirmed, dismissed] = await Promise.all([
        cases.act('privacy', id, 'confirm', { reason }),
        cases.act('privacy-b', id, 'dismiss', { reason }),
      ]);
      expect([confirmed.status, dismissed.status].sort()).toEqual([200, 409]);
      const { body } = await cases.ask('privacy', 'GET', id);
      expect(body.status).toBe(confirmed.status === 200 ? 'confirmed' : 'dismissed');
    }
  });

  it('different people do different things: all is done', async () => {
    const { id } = await cases.at('escalated');
    const answers = await Promise.all([
      cases.act('supervisor', id, 'steps/contain/complete'),
      cases.ask('communications', 'PUT', id, 'directions/communications', { text: 'No.' }),
      cases.ask('hr', 'PUT', id, 'directions/human-resources', { text: 'No.' }),
      cases.act('privacy', id, 'confirm', { reason }),
      ...Array.from({ length: 20 }, (_, nth) => cases.act('employee', id, 'comments', { text: String(nth) })),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, ...Array<number>(20).fill(201)]);
    const done = (await cases.list('privacy', id, 'steps')).filter(({ status }) => status === 'completed');
    expect(done.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['contain', 'direction-communications', 'direction-human-resources', 'decide']),
    );
    expect(await cases.list('privacy', id, 'comments')).toHaveLength(20);
  });

  async function fileMany(count: number): Promise<string[]> {
    return (await Promise.all(Array.from({ length: count }, () => cases.file()))).map(({ id }) => id);
  }

  async function expectOneOfTwo(ids: readonly string[], race: Race): Promise<void> {
    for (const id of ids) {
      const headers: Record<string, string> = race.ifMatch ? { 'if-match': await etagOf(id) } : {};
      const [method = '', path] = race.action.split(' ');
      const ask = (account: string): Promise<Answer> =>
        cases.ask(account, method, id, path, { ...race.body }, headers);
      const statuses = (await Promise.all(race.who.map(ask))).map(({ status }) => status).sort();
      expect(statuses[0]).toBe(200);
      expect([409, 412, 428]).toContain(statuses[1]);
    }
    expect(await entriesOf(ids, race.event)).toEqual(Array<number>(ids.length).fill(1));
    const [kind, people] = race.told ?? ['', 0];
    expect(await messagesOf(ids, kind)).toEqual({ count: people * ids.length, twice: 0 });
  }

  async function etagOf(id: string): Promise<string> {
    return (await cases.ask('privacy', 'GET', id)).headers.get('etag') ?? '';
  }

  /** How many entries of a type, `step.waived assess`, each incident’s trail has. */
  async function entriesOf(ids: readonly string[], event: string): Promise<number[]> {
    const rows = await app.sql<{ count: number }>(
      `select count(e.id)::int as count
       from incident i left join audit_entry e on e.incident_id = i.id and concat_ws(' ', e.type, e.step_key) = $2
       where i.id = any ($1) group by i.id`,
      [ids, event],
    );
    return rows.map(({ count }) => count);
  }

  /** How many messages of a kind, `step_due escalate`, there are in all, and how many somebody gets twice. */
  async function messagesOf(ids: readonly string[], kind: string): Promise<{ count: number; twice: number }> {
    const rows = await app.sql<{ count: number }>(
      `select count(*)::int as count from message
       where incident_id = any ($1) and (kind = $2 or concat_ws(' ', kind, step_key) = $2)
       group by incident_id, person_id, step_key`,
      [ids, kind],
    );
    const twice = rows.filter(({ count }) => count > 1).length;
    return { count: rows.reduce((sum, { count }) => sum + count, 0), twice };
  }
});
