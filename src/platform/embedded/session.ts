import { setTimeout } from 'node:timers/promises';
import { Client } from 'pg';
import { readSecret, ROLE } from './create-cluster.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { errorCode } from './error-code.js';
import { HOST } from './free-port.js';
import { findPostmaster } from './postmaster.js';

/** How our sessions name themselves, so that a second start can tell which process was first. */
export const SESSION_NAME_PREFIX = 'trial, process ';

const ATTEMPTS = 600;
const INTERVAL_MS = 100;
/** Refused, starting up or shutting down, or dropped half-way: a moment later it may be otherwise. */
const NOT_NOW = ['ECONNREFUSED', 'ECONNRESET', '57P03', '57P01', ''];

/**
 * A superuser's session on the server in `home`, after waiting while that server starts or stops.
 *
 * @returns undefined when no server runs there.
 * @throws EmbeddedPostgresError when one runs but does not let us in for a minute.
 */
export async function openSession(home: string): Promise<Client | undefined> {
  let obstacle: unknown;
  let pid = 0;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const postmaster = await findPostmaster(home);
    if (postmaster.state !== 'running') return undefined;
    pid = postmaster.pid;
    try {
      if (!Number.isNaN(postmaster.port)) return await connect(home, postmaster.port);
    } catch (error) {
      obstacle = error;
      if (!NOT_NOW.includes(errorCode(error))) break;
    }
    await setTimeout(INTERVAL_MS);
  }
  throw notLetIn(pid, home, obstacle);
}

export async function connectionUrl(home: string, port: number, database: string): Promise<string> {
  return `postgres://${ROLE}:${await readSecret(home)}@${HOST}:${port}/${database}`;
}

async function connect(home: string, port: number): Promise<Client> {
  const client = new Client({
    connectionString: await connectionUrl(home, port, 'postgres'),
    application_name: `${SESSION_NAME_PREFIX}${process.pid}`,
    connectionTimeoutMillis: 5000,
  });
  // A session that ends with its server is no error of ours.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

function notLetIn(pid: number, home: string, reason: unknown): EmbeddedPostgresError {
  const why = reason instanceof Error ? reason.message : 'no answer';
  return new EmbeddedPostgresError(
    `A PostgreSQL (process ${pid}) runs in ${home} but does not let us in (${why}).`,
    `End it with "kill -INT ${pid}" and start again.`,
    reason,
  );
}
