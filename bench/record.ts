import { findPersonalNumbers } from '../src/domain/personal-numbers/personal-numbers.js';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule, databaseOptions } from '../src/app.module.js';
import type { Place } from '../src/modules/events/events.service.js';
import { PlacesService } from '../src/modules/events/places.service.js';
import { SealingPass } from '../src/modules/sealing/sealing-pass.service.js';
import { DataKeys } from '../src/platform/encryption/data-keys.service.js';
import { fillSampleOrganization } from '../src/modules/trial/trial.service.js';
import { readConfig } from '../src/platform/config/read-config.js';
import { Database } from '../src/platform/database/database.js';
import { migrate } from '../src/platform/database/migrate.js';
import { createHttpApp } from '../src/platform/http/http-app.js';
import { createLogger } from '../src/platform/logging/logger.js';
import { signIn } from './accounts.ts';
import { LIST, type Operation } from './operations.ts';
import type { Recording } from './recording.ts';

/** The product inside this process, with an ear on what it says to PostgreSQL. */
export class Recorder {
  private heard: Recording['statements'] = [];

  private constructor(
    private readonly app: NestFastifyApplication,
    private readonly url: string,
  ) {
    const database = app.get(Database);
    const query = database.query.bind(database);
    database.query = (statement, values) => {
      // Workers are rung a moment later, which may be while the next one is heard.
      if (!statement.name.startsWith('ring-')) this.heard.push({ ...statement, values });
      return query(statement, values);
    };
  }

  /** Migrates the database and fills in the sample people on the way. */
  static async start(env: Record<string, string>): Promise<Recorder> {
    const config = readConfig({ ...env, PROCESS: 'http' });
    await migrate(databaseOptions(config));
    await fillSampleOrganization(config.databaseUrl, new Date());
    const logger = createLogger({ level: 'warn', form: 'json', destination: process.stderr });
    const app = await createHttpApp(AppModule.register(config), { logger, screen: findPersonalNumbers });
    await app.listen(0, '127.0.0.1');
    return new Recorder(app, await app.getUrl());
  }

  /** Performs an operation once and returns the answer's id with what it took. */
  async record(operation: Operation, incident: string | null): Promise<{ id: string; recording: Recording }> {
    const token = await signIn(this.url, operation.account);
    // The first request also asks who is asking; that is remembered.
    await this.ask(LIST, token, '');
    this.heard = [];
    const { id } = (await this.ask(operation, token, incident ?? '')) as { id: string };
    const statements = this.heard;
    this.heard = [];
    if (operation.statements !== null && statements.length !== operation.statements) {
      const names = statements.map(({ name }) => name).join(', ');
      throw new Error(`${operation.name} took ${names}, and not ${operation.statements} statements.`);
    }
    const made = new Set(statements.flatMap(({ values }) => values.flatMap(idsIn)));
    if (incident) made.delete(incident);
    return { id, recording: { statements, incident, made: [...made] } };
  }

  /** What was copied is read as it is everywhere else. */
  async encrypt(): Promise<void> {
    const [database, keys] = [this.app.get(Database), this.app.get(DataKeys, { strict: false })];
    await new SealingPass(database, keys).run('open');
  }

  /** What a search looks for in place of these words. */
  tokens(words: string): string {
    return this.app.get(DataKeys, { strict: false }).search.document(words);
  }

  /** The cursor of `GET /v1/events` at that place. */
  placeAfter(place: Place): string {
    return this.app.get(PlacesService, { strict: false }).cursorOf(place);
  }

  async stop(): Promise<void> {
    await this.app.close();
  }

  private async ask({ method, path, body, headers }: Operation, token: string, id: string): Promise<unknown> {
    const answer = await fetch(this.url + path(id), {
      method,
      headers: {
        ...{ ...headers, authorization: `Bearer ${token}` },
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body }),
    });
    if (!answer.ok) throw new Error(`${method} ${path(id)} was answered with ${await answer.text()}`);
    return answer.json();
  }
}

/** The ids of rows in a parameter that carries rows as JSON. */
function idsIn(value: unknown): string[] {
  if (typeof value !== 'string' || !/^[[{]/.test(value)) return [];
  return [...value.matchAll(/"id":"([0-9a-f-]{36})"/g)].map(([, id = '']) => id);
}
