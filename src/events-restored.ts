import './platform/config/require-node.js';
import { databaseOptions } from './app.module.js';
import { continueEvents } from './modules/events/restored.service.js';
import { readConfig } from './platform/config/read-config.js';
import { reasonOf } from './platform/logging/last-words.js';

const SAID = {
  continued:
    'Events go on from where they stood. Those who read GET /v1/events begin again without a cursor; a webhook may hear an event twice, under one id.\n',
  'not-needed': 'Nothing was changed: this server counts on from what is there.\n',
};

/** After a restore on another server, before any process starts: docs/operations.md. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  if (config.isTrial)
    throw new Error('Set DATABASE_URL, and MIGRATION_DATABASE_URL for the owner of the tables.');
  const { migrationUrl, url } = databaseOptions(config);
  process.stdout.write(SAID[await continueEvents(migrationUrl || url)]);
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${reasonOf(error)}\n`);
  process.exitCode = 1;
}
