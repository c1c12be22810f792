import { DataSource, type MigrationInterface } from 'typeorm';
import { SnakeNaming } from './naming.js';

type Class<T> = new () => T;

export interface DatabaseOptions {
  url: string;
  /** Of the role that owns the tables, where the one of `url` does not; empty for none. */
  migrationUrl?: string;
  /** Tables that the application adds to and never changes. */
  appendOnly?: readonly string[];
  poolSize: number;
  entities: Class<object>[];
  migrations: Class<MigrationInterface>[];
}

/** Waiting is bounded everywhere: for a connection, for a statement, for a transaction left idle. */
export function createDataSource(options: DatabaseOptions): DataSource {
  return new DataSource({
    type: 'postgres',
    url: options.url,
    entities: options.entities,
    migrations: options.migrations,
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    logging: false,
    applicationName: 'privacy-breach-tracker',
    poolSize: options.poolSize,
    connectTimeoutMS: 3_000,
    poolErrorHandler: () => undefined,
    extra: {
      statement_timeout: 10_000,
      idle_in_transaction_session_timeout: 10_000,
      keepAlive: true,
      options: '-c timezone=UTC -c jit=off',
    },
  });
}
