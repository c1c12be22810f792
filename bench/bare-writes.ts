import pg from 'pg';

/**
 * Milliseconds that PostgreSQL takes to write what a sweep wrote since `since` once more, as rows that lie ready, a
 * statement for each table: with their indexes and foreign keys, without finding, deciding, JSON, chain and figures.
 * Less than this no sweep can take that leaves the same behind. It is undone.
 */
export async function bareWrites(url: string, since: Date): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin');
    for (const statement of READY) await client.query(statement.replace('$1', `'${since.toISOString()}'`));
    let total = 0;
    for (const statement of WRITES) {
      const { rows } = await client.query<{ 'QUERY PLAN': [{ 'Execution Time': number }] }>(
        `explain (analyze, timing off, format json) ${statement}`,
      );
      total += rows[0]?.['QUERY PLAN'][0]['Execution Time'] ?? NaN;
    }
    await client.query('rollback');
    return total;
  } finally {
    await client.end();
  }
}

const READY = [
  `create temporary table bare_follow_up as
   select * from follow_up where fired_at >= $1 and kind <> 'reminder'`,
  `update bare_follow_up set nth = nth + 1000`,
  `create temporary table bare_entry as
   select * from audit_entry where recorded_at >= $1 and type = 'step.escalated'`,
  `update bare_entry set id = uuidv7(), seq = seq + 1000`,
  `create temporary table bare_message as select * from message where created_at >= $1 and kind = 'overdue'`,
  `update bare_message set id = uuidv7(), state = 'queued', attempts = 0, sent_at = null, address = null`,
  `create temporary table bare_step as
   select incident_id, key, next_follow_up_at + interval '1 second' as next_at from incident_step
   where (incident_id, key) in (select incident_id, key from bare_follow_up)`,
  `analyze bare_follow_up, bare_entry, bare_message, bare_step`,
  `alter table audit_entry disable trigger user`,
  `alter table follow_up disable trigger user`,
  `alter table incident_step disable trigger user`,
];

const WRITES = [
  `insert into follow_up select * from bare_follow_up`,
  `insert into audit_entry select * from bare_entry`,
  `insert into message select * from bare_message`,
  `update incident_step s set next_follow_up_at = b.next_at
   from bare_step b where s.incident_id = b.incident_id and s.key = b.key`,
];
