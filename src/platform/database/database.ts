import { Injectable } from '@nestjs/common';
import type { Pool, PoolClient, QueryResultRow } from 'pg';
import { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';

/** One statement, prepared once on each connection under its name. */
export interface Statement {
  name: string;
  text: string;
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

  /** A connection of one's own, for LISTEN; the caller releases it. */
  connect(): Promise<PoolClient> {
    return this.pool.connect();
  }

  private get pool(): Pool {
    return (this.dataSource.driver as PostgresDriver).master as Pool;
  }
}
