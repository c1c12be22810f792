import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { TEMPLATE } from './template.js';

export interface TestDatabase {
  readonly url: string;
  /** Ends what is still connected, too. */
  readonly drop: () => Promise<void>;
}

/** A fresh copy of the migrated template, for one spec file or one test. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  // Measured in memory: file_copy 11 ms, wal_log 30 ms; on a disk they differ less than one try from the next.
  await execute(`create database ${name} template ${TEMPLATE} strategy file_copy`);
  const url = new URL(serverUrl());
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => execute(`drop database ${name} with (force)`) };
}

async function execute(statement: string): Promise<void> {
  const client = new Client({ connectionString: serverUrl() });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function serverUrl(): string {
  const url = process.env['TEST_POSTGRES_URL'];
  if (url === undefined)
    throw new Error('TEST_POSTGRES_URL is not set: Jest starts the server in global-setup.js.');
  return url;
}
