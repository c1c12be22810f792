import type { PoolClient, QueryResultRow } from 'pg';

const AT_ONCE = 1_000;

/** The rows of a query one batch after the other, through a cursor of the transaction that is under way. */
export async function* cursorBatches<Row extends QueryResultRow>(
  client: PoolClient,
  name: string,
  query: string,
): AsyncGenerator<Row[]> {
  await client.query(`declare ${name} no scroll cursor for ${query}`);
  for (;;) {
    const { rows } = await client.query<Row>(`fetch ${AT_ONCE} from ${name}`);
    if (rows.length > 0) yield rows;
    if (rows.length < AT_ONCE) break;
  }
  await client.query(`close ${name}`);
}
