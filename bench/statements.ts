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
