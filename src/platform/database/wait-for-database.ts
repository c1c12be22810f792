import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';

const TRIES = 30;

/** Waits up to half a minute for PostgreSQL to answer, for containers that start together. */
export async function waitForDatabase(url: string, report: (sentence: string) => void): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3_000 });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      await client.end().catch(() => undefined);
      const reason = (error as { code?: string }).code ?? 'no answer';
      if (tries >= TRIES || !isPassing(reason))
        throw new Error(
          `PostgreSQL cannot be reached (${reason}). Check DATABASE_URL and that the server runs.`,
          { cause: error },
        );
      if (tries === 1) report(`Waiting for PostgreSQL (${reason}) …`);
      await wait(1_000);
    }
  }
}

/** A server that is starting; a wrong password or database will not mend itself. */
function isPassing(code: string): boolean {
  return [
    'ECONNREFUSED',
    'ECONNRESET',
    'ENOTFOUND',
    'EAI_AGAIN',
    'ETIMEDOUT',
    'EHOSTUNREACH',
    '57P03',
    'no answer',
  ].includes(code);
}
