import pg from 'pg';
import { createDataSource, type DatabaseOptions } from './data-source.js';

/** Any constant of our own: the lock that lets one process migrate while the others wait. */
const MIGRATION_LOCK = 7_202_611_220;

/** Brings the database up to date, however many processes start at once. Returns the names of what was applied. */
export async function migrate(options: DatabaseOptions): Promise<string[]> {
  const guard = new pg.Client({ connectionString: options.url, connectionTimeoutMillis: 3_000 });
  await guard.connect();
  try {
    await guard.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const dataSource = await createDataSource({ ...options, poolSize: 2 }).initialize();
    try {
      const applied = await dataSource.runMigrations({ transaction: 'each' });
      return applied.map((migration) => migration.name);
    } finally {
      await dataSource.destroy();
    }
  } finally {
    await guard.end();
  }
}
