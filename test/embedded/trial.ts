import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { isServerOf } from '../../src/platform/embedded/process-identity.js';
import { type EmbeddedPostgres, startPostgres } from '../../src/platform/embedded/start-postgres.js';
import { makeScratchFolder, removeScratchFolder } from '../support/scratch-folder.js';
import { THROWAWAY } from '../support/throwaway.js';

/** A DATA_DIR of its own and the servers started in it from this process. */
export class Trial {
  readonly reports: string[] = [];
  readonly #started: EmbeddedPostgres[] = [];

  private constructor(readonly dir: string) {}

  static async begin(): Promise<Trial> {
    return new Trial(await makeScratchFolder());
  }

  async start(): Promise<EmbeddedPostgres> {
    const report = (sentence: string): void => void this.reports.push(sentence);
    const server = await startPostgres({ dir: this.dir, name: 'trial', settings: THROWAWAY, report });
    this.#started.push(server);
    return server;
  }

  async end(): Promise<void> {
    for (const server of this.#started) await server.stop();
    await removeScratchFolder(this.dir);
  }
}

/** The rows of one statement, on a connection of its own. */
export async function query(url: string, statement: string, values: unknown[] = []): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(statement, values);
    return rows;
  } finally {
    await client.end();
  }
}

/** Ends the server as a crash would. */
export async function killServer(home: string, signal: 'SIGKILL' | 'SIGQUIT' = 'SIGKILL'): Promise<void> {
  const pid = await readServerPid(home);
  process.kill(pid, signal);
  while (await isServerOf(pid, join(home, 'cluster'))) await new Promise(setImmediate);
}

export async function readServerPid(home: string): Promise<number> {
  return Number.parseInt(await readFile(join(home, 'cluster', 'postmaster.pid'), 'utf8'), 10);
}
