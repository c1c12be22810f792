import { Injectable } from '@nestjs/common';
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Pool, PoolClient, QueryResultRow } from 'pg';
import { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { Unit } from './unit.js';

/** One statement, prepared once on each connection under its name. */
export interface Statement {
  name: string;
  text: string;
}

/** What one transaction is done on. */
export interface Session {
  query: <Row extends QueryResultRow>(statement: Statement, values: unknown[]) => Promise<Row[]>;
}

interface UnitOptions {
  /** Only one unit at a time has it. */
  lock: bigint;
  /** Whether what was written is kept although the work ends with this error. */
  keeps: (error: unknown) => boolean;
}

/** Raw SQL for the paths where an ORM costs; entities serve the rest. */
@Injectable()
export class Database {
  private readonly units = new AsyncLocalStorage<Unit>();

  constructor(private readonly dataSource: DataSource) {}

  async query<Row extends QueryResultRow>(statement: Statement, values: unknown[]): Promise<Row[]> {
    const { unit } = this;
    const { rows } = await (unit
      ? unit.query<Row>(statement, values)
      : this.pool.query<Row>(statement, values));
    return rows;
  }

  async one<Row extends QueryResultRow>(statement: Statement, values: unknown[]): Promise<Row | undefined> {
    return (await this.query<Row>(statement, values))[0];
  }

  /** All of it or nothing: when anything fails, the connection is given up, and the server undoes what it began. */
  async transaction<T>(work: (session: Session) => Promise<T>): Promise<T> {
    if (this.unit) return this.unit.part(() => work(this));
    return this.lease(async (client) => {
      await client.query('begin');
      const result = await work({
        query: async <Row extends QueryResultRow>(statement: Statement, values: unknown[]) =>
          (await client.query<Row>(statement, values)).rows,
      });
      await client.query('commit');
      return result;
    });
  }

  /**
   * One transaction around work that knows nothing of it: every statement that it sends is part of it. Whoever
   * comes while another unit has the lock is told so at once, without waiting for it.
   */
  async inUnit<T>(options: UnitOptions, work: (isFree: boolean) => Promise<T>): Promise<T> {
    const outcome = await this.lease(async (client) => {
      const unit = new Unit(client);
      const isFree = await unit.begin(options.lock);
      const ended = await this.units
        .run(unit, () => work(isFree))
        .then(
          (value) => ({ value }),
          (error: unknown) => {
            if (!options.keeps(error)) throw error;
            return { error };
          },
        );
      await unit.commit();
      return ended;
    });
    if ('error' in outcome) throw outcome.error;
    return outcome.value;
  }

  /** Does it once what is written here is there for others to read. */
  whenWritten(work: () => void): void {
    if (this.unit) this.unit.after.push(() => this.units.exit(work));
    else work();
  }

  /** A connection of one's own, for LISTEN; the caller releases it. */
  connect(): Promise<PoolClient> {
    return this.pool.connect();
  }

  private async lease<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    // A connection that is lost fails the statement under way; nobody else has to hear of it.
    const ignore = (): void => undefined;
    client.on('error', ignore);
    try {
      const result = await work(client);
      client.off('error', ignore);
      client.release();
      return result;
    } catch (error) {
      client.release(true);
      throw error;
    }
  }

  /** Whatever goes on after the end of a unit is no part of it. */
  private get unit(): Unit | undefined {
    const unit = this.units.getStore();
    return unit?.isOver === false ? unit : undefined;
  }

  private get pool(): Pool {
    return (this.dataSource.driver as PostgresDriver).master as Pool;
  }
}
