import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { RunningApp } from '../support/running-app.js';
import { Systems } from '../support/systems.js';
import { FILING, type Filing } from './attempts.js';
import type { Status } from './case.js';
import { BEHIND_SYSTEM, BOTH, LEAVER } from './cast.js';
import { COMMANDS, type Model } from './commands.js';
import { filed, isKeptFromWhoFiled, TITLE } from './filed.js';
import { Probe } from './probe.js';
import { DISCOVERED_EARLIER } from './requests.js';

/**
 * The same sequences each time, as many as a busy machine has time for; npm run test:model tries more of them, all of
 * them, or one again.
 */
const { MODEL_SEED = '20261122', MODEL_RUNS, MODEL_PATH, MODEL_REPLAY } = process.env;
const [SEED, RUNS] = [Number(MODEL_SEED), Number(MODEL_RUNS ?? 60)];
const LONGEST_MS = MODEL_RUNS === undefined ? 40_000 : Infinity;
const ENOUGH = 40;

let app: RunningApp;
let key: string;
let accounts: Map<string, string>;
/** Who was ever to be told of an incident, by its reference. */
const told = new Map<string, Set<string>>();
const reached: Partial<Record<Status, number>> = {};
let tried = 0;

beforeAll(async () => {
  app = await RunningApp.start();
  await hire(BOTH, 'human_resources', 'privacy_officer');
  await hire(LEAVER, 'communications');
  const people = await app.ask('admin', 'GET', '/v1/people?limit=100');
  accounts = new Map(
    people.body.items.map(({ id, ...person }) => [id, String(person['email']).replace('@example.org', '')]),
  );
  const scopes = ['incidents:report', 'incidents:read'];
  ({ key } = await new Systems(app).add({ scopes, owner: `${BEHIND_SYSTEM}@example.org` }));
});
afterAll(() => app.stop());

async function hire(account: string, ...offices: string[]): Promise<void> {
  const added = await app.ask('admin', 'POST', '/v1/people', {
    ...{ name: `One of ${account}`, email: `${account}@example.org`, password: 'breach-trial' },
    ...{ division: 'city', roles: offices.map((role) => ({ role })) },
  });
  if (added.status !== 201) throw new Error(added.text);
}

async function file({ by, facts }: Filing): Promise<{ model: Model; real: Probe }> {
  const model: Model = { kase: filed({ by, facts }), visited: new Set(['reported']) };
  const discoveredAt = new Date(Date.now() - DISCOVERED_EARLIER).toISOString();
  const anyone = new Probe(app, key, accounts, '', '');
  const answer = await anyone.ask(by, 'POST', '/v1/incidents', { title: TITLE, discoveredAt, ...facts });
  expect({ status: answer.status, hidden: answer.body['title'] === null }).toEqual({
    ...{ status: 201, hidden: isKeptFromWhoFiled(model.kase) },
  });
  const real = new Probe(app, key, accounts, answer.body.id, answer.body.reference);
  await real.expectWhole(model.kase);
  return { model, real };
}

/** What is still open would stand in everyone’s tasks for the sequences that come after. */
async function putAside({ id }: Probe): Promise<void> {
  await app.sql(`update incident_step set status = 'cancelled' where incident_id = $1 and status = 'open'`, [
    id,
  ]);
  await app.sql('update obligation set alone_since = null where incident_id = $1', [id]);
}

describe('whatever anyone does, in whatever order', () => {
  it(
    `is answered as the model says, ${RUNS} times from seed ${SEED}`,
    async () => {
      const commands = fc.commands(COMMANDS, {
        ...{ maxCommands: 14, size: 'max' },
        ...(MODEL_REPLAY && { replayPath: MODEL_REPLAY }),
      });
      const end = performance.now() + LONGEST_MS;
      await fc.assert(
        fc.asyncProperty(FILING, commands, async (filing, tries) => {
          if (performance.now() > end) return;
          tried += 1;
          const setUp = await file(filing);
          const { model, real } = setUp;
          try {
            await fc.asyncModelRun(() => setUp, tries);
          } finally {
            told.set(real.reference, new Set(model.kase.mails.map(({ to }) => to)));
            for (const status of model.visited) reached[status] = (reached[status] ?? 0) + 1;
            await putAside(real);
            if (model.kase.hasLeft) await real.comeBack();
          }
        }),
        { seed: SEED, numRuns: RUNS, ...(MODEL_PATH && { path: MODEL_PATH, endOnFailure: true }) },
      );
      process.stdout.write(`${tried} sequences from seed ${SEED}, through ${JSON.stringify(reached)}\n`);
      expect(tried).toBeGreaterThan(0);
    },
    RUNS * 10_000,
  );

  it('goes everywhere', () => {
    expect(Object.keys(reached).length).toBeGreaterThan(tried < ENOUGH ? 0 : 6);
  });

  it('is mailed to nobody but those who are to be told', () => {
    const strangers = app.mail.mails.flatMap(({ to, parsed }) => {
      const [reference = ''] = /PB-\d+-\d+/.exec(parsed.subject ?? '') ?? [];
      const wanted = told.get(reference);
      return to.map((each) => each.replace('@example.org', '')).filter((each) => wanted && !wanted.has(each));
    });
    expect(strangers).toEqual([]);
    expect(app.mail.mails.length).toBeGreaterThan(0);
  });
});
