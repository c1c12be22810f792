import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { createHttpApp } from '../../src/platform/http/http-app.js';
import { createLogger } from '../../src/platform/logging/logger.js';
import { packageFolder } from '../../src/platform/files/package-folder.js';
import { Cases } from '../support/cases.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { eventually } from '../support/eventually.js';
import { DATA_KEYS, RunningApp } from '../support/running-app.js';
import { FaultsModule } from './redaction.faults.js';

const CANARY = 'canary4711';
/** What people send beside a body. */
const HEADERS = {
  authorization: `Bearer ${CANARY}`,
  'x-api-key': CANARY,
  cookie: `session=${CANARY}`,
  'idempotency-key': CANARY,
  'user-agent': CANARY,
  referer: `https://${CANARY}.example/`,
  tracestate: `a=${CANARY}`,
};

/** PostgreSQL's own log of the whole run. */
const serverLog = (): Promise<string> => readFile(process.env['TEST_POSTGRES_LOG'] ?? '', 'utf8');

describe('what fails', () => {
  let app: NestFastifyApplication;
  let database: TestDatabase;
  let url: string;
  const lines: string[] = [];
  const written: string[] = [];
  const writes = [process.stdout, process.stderr].map((stream) => ({
    stream,
    write: stream.write.bind(stream),
  }));

  beforeAll(async () => {
    database = await createTestDatabase();
    const destination = { write: (line: string) => void lines.push(line) };
    const logger = createLogger({ level: 'trace', form: 'json', destination });
    app = await createHttpApp(FaultsModule.register(database.url), { logger, screen: () => [] });
    await app.listen(0, '127.0.0.1');
    url = await app.getUrl();
    for (const { stream } of writes)
      stream.write = (chunk: string | Uint8Array) => written.push(String(chunk)) > 0;
  });
  afterAll(async () => {
    for (const { stream, write } of writes) stream.write = write;
    await app.close();
    await database.drop();
  });

  it.each([
    ['syntax', 400, '22P02'],
    ['unique', 409, '23505'],
    ['check', 400, '23'],
    ['deadlock', 503, '40P01'],
    ['timeout', 503, '57014'],
    ['raised', 400, '22P02'],
    ['unhandled', 500, 'Error'],
    ['parse', 500, 'SyntaxError'],
    ['thrown', 500, 'string'],
  ])('by %s is told by its kind, and quotes nobody', async (fault, status, kind) => {
    const before = lines.length;
    const answer = await fetch(`${url}/v1/faults/${fault}?q=${CANARY}`, { headers: HEADERS });
    const body = await answer.text();
    expect([fault, answer.status, body.includes(CANARY)]).toEqual([fault, status, false]);
    const said = lines.slice(before).join('');
    expect(said).not.toContain(CANARY);
    // What is the caller's fault is not logged as ours.
    expect(status >= 500 ? said : kind).toContain(kind);
  });

  it('in a line that is written carelessly is left out of it', async () => {
    const before = lines.length;
    const answer = await fetch(`${url}/v1/faults/late`, {
      method: 'POST',
      body: JSON.stringify({ title: CANARY }),
      headers: { ...HEADERS, 'content-type': 'application/json' },
    });
    expect(answer.status).toBe(201);
    expect(lines.slice(before).join('')).toContain('"dropped":3');
  });

  it('is in no line, on no stream and not in PostgreSQL’s own log', async () => {
    expect(lines.length).toBeGreaterThan(10);
    for (const seen of [lines.join(''), written.join(''), await serverLog()])
      expect(seen).not.toContain(CANARY);
  });
});

describe('what people send', () => {
  let app: RunningApp;
  beforeAll(async () => (app = await RunningApp.start()));
  afterAll(() => app.stop());

  it('is in no line, no figure, no mail and not in PostgreSQL’s own log, whatever becomes of it', async () => {
    const cases = new Cases(app);
    const { authorization, 'x-api-key': key, ...others } = HEADERS;
    for (const headers of [{ authorization }, { 'x-api-key': key }, others, HEADERS])
      for (const [method, path, body] of [
        ['GET', `/v1/incidents?q=${CANARY}&${CANARY}=1`, undefined],
        ['GET', `/v1/incidents/${CANARY}`, undefined],
        ['GET', `/${CANARY}`, undefined],
        ['POST', '/v1/incidents', { title: CANARY, [CANARY]: CANARY }],
        ['POST', '/v1/incidents', `{"title": "${CANARY}`],
        ['POST', '/v1/auth/token', { email: `${CANARY}@example.org`, password: CANARY }],
        ['POST', '/v1/auth/refresh', { refreshToken: CANARY }],
        ['POST', '/v1/auth/password-reset', { email: `${CANARY}@example.org` }],
      ] as const) {
        await app.ask(null, method, path, body, headers);
        if (!('authorization' in headers)) await app.ask('employee', method, path, body, headers);
      }
    // A mail server that quotes what it refuses.
    app.mail.refusalOf = () => 550;
    const { id } = await cases.file({ title: CANARY, description: CANARY }, 'employee');
    await cases.act('supervisor', id, 'acknowledge', { note: CANARY });
    await cases.act('supervisor', id, 'acknowledge', { note: CANARY });
    await eventually(
      () => app.lines.filter((line) => line.includes('550')),
      (found) => found.length > 0,
    );
    app.mail.refusalOf = () => null;
    await cases.act('supervisor', id, 'escalate', { note: CANARY });
    await eventually(
      () => app.mail.mails,
      (mails) => mails.length > 0,
    );
    const metrics = (await app.ask(null, 'GET', '/metrics')).text;
    expect(app.lines.length).toBeGreaterThan(20);
    for (const seen of [
      app.lines.join(''),
      metrics,
      app.mail.mails.map(({ raw }) => raw).join(''),
      await serverLog(),
    ])
      expect(seen).not.toContain(CANARY);
  });
});

it('a server whose log may quote values is told of', async () => {
  const database = await createTestDatabase();
  const quiet = await RunningApp.start({ PROCESS: 'http' }, { database });
  await quiet.stop();
  expect(quiet.lines.join('')).not.toContain('Its log may quote');
  const name = new URL(database.url).pathname.slice(1);
  await quiet.sql(`alter database ${name} set log_error_verbosity = 'default'`);
  await quiet.sql(`alter database ${name} set log_min_duration_statement = '1s'`);
  const loud = await RunningApp.start({ PROCESS: 'http' }, { database });
  await loud.stop();
  await database.drop();
  expect(loud.lines.join('')).toContain('look at log_error_verbosity, log_min_duration_statement;');
});

describe('a start that fails', () => {
  it.each<[string, Record<string, string>, RegExp]>([
    [
      'for the configuration',
      {
        AUTH_KEY: CANARY,
        SMTP_URL: `http://${CANARY}:25`,
        METRICS_TOKEN: 'canary',
        DATA_KEYS: `${CANARY}:x`,
      },
      /AUTH_KEY must have .*\n.*SMTP_URL must be|SMTP_URL must be/s,
    ],
    [
      'for the database',
      { AUTH_KEY: CANARY.repeat(4), DATA_KEYS, DATABASE_URL: 'as it is' },
      /^PostgreSQL cannot be reached \(3D000\)/,
    ],
  ])('%s says why, and no secret', async (_, env, expected) => {
    const address = new URL(process.env['TEST_POSTGRES_URL'] ?? '');
    address.pathname = '/nowhere';
    const { PATH = '' } = process.env;
    const child = spawn(
      process.execPath,
      ['--import', './test/support/typescript-loader.js', 'src/main.ts'],
      {
        cwd: packageFolder('.'),
        env: { PATH, PORT: '0', HOST: '127.0.0.1', ...env, DATABASE_URL: address.href },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    const [out, error] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
    expect(error).toMatch(expected);
    expect(out + error).not.toMatch(new RegExp(`canary|${address.password || CANARY}`));
  });
});
