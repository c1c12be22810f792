import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, type QueryResultRow } from 'pg';
import { AppModule } from '../../src/app.module.js';
import { findPersonalNumbers } from '../../src/domain/personal-numbers/personal-numbers.js';
import { SweepLoopService } from '../../src/modules/follow-ups/sweep-loop.service.js';
import { OversightService } from '../../src/modules/oversight/oversight.service.js';
import { fillSampleOrganization } from '../../src/modules/trial/trial.service.js';
import { Clock } from '../../src/platform/clock/clock.js';
import { Config } from '../../src/platform/config/config.js';
import { readConfig } from '../../src/platform/config/read-config.js';
import { serveDocs } from '../../src/platform/http/docs.js';
import { createHttpApp } from '../../src/platform/http/http-app.js';
import { createLogger } from '../../src/platform/logging/logger.js';
import { type Answer, readAnswer, type Resource } from './answer.js';
import { createTestDatabase, type TestDatabase } from './database.js';
import { MailSink } from './mail-sink.js';

export const AUTH_KEY = 'test-key-0123456789-0123456789-0123456789';
/** Less than a sign-in lasts. */
const SIGNED_IN_MS = 10 * 60_000;
export const DATA_KEYS = `test:${'A'.repeat(43)}=`;

/** The application as it runs outside trial mode: real HTTP, real PostgreSQL, real SMTP, the sample people. */
export class RunningApp {
  private readonly tokens = new Map<string, { since: number; token: Promise<string> }>();

  private constructor(
    readonly app: NestFastifyApplication,
    readonly url: string,
    readonly database: TestDatabase,
    readonly mail: MailSink,
    readonly lines: string[],
    private readonly isOwner: boolean,
  ) {}

  /**
   * `env` adds to or replaces what the environment would say. Nobody is reminded by themselves unless `sweeps` is
   * set, so that tests about something else do not depend on how old their reports are.
   */
  static async start(
    env: Record<string, string> = {},
    {
      sweeps = false,
      database: given,
      clock,
    }: { sweeps?: boolean; database?: TestDatabase; clock?: Clock } = {},
  ): Promise<RunningApp> {
    const database = given ?? (await createTestDatabase());
    const mail = await MailSink.start();
    const config: Config = readConfig({
      DATABASE_URL: database.url,
      SMTP_URL: mail.url,
      AUTH_KEY,
      DATA_KEYS,
      MAIL_FROM: 'Privacy <privacy@city.example>',
      PUBLIC_URL: 'https://breach.city.example',
      LOG_LEVEL: 'debug',
      PASSWORD_MIN_LENGTH: '12',
      // Named for this process, so that what it leaves is removed by a later run.
      DATA_DIR: join(tmpdir(), `breach-test-${process.pid}-keys`),
      MFA_REQUIRED_ROLES: 'none',
      RATE_LIMIT_CALLER: '0',
      RATE_LIMIT_ADDRESS: '0',
      ...env,
    });
    await fillSampleOrganization(database.url, new Clock().now());
    const lines: string[] = [];
    const logger = createLogger({
      level: 'debug',
      form: 'json',
      destination: { write: (line) => void lines.push(line) },
    });
    const app = await createHttpApp(AppModule.register(config, clock), {
      logger,
      screen: findPersonalNumbers,
      trustedProxies: config.trustedProxies,
      ...config.http,
    });
    serveDocs(app, { title: 'test', description: 'test', version: '0', publicUrl: config.publicUrl });
    if (!sweeps && config.process !== 'http')
      await app.get(SweepLoopService, { strict: false }).onApplicationShutdown();
    // Tests say when it looks: a look of its own, a minute after the start, would get in the way of theirs.
    await app.get(OversightService, { strict: false }).onApplicationShutdown();
    try {
      await app.listen(0, '127.0.0.1');
    } catch (error) {
      await app.close();
      await mail.stop();
      throw error;
    }
    const { port } = app.getHttpServer().address() as AddressInfo;
    return new RunningApp(app, `http://127.0.0.1:${port}`, database, mail, lines, given === undefined);
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.mail.stop();
    if (this.isOwner) await this.database.drop();
  }

  /** One request as one of the sample people, or as nobody. */
  async ask<Body = Resource>(
    account: string | null,
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer<Body>> {
    const auth = account === null ? {} : { authorization: `Bearer ${await this.token(account)}` };
    const response = await fetch(this.url + path, {
      method,
      headers: { ...auth, ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    return readAnswer<Body>(response);
  }

  /** Signs in once for each, however many ask at the same time, and again before a sign-in runs out. */
  token(account: string): Promise<string> {
    const now = performance.now();
    const known = this.tokens.get(account);
    if (known && now - known.since < SIGNED_IN_MS) return known.token;
    const token = this.signIn(account);
    this.tokens.set(account, { since: now, token });
    return token;
  }

  /** Time has passed: whoever asks next signs in anew. */
  forgetSignIns(): void {
    this.tokens.clear();
  }

  private async signIn(account: string): Promise<string> {
    const { body } = await this.ask(null, 'POST', '/v1/auth/token', {
      email: `${account}@example.org`,
      password: 'breach-trial',
    });
    return body.accessToken;
  }

  /** A look into the database, past the application. */
  async sql<Row extends QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> {
    const client = new Client({ connectionString: this.database.url });
    await client.connect();
    try {
      return (await client.query<Row>(text, values)).rows;
    } finally {
      await client.end();
    }
  }
}
