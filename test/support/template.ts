import { Client } from 'pg';
import { databaseOptions } from '../../src/app.module.js';
import { migrate } from '../../src/platform/database/migrate.js';

/** The migrated database that every test database is a copy of. */
export const TEMPLATE = 'template_breach';

/** Makes the template on the server at `url`; nothing may stay connected to it, or it cannot be copied. */
export async function prepareTemplate(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(`create database ${TEMPLATE}`);
  await client.end();
  const template = new URL(url);
  template.pathname = `/${TEMPLATE}`;
  await migrate(databaseOptions({ databaseUrl: template.href, databasePool: 2 }));
}
