import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import fc, { type Arbitrary } from 'fast-check';
import { Cases } from '../support/cases.js';
import { RunningApp } from '../support/running-app.js';
import { fitting, inUrl, spoilt, type Schema } from './arbitrary.js';
import { broken } from './broken.js';
import { ODD } from './envelope.js';
import { Contract, type Operation } from './operations.js';

/** The same requests each time; another seed looks elsewhere. */
const SEED = Number(process.env['CONTRACT_SEED'] ?? 20261122);
const RUNS = Number(process.env['CONTRACT_RUNS'] ?? 16);
const MOST_MS = 20_000 + RUNS * 1_000;
const ACCOUNTS = ['employee', 'supervisor', 'communications', 'hr', 'privacy', 'auditor', 'admin', null];
/** They would end the sign-ins that the other requests need; they have tests of their own. */
const APART = /\/v1\/(auth|me\/sessions|me\/totp)|\/(sessions|totp)$/;

const contract = new Contract(
  JSON.parse(readFileSync('docs/openapi.json', 'utf8')) as ConstructorParameters<typeof Contract>[0],
);
const operations = contract.operations.filter(({ path }) => !APART.test(path));

let running: RunningApp;
/** What the places in a path may name, besides nonsense. */
let known: Record<string, string[]>;
beforeAll(async () => {
  running = await RunningApp.start({ RATE_LIMIT_CALLER: '0', RATE_LIMIT_ADDRESS: '0' });
  const cases = new Cases(running);
  const [filed, confirmed] = [await cases.file(), await cases.at('confirmed')];
  const someone = { name: 'Someone Else', email: 'else@example.org', password: 'a long enough password' };
  const { body: person } = await running.ask('admin', 'POST', '/v1/people', someone);
  known = {
    incident: [filed.reference, filed.id, confirmed.id, confirmed.id],
    step: ['contain', 'assess', 'investigate', 'notify-individuals'],
    // Nobody that the requests are made by.
    person: [person.id],
    obligation: (await cases.list('privacy', confirmed.id, 'obligations')).map(({ id }) => id),
    office: ['communications', 'human-resources'],
    key: ['ca-on-municipal', 'ca-on-municipality', 'ca-on-esa'],
    id: ['ca-on-phipa', 'ca-pipeda'],
    code: ['gate_shut'],
  };
});
afterAll(() => running.stop());

interface Call {
  account: string | null;
  path: string;
  body: unknown;
  headers: Record<string, string>;
}

/** Requests for an operation: as documented, nearly so, with a body that breaks what is written, in an odd envelope. */
function callsOf({ path, parameters, body }: Operation): Arbitrary<Call> {
  const { schemas } = contract;
  const inPath = parameters.filter((each) => each.in === 'path');
  const names = inPath.map(({ name, schema }) =>
    fc.oneof(
      { arbitrary: fc.constantFrom(...(known[name] ?? ['nothing'])), weight: 4 },
      { arbitrary: inUrl(schema, schemas), weight: 1 },
    ),
  );
  const query = Object.fromEntries(
    parameters
      .filter((each) => each.in === 'query')
      .map(({ name, schema }) => [name, inUrl(schema, schemas)]),
  );
  const fits = body && fitting(body, schemas);
  const calls = fc.record({
    account: fc.constantFrom(...ACCOUNTS, 'privacy', 'privacy'),
    path: fc.tuple(fc.tuple(...names), fc.record(query, { requiredKeys: [] })).map(([values, asked]) => {
      const filled = inPath.reduce(
        (text, { name }, nth) => text.replace(`{${name}}`, encodeURIComponent(values[nth] ?? '')),
        path,
      );
      const search = new URLSearchParams(asked as Record<string, string>).toString();
      return search === '' ? filled : `${filled}?${search}`;
    }),
    ...{ body: fits ? bodies(fits, body) : fc.constant(undefined), ifMatch: IF_MATCH },
    envelope: fc.option(ODD, { freq: 4 }),
  });
  return calls.map(({ ifMatch, envelope, body: sent, ...call }) => ({
    ...call,
    body: envelope?.raw !== undefined && fits ? envelope.raw : sent,
    headers: { ...(ifMatch !== undefined && { 'if-match': ifMatch }), ...envelope?.headers },
  }));
}

const IF_MATCH = fc.constantFrom('*', '*', '"1"', '"nonsense', undefined);

function bodies(fits: Arbitrary<unknown>, schema: Schema): Arbitrary<unknown> {
  return fc.oneof(
    { arbitrary: fits, weight: 4 },
    { arbitrary: spoilt(fits), weight: 2 },
    { arbitrary: broken(fits, schema, contract.schemas), weight: 4 },
  );
}

describe('whatever is asked, as its own description says or nearly', () => {
  it.each(operations.map((operation) => [operation.name, operation] as const))(
    '%s',
    async (_name, operation) => {
      await fc.assert(
        fc.asyncProperty(callsOf(operation), async ({ account, path, body, headers }) => {
          const answer = await running.ask(account, operation.method, path, body, headers);
          expect(contract.faults(operation, answer)).toEqual([]);
          // Of many reports each is judged in its own outcome.
          const isOne = operation.body?.type !== 'array';
          expect(isOne && answer.status < 300 && contract.isAmiss(operation, body)).toBe(false);
        }),
        { seed: SEED, numRuns: RUNS, endOnFailure: true },
      );
    },
    MOST_MS,
  );
});
