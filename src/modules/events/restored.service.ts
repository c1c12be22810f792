import pg from 'pg';
import { COUNT_ANEW, COUNTED_ELSEWHERE, OTHERS, PLACE_WEBHOOKS } from './restored.sql.js';

/** 'not-needed' where this server counts on from what is there, and nothing was changed. */
export type Continued = 'continued' | 'not-needed';

/**
 * Once a dump was restored on a server that has counted fewer transactions: events, streams and webhooks go on from
 * where they stood. All of it or nothing, as the owner of the tables, while no process runs.
 */
export async function continueEvents(ownerUrl: string): Promise<Continued> {
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 3_000 });
  await client.connect();
  try {
    await client.query('begin; set local statement_timeout = 0; set local lock_timeout = 3000');
    const others = await client.query<{ others: number }>(OTHERS);
    if (others.rows[0]?.others !== 0)
      throw new Error(
        `${others.rows[0]?.others ?? 'Some'} other sessions use this database. Stop all processes of the tracker first; nothing was changed.`,
      );
    const { rows } = await client.query<{ isElsewhere: boolean }>(COUNTED_ELSEWHERE);
    if (rows[0]?.isElsewhere !== true) return 'not-needed';
    await client.query(PLACE_WEBHOOKS);
    await client.query(COUNT_ANEW);
    await client.query('commit');
    return 'continued';
  } finally {
    // What was not committed is undone by it.
    await client.end();
  }
}
