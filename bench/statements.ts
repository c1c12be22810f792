import { readFile } from 'node:fs/promises';
import { execute } from './seed.ts';

export interface StatementCost {
  query: string;
  calls: number;
  /** Milliseconds that the server planned and executed, all calls together. */
  ms: number;
}

/** Counts from here on what PostgreSQL itself spends on each statement, planning included. */
export async function countStatements(url: string): Promise<void> {
  await execute(url, 'create extension if not exists pg_stat_statements');
  await execute(url, 'select pg_stat_statements_reset()');
}

/** The dearest first, commits included. */
export function statementCosts(url: string): Promise<StatementCost[]> {
  return execute(
    url,
    `select regexp_replace(query, '\\s+', ' ', 'g') as query, calls::int,
            (total_exec_time + total_plan_time)::float8 as ms
     from pg_stat_statements s
     join pg_database d on d.oid = s.dbid and d.datname = current_database()
     where query not like '%pg_stat_statements%'
     order by 3 desc`,
  );
}

/** Milliseconds on a core, so far, of the product's sessions; NaN on a system without /proc. */
export async function sessionsCpu(url: string): Promise<number> {
  const sessions = await execute<{ pid: number }>(
    url,
    `select pid from pg_stat_activity
     where datname = current_database() and application_name = 'privacy-breach-tracker'`,
  );
  const times = await Promise.all(
    sessions.map(async ({ pid }) => {
      // In nanoseconds; what they waited for a core is the second field.
      const stat = await readFile(`/proc/${pid}/schedstat`, 'utf8').catch(() => 'NaN');
      return Number(stat.split(' ')[0]) / 1_000_000;
    }),
  );
  return times.reduce((sum, time) => sum + time, 0);
}
