import './platform/config/require-node.js';
import { databaseOptions } from './app.module.js';
import { readConfig } from './platform/config/read-config.js';
import { migrate } from './platform/database/migrate.js';
import { waitForDatabase } from './platform/database/wait-for-database.js';
import { reasonOf } from './platform/logging/last-words.js';

/** Brings the database up to date and ends: so that only this process needs to know who owns the tables. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  if (config.isTrial)
    throw new Error('Set DATABASE_URL, and MIGRATION_DATABASE_URL for the owner of the tables.');
  const options = databaseOptions(config);
  await waitForDatabase(options.migrationUrl || options.url, (sentence) =>
    process.stderr.write(`${sentence}\n`),
  );
  const applied = await migrate(options);
  for (const name of applied) process.stdout.write(`Applied ${name}\n`);
  process.stdout.write('The database is up to date.\n');
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${reasonOf(error)}\n`);
  process.exitCode = 1;
}
