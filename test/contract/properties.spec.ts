import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import fc, { type Arbitrary } from 'fast-check';
import { Cases } from '../support/cases.js';
import { RunningApp } from '../support/running-app.js';
import { fitting, inUrl, spoilt } from './arbitrary.js';
import { Contract, type Operation } from './operations.js';

/** The same requests each time; another seed looks elsewhere. */
const SEED = Number(process.env['CONTRACT_SEED'] ?? 20261122);
const RUNS = Number(process.env['CONTRACT_RUNS'] ?? 12);
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
  ifMatch: string | undefined;
}

/** Requests for an operation, most of them as documented. */
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
  return fc.record({
    account: fc.constantFrom(...ACCOUNTS, 'privacy', 'privacy'),
    path: fc.tuple(fc.tuple(...names), fc.record(query, { requiredKeys: [] })).map(([values, asked]) => {
      const filled = inPath.reduce(
        (text, { name }, nth) => text.replace(`{${name}}`, encodeURIComponent(values[nth] ?? '')),
        path,
      );
      const search = new URLSearchParams(asked as Record<string, string>).toString();
      return search === '' ? filled : `${filled}?${search}`;
    }),
    body: fits
      ? fc.oneof({ arbitrary: fits, weight: 2 }, { arbitrary: spoilt(fits), weight: 1 })
      : fc.constant(undefined),
    ifMatch: fc.constantFrom('*', '*', '"1"', '"nonsense', undefined),
  });
}

describe('whatever is asked, as its own description says or nearly', () => {
  it.each(operations.map((operation) => [operation.name, operation] as const))(
    '%s',
    async (_name, operation) => {
      await fc.assert(
        fc.asyncProperty(callsOf(operation), async ({ account, path, body, ifMatch }) => {
          const headers = ifMatch === undefined ? {} : { 'if-match': ifMatch };
          const answer = await running.ask(account, operation.method, path, body, headers);
          expect(contract.faults(operation, answer)).toEqual([]);
        }),
        { seed: SEED, numRuns: RUNS, endOnFailure: true },
      );
    },
  );
});
