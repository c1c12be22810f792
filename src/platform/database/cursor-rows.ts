import type { PoolClient, QueryResultRow } from 'pg';

/** Few enough that what is done with them holds nobody else up. */
const AT_ONCE = 200;

/** The rows of a query one batch after the other, through a cursor of the transaction that is under way. */
export async function* cursorBatches<Row extends QueryResultRow>(
  client: PoolClient,
  name: string,
  query: string,
  values: readonly unknown[] = [],
): AsyncGenerator<Row[]> {
  await client.query(`declare ${name} no scroll cursor for ${query}`, [...values]);
  for (;;) {
    const { rows } = await client.query<Row>(`fetch ${AT_ONCE} from ${name}`);
    if (rows.length > 0) yield rows;
    if (rows.length < AT_ONCE) break;
  }
  await client.query(`close ${name}`);
}
