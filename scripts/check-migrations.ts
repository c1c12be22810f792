import { databaseOptions } from '../src/app.module.js';
import { createDataSource } from '../src/platform/database/data-source.js';
import { createTestDatabase } from '../test/support/database.js';
import { startTestServer, stopTestServer } from '../test/support/test-server.js';

/** Fails with the SQL that would still be needed, when the migrations do not make the tables of the entities. */
await startTestServer();
try {
  const database = await createTestDatabase();
  const options = databaseOptions({ databaseUrl: database.url, databasePool: 2 });
  const dataSource = await createDataSource(options).initialize();
  const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
  await dataSource.destroy();
  for (const { query } of upQueries) process.stderr.write(`The migrations lack: ${query}\n`);
  process.exitCode = upQueries.length > 0 ? 1 : 0;
} finally {
  await stopTestServer();
}
