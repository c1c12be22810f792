import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseOptions } from '../src/app.module.js';
import { fillSampleOrganization } from '../src/modules/trial/trial.service.js';
import { migrate } from '../src/platform/database/migrate.js';
import { freePort } from '../src/platform/embedded/free-port.js';
import { resetPostgres } from '../src/platform/embedded/reset-postgres.js';
import { startPostgres } from '../src/platform/embedded/start-postgres.js';
import { signIn } from './accounts.ts';
import { FILE } from './operations.ts';
import { Server } from './servers.ts';
import { Sink } from './sinks.ts';

type Kind = 'all' | 'http' | 'worker';

/** One PostgreSQL with durable settings, a sink, the sample organization and one report. */
export class WorkerStage {
  private readonly servers: Server[] = [];
  private reported = '';

  private constructor(
    readonly databaseUrl: string,
    readonly sink: Sink,
    private readonly clearDatabase: () => Promise<void>,
  ) {}

  static async set(): Promise<WorkerStage> {
    const dir = await mkdtemp(join(tmpdir(), 'breach-bench-'));
    // PostgreSQL runs as another user, when this one is root.
    await chmod(dir, 0o755);
    const settings = {
      shared_preload_libraries: 'pg_stat_statements',
      'pg_stat_statements.track_planning': 'on',
    };
    const postgres = await startPostgres({ dir, name: 'bench', settings, report: () => undefined });
    const clear = async (): Promise<void> => {
      await postgres.stop();
      await resetPostgres(dir);
      await rm(dir, { recursive: true, force: true });
    };
    try {
      await migrate(databaseOptions({ databaseUrl: postgres.url, databasePool: 2 }));
      await fillSampleOrganization(postgres.url, new Date());
      const stage = new WorkerStage(postgres.url, await Sink.start(), clear);
      stage.reported = await stage.fileReport();
      return stage;
    } catch (error) {
      await clear();
      throw error;
    }
  }

  /** A reported incident, to copy from. */
  get source(): string {
    return this.reported;
  }

  /** The product in a process of its own; a worker answers for its health only. */
  async start(kind: Kind): Promise<Server> {
    const port = await freePort(undefined);
    const env = { ...environment(this.databaseUrl), HOST: '127.0.0.1', PORT: String(port), PROCESS: kind };
    const args = ['--max-semi-space-size=8', 'dist/src/main.js'];
    const server = await Server.start(args, port, { ...env, SMTP_URL: this.sink.url });
    this.servers.push(server);
    return server;
  }

  async stop(server: Server): Promise<void> {
    this.servers.splice(this.servers.indexOf(server), 1);
    await server.stop();
  }

  private async fileReport(): Promise<string> {
    const server = await this.start('http');
    const token = await signIn(server.url, FILE.account);
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const answer = await fetch(server.url + FILE.path(''), {
      method: 'POST',
      headers,
      body: FILE.body ?? '',
    });
    await this.stop(server);
    return ((await answer.json()) as { id: string }).id;
  }

  async clear(): Promise<void> {
    for (const server of [...this.servers]) await this.stop(server);
    this.sink.stop();
    await this.clearDatabase();
  }
}

function environment(databaseUrl: string): Record<string, string> {
  return {
    DATABASE_URL: databaseUrl,
    DATA_KEYS: `bench:${'A'.repeat(43)}=`,
    AUTH_KEY: 'only-for-measuring-0123456789-0123456789',
    LOG_LEVEL: 'warn',
    // The sample people sign in with a password alone.
    MFA_REQUIRED_ROLES: 'none',
    RATE_LIMIT_CALLER: '0',
    RATE_LIMIT_ADDRESS: '0',
  };
}
