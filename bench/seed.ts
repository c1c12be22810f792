import pg from 'pg';

const { Client } = pg;

/** Runs one statement on a connection of its own; there must be none left where a database is copied. */
export async function execute<Row extends pg.QueryResultRow>(
  url: string,
  text: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(text, values)).rows;
  } finally {
    await client.end();
  }
}

/** Statuses of a register that has been in use for a while: most of it is closed. */
export const SETTLED = ['acknowledged', 'escalated', 'confirmed', 'closed', 'closed', 'closed', 'dismissed'];

/**
 * Copies an incident with all its steps and obligations, an hour apart and going back in time. What is encrypted belongs to
 * its own row, so the texts of copies are in the open, as an earlier version wrote them.
 * Returns the ids of the copies.
 */
export async function copyIncident(
  url: string,
  { source, count, statuses }: { source: string; count: number; statuses: readonly string[] },
): Promise<string[]> {
  const rows = await execute<{ id: string }>(url, COPY, [source, count, statuses]);
  return rows.map(({ id }) => id);
}

const COPY = `
  with copy as (
    insert into incident
    select row.*
    from incident i, generate_series(1, $2::int) n, lateral jsonb_populate_record(i, jsonb_build_object(
      'id', uuidv7(),
      'reference', 'PB-COPY-' || lpad(nextval('incident_reference')::text, 6, '0'),
      'title', 'Letter mailed to the wrong resident',
      'description', 'A letter with test results went to number 12 in place of number 21; it came back opened.',
      'words', null,
      'status', ($3::text[])[1 + n % cardinality($3::text[])],
      'discovered_at', i.discovered_at - n * interval '1 hour',
      'reported_at', i.reported_at - n * interval '1 hour'
    )) row
    where i.id = $1
    returning id
  ),
  steps as (
    insert into incident_step
    select row.*
    from copy, incident_step s, lateral jsonb_populate_record(s, jsonb_build_object('incident_id', copy.id)) row
    where s.incident_id = $1
  ),
  duties as (
    insert into obligation
    select row.*
    from copy, obligation o, lateral jsonb_populate_record(o, jsonb_build_object('incident_id', copy.id)) row
    where o.incident_id = $1
  )
  select id from copy`;
