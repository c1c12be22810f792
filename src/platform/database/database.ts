import { Injectable } from '@nestjs/common';
import type { Pool, PoolClient, QueryResultRow } from 'pg';
import { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';

/** One statement, prepared once on each connection under its name. */
export interface Statement {
  name: string;
  text: string;
}

/** What one transaction is done on. */
export interface Session {
  query: <Row extends QueryResultRow>(statement: Statement, values: unknown[]) => Promise<Row[]>;
}

/** Raw SQL for the paths where an ORM costs; entities serve the rest. */
@Injectable()
export class Database {
  constructor(private readonly dataSource: DataSource) {}

  async query<Row extends QueryResultRow>(statement: Statement, values: unknown[]): Promise<Row[]> {
    const result = await this.pool.query<Row>(statement, values);
    return result.rows;
  }

  async one<Row extends QueryResultRow>(statement: Statement, values: unknown[]): Promise<Row | undefined> {
    return (await this.query<Row>(statement, values))[0];
  }

  /** All of it or nothing: when anything fails, the connection is given up, and the server undoes what it began. */
  async transaction<T>(work: (session: Session) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    // A connection that is lost fails the statement under way; nobody else has to hear of it.
    const ignore = (): void => undefined;
    client.on('error', ignore);
    try {
      await client.query('begin');
      const result = await work({
        query: async <Row extends QueryResultRow>(statement: Statement, values: unknown[]) =>
          (await client.query<Row>(statement, values)).rows,
      });
      await client.query('commit');
      client.off('error', ignore);
      client.release();
      return result;
    } catch (error) {
      client.release(true);
      throw error;
    }
  }

  /** A connection of one's own, for LISTEN; the caller releases it. */
  connect(): Promise<PoolClient> {
    return this.pool.connect();
  }

  private get pool(): Pool {
    return (this.dataSource.driver as PostgresDriver).master as Pool;
  }
}
