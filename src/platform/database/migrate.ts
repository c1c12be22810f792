import pg from 'pg';
import { createDataSource, type DatabaseOptions } from './data-source.js';
import { grantToApplication } from './grant.js';

/** Any constant of our own: the lock that lets one process migrate while the others wait. */
const MIGRATION_LOCK = 7_202_611_220;

/**
 * Brings the database up to date, however many processes start at once, as the role of `migrationUrl` where there is
 * one; the role of `url` is then given what it needs. Returns the names of what was applied.
 */
export async function migrate(options: DatabaseOptions): Promise<string[]> {
  const url = options.migrationUrl || options.url;
  const guard = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3_000 });
  await guard.connect();
  try {
    await guard.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const applied = await runMigrations({ ...options, url, poolSize: 2 });
    if (url !== options.url) {
      const tables = { appendOnly: options.appendOnly ?? [], readOnly: ['migrations'] };
      await grantToApplication(guard, await roleOf(options.url), tables);
    }
    return applied;
  } finally {
    await guard.end();
  }
}

async function runMigrations(options: DatabaseOptions): Promise<string[]> {
  const dataSource = await createDataSource(options).initialize();
  try {
    const applied = await dataSource.runMigrations({ transaction: 'each' });
    return applied.map((migration) => migration.name);
  } catch (error) {
    if ((error as { code?: unknown }).code !== '42501') throw error;
    throw new Error(
      'The database is not up to date, and this role may not change it: run `npm run migrate` with MIGRATION_DATABASE_URL.',
      { cause: error },
    );
  } finally {
    await dataSource.destroy();
  }
}

/** Asked of PostgreSQL, which may have it from elsewhere than the address. */
async function roleOf(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3_000 });
  await client.connect();
  try {
    const { rows } = await client.query<{ role: string }>('select session_user as role');
    return rows[0]?.role ?? '';
  } finally {
    await client.end();
  }
}
