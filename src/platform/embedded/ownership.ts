import { setTimeout } from 'node:timers/promises';
import type { Client } from 'pg';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { openSession, SESSION_NAME_PREFIX } from './session.js';

/** Any constant does: this lock is the only one on the database `postgres` of our own server. */
const LOCK = 20_260_101;
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

  private constructor(
    private readonly home: string,
    session: Client,
  ) {
    this.#keep(session);
  }

  /**
   * Takes the lock over `session`, which the ownership then keeps.
   *
   * @throws EmbeddedPostgresError when another process holds it.
   */
  static async take(home: string, session: Client): Promise<Ownership> {
    // A process killed just now may still hold it for an instant.
    for (let attempt = 0; attempt <= RETRIES; attempt++) {
      if (await tryLock(session)) return new Ownership(home, session);
      await setTimeout(RETRY_INTERVAL_MS);
    }
    const holder = await findHolder(session);
    await session.end();
    throw new EmbeddedPostgresError(
      `The database in ${home} is in use by ${holder}.`,
      'Stop that one first, or set DATA_DIR to another folder to have a second database beside it.',
    );
  }

  /** Ends the ownership, telling whether it still was ours: only then may the server be stopped. */
  async leave(): Promise<boolean> {
    this.#isLeaving = true;
    if (this.#session === undefined) await this.#tryToRegain();
    return this.#session !== undefined;
  }

  #keep(session: Client): void {
    this.#session = session;
    session.once('end', () => {
      this.#session = undefined;
      if (!this.#isLeaving) void this.#regain();
    });
  }

  /** PostgreSQL ends every session when one of its processes crashes, and is back a moment later. */
  async #regain(): Promise<void> {
    for (let attempt = 0; attempt < REGAIN_ATTEMPTS && this.#session === undefined; attempt++) {
      await setTimeout(RETRY_INTERVAL_MS, undefined, { ref: false });
      if (this.#isLeaving || (await this.#tryToRegain()) === 'lost') return;
    }
  }

  async #tryToRegain(): Promise<'regained' | 'lost' | 'unreachable'> {
    const session = await openSession(this.home).catch(() => undefined);
    if (session === undefined) return 'unreachable';
    if (await tryLock(session)) {
      this.#keep(session);
      return 'regained';
    }
    await session.end();
    return 'lost';
  }
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
