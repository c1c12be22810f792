import { setTimeout } from 'node:timers/promises';
import type { Client, QueryResultRow } from 'pg';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { openSession, SESSION_NAME_PREFIX } from './session.js';

/** Any constant does: this lock is the only one on the database `postgres` of our own server. */
const LOCK = 20_260_101;
const CLAIM_ATTEMPTS = 5;
const RETRIES = 5;
const RETRY_INTERVAL_MS = 100;
const REGAIN_ATTEMPTS = 100;

/**
 * Which process a running server belongs to: the one whose session holds an advisory lock on it.
 * The lock dies with its process however that ends, so it is never stale.
 */
export class Ownership {
  #session: Client | undefined;
  #isLeaving = false;
  #regaining: Promise<void> | undefined;

  private constructor(
    private readonly home: string,
    session: Client,
  ) {
    this.#keep(session);
  }

  /**
   * Takes over the server that runs in `home`, after waiting while it starts or stops.
   *
   * @returns undefined when none runs there.
   * @throws EmbeddedPostgresError when another process owns it.
   */
  static async claim(home: string): Promise<Ownership | undefined> {
    for (let attempt = 1; ; attempt++) {
      const session = await openSession(home);
      if (session === undefined) return undefined;
      try {
        await lock(home, session);
        return new Ownership(home, session);
      } catch (error) {
        await session.end();
        // Otherwise the server ended under us, as it does when its owner stops just now.
        if (error instanceof EmbeddedPostgresError || attempt === CLAIM_ATTEMPTS) throw error;
      }
    }
  }

  /** One statement on the session that holds the lock. */
  async query<Row extends QueryResultRow>(statement: string, values: unknown[] = []): Promise<Row[]> {
    if (this.#session === undefined) throw new Error('The embedded PostgreSQL has just ended.');
    return (await this.#session.query<Row>(statement, values)).rows;
  }

  /** Ends the ownership, telling whether it still was ours: only then may the server be stopped. */
  async leave(): Promise<boolean> {
    this.#isLeaving = true;
    await this.#regaining;
    if (this.#session === undefined) await this.#tryToRegain();
    return this.#session !== undefined;
  }

  #keep(session: Client): void {
    this.#session = session;
    session.once('end', () => {
      this.#session = undefined;
      if (!this.#isLeaving) this.#regaining = this.#regain();
    });
  }

  /** PostgreSQL ends every session when one of its processes crashes, and is back a moment later. */
  async #regain(): Promise<void> {
    for (let attempt = 0; attempt < REGAIN_ATTEMPTS; attempt++) {
      await setTimeout(RETRY_INTERVAL_MS);
      if (this.#isLeaving || (await this.#tryToRegain())) return;
    }
  }

  /** False while the server cannot be reached; true when the matter is settled, for us or for another owner. */
  async #tryToRegain(): Promise<boolean> {
    const session = await openSession(this.home).catch(() => undefined);
    if (session === undefined) return false;
    const isTaken = await tryLock(session).catch(() => undefined);
    if (isTaken === true) this.#keep(session);
    else await session.end();
    return isTaken !== undefined;
  }
}

/** @throws EmbeddedPostgresError when another process holds the lock and keeps it. */
async function lock(home: string, session: Client): Promise<void> {
  // A process killed just now may still hold it for an instant.
  for (let attempt = 0; attempt <= RETRIES; attempt++) {
    if (await tryLock(session)) return;
    await setTimeout(RETRY_INTERVAL_MS);
  }
  throw new EmbeddedPostgresError(
    `The database in ${home} is in use by ${await findHolder(session)}.`,
    'Stop that one first, or set DATA_DIR to another folder to have a second database beside it.',
  );
}

async function tryLock(session: Client): Promise<boolean> {
  const { rows } = await session.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [
    LOCK,
  ]);
  return rows[0]?.taken === true;
}

async function findHolder(session: Client): Promise<string> {
  const { rows } = await session.query<{ name: string }>(
    `select a.application_name as name
       from pg_locks l
       join pg_stat_activity a using (pid)
      where l.locktype = 'advisory' and l.objid = $1 and l.granted`,
    [LOCK],
  );
  const name = rows[0]?.name;
  return name?.startsWith(SESSION_NAME_PREFIX) === true ? name.replace('trial, ', '') : 'another process';
}
