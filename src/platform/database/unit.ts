import type { PoolClient, QueryConfig, QueryResult, QueryResultRow } from 'pg';

/** A transaction that the statements of one request share. */
export class Unit {
  /** What waits for the commit. */
  readonly after: (() => void)[] = [];
  isOver = false;
  private parts = 0;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly client: PoolClient) {}

  /** One statement after the other, also where whoever asks does not wait between them. */
  query<Row extends QueryResultRow>(
    statement: QueryConfig | string,
    values?: unknown[],
  ): Promise<QueryResult<Row>> {
    const result = this.turn.then(() => this.client.query<Row>(statement, values));
    this.turn = result.catch(() => undefined);
    return result;
  }

  /** Whether nobody else has the lock; it is given back with the end of the transaction. */
  async begin(lock: bigint): Promise<boolean> {
    // A simple query may hold two statements, for one round trip; the number is ours and no text of anyone's.
    const results = (await this.query(
      `begin; select pg_try_advisory_xact_lock(${BigInt.asIntN(64, lock)}) as "isFree"`,
    )) as unknown as QueryResult<{ isFree: boolean }>[];
    return results[1]?.rows[0]?.isFree === true;
  }

  /** A part that fails is undone alone, as it would be in a transaction of its own. */
  async part<T>(work: () => Promise<T>): Promise<T> {
    this.parts += 1;
    const name = `part_${this.parts}`;
    await this.query(`savepoint ${name}`);
    try {
      const result = await work();
      await this.query(`release savepoint ${name}`);
      return result;
    } catch (error) {
      await this.query(`rollback to savepoint ${name}`);
      throw error;
    }
  }

  /** PostgreSQL undoes it instead when a statement failed. */
  async commit(): Promise<void> {
    await this.query('commit');
    this.isOver = true;
    for (const work of this.after) work();
  }
}
