import './platform/config/require-node.js';
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { databaseOptions } from './app.module.js';
import { AuditService } from './modules/audit/audit.service.js';
import { jsonLines } from './modules/audit/json-lines.service.js';
import { TrailReader } from './modules/audit/trail-reader.service.js';
import { Clock } from './platform/clock/clock.js';
import { readConfig } from './platform/config/read-config.js';
import { createDataSource } from './platform/database/data-source.js';
import { Database } from './platform/database/database.js';

const USAGE = `npm run audit:export -- FILE
In a container: node dist/src/audit-export.js FILE`;

/** Writes the complete trail into a new file that only its owner reads: nothing of it is withheld. */
async function main([file = '', ...more]: readonly string[]): Promise<void> {
  if (file === '' || file.startsWith('-') || more.length > 0)
    throw new Error(`Give the name of a new file.\n${USAGE}`);
  const config = readConfig(process.env);
  if (config.isTrial) throw new Error('Set DATABASE_URL to the database of the server.');
  const dataSource = await createDataSource(databaseOptions(config)).initialize();
  try {
    const database = new Database(dataSource);
    const at = new Clock().now();
    await new AuditService(database).record({
      type: 'trail.exported',
      at,
      actorId: null,
      changes: { complete: true },
    });
    const target = createWriteStream(file, { flags: 'wx', mode: 0o600 });
    await pipeline(Readable.from(jsonLines(new TrailReader(database).lines())), target);
  } finally {
    await dataSource.destroy();
  }
  process.stdout.write(`${file} is the complete trail, with what people wrote in it: keep it safe.\n`);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
