import { readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PostgresDataSourceOptions } from 'typeorm/driver/postgres/PostgresDataSourceOptions.js';
import { createDataSource } from '../src/platform/database/data-source.js';
import { freePort } from '../src/platform/embedded/free-port.js';
import { resetPostgres } from '../src/platform/embedded/reset-postgres.js';
import { startPostgres, type EmbeddedPostgres } from '../src/platform/embedded/start-postgres.js';
import { ACT, CHANGE, FILE, LIST, READ } from './operations.ts';
import { Recorder } from './record.ts';
import type { BareSetup } from './recording.ts';
import { copyIncident, execute, SETTLED } from './seed.ts';
import { Server } from './servers.ts';

const INCIDENTS = 10_000;
const POOL = 10;

/** A server that is measured, with the database that it alone uses. */
export interface Side {
  name: 'product' | 'bare';
  databaseUrl: string;
  start: () => Promise<Server>;
}

export interface Stage {
  postgres: EmbeddedPostgres;
  sides: readonly [Side, Side];
  /** The incidents that both databases begin with. */
  incidents: string[];
  /** A reported incident, to copy from. */
  source: string;
  clear: () => Promise<void>;
}

/** One PostgreSQL with durable settings, and two databases that begin alike. */
export async function setStage(report: (sentence: string) => void): Promise<Stage> {
  const dir = await mkdtemp(join(tmpdir(), 'breach-bench-'));
  // PostgreSQL runs as another user, when this one is root.
  await chmod(dir, 0o755);
  const postgres = await startPostgres({ dir, name: 'bench_template', report: () => undefined });
  const clear = async (): Promise<void> => {
    await postgres.stop();
    await resetPostgres(dir);
    await rm(dir, { recursive: true, force: true });
  };
  try {
    report(`Filing ${INCIDENTS} incidents …`);
    const { setup, incidents, source } = await fill(postgres.url);
    const [product, bare] = await Promise.all(
      ['product', 'bare'].map((name) => copyDatabase(postgres.url, name)),
    );
    const sides = [productSide(product ?? ''), bareSide(bare ?? '', setup, join(dir, 'bare.json'))] as const;
    return { postgres, sides, incidents, source, clear };
  } catch (error) {
    await clear();
    throw error;
  }
}

async function fill(
  url: string,
): Promise<{ setup: Omit<BareSetup, 'port' | 'pool'>; incidents: string[]; source: string }> {
  const recorder = await Recorder.start(environment(url));
  try {
    const { id: source, recording: file } = await recorder.record(FILE, null);
    const incidents = await copyIncident(url, { source, count: INCIDENTS - 1, statuses: SETTLED });
    const [toAct, toChange] = await copyIncident(url, { source, count: 2, statuses: ['reported'] });
    await recorder.encrypt();
    await execute(url, 'vacuum analyze');
    const { recording: read } = await recorder.record(READ, source);
    const { recording: list } = await recorder.record(LIST, null);
    const { recording: act } = await recorder.record(ACT, toAct ?? source);
    const { recording: change } = await recorder.record(CHANGE, toChange ?? source);
    return { setup: { read, list, act, change, file }, incidents, source };
  } finally {
    await recorder.stop();
  }
}

function environment(databaseUrl: string): Record<string, string> {
  return {
    DATABASE_URL: databaseUrl,
    DATABASE_POOL: String(POOL),
    DATA_KEYS: `bench:${'A'.repeat(43)}=`,
    AUTH_KEY: 'only-for-measuring-0123456789-0123456789',
    PROCESS: 'http',
    MFA_REQUIRED_ROLES: 'none',
    RATE_LIMIT_CALLER: '0',
    RATE_LIMIT_ADDRESS: '0',
  };
}

function productSide(databaseUrl: string): Side {
  return {
    name: 'product',
    databaseUrl,
    start: async () => {
      const port = await freePort(undefined);
      const env = { ...environment(databaseUrl), HOST: '127.0.0.1', PORT: String(port) };
      return Server.start(startArguments(), port, env);
    },
  };
}

/** What npm start passes to Node. */
function startArguments(): string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } };
  return scripts.start.split(' ').slice(1);
}

/** Its pool is the product's: as large, with the same settings of each connection. */
function bareSide(databaseUrl: string, recordings: Omit<BareSetup, 'port' | 'pool'>, path: string): Side {
  const source = createDataSource({ url: databaseUrl, poolSize: POOL, entities: [], migrations: [] });
  const { connectTimeoutMS, ...options } = source.options as PostgresDataSourceOptions;
  const pool = {
    ...{ connectionString: databaseUrl, max: POOL, connectionTimeoutMillis: connectTimeoutMS },
    ...(options.extra as Record<string, unknown>),
  };
  return {
    name: 'bare',
    databaseUrl,
    start: async () => {
      const port = await freePort(undefined);
      await writeFile(path, JSON.stringify({ port, pool, ...recordings } satisfies BareSetup));
      return Server.start(
        ['--import', './test/support/typescript-loader.js', 'bench/bare-server.ts', path],
        port,
      );
    },
  };
}

async function copyDatabase(templateUrl: string, name: string): Promise<string> {
  const url = new URL(templateUrl);
  url.pathname = '/postgres';
  await execute(url.href, `create database bench_${name} template bench_template`);
  url.pathname = `/bench_${name}`;
  return url.href;
}
