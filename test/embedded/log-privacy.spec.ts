import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { query, Trial } from './trial.js';

const CONTENT = 'Jane Roe, 12 Elm Street';

let trial: Trial;
beforeEach(async () => {
  trial = await Trial.begin();
});
afterEach(() => trial.end());

describe("PostgreSQL's own log", () => {
  it('says that the server ran, and nothing that a statement or its error contained', async () => {
    const { url, home, stop } = await trial.start();
    await query(url, 'create table people (name text primary key)');
    await query(url, 'insert into people values ($1)', [CONTENT]);
    const failing: [string, unknown[]][] = [
      ['insert into people values ($1)', [CONTENT]],
      ['select $1::uuid', [CONTENT]],
      [`select '${CONTENT}'::int`, []],
      [`do $$ begin raise warning '${CONTENT}'; raise exception '${CONTENT}'; end $$`, []],
      [`set statement_timeout = '10ms'; select pg_sleep(10), '${CONTENT}'`, []],
      [`select pg_terminate_backend(pg_backend_pid()), '${CONTENT}'`, []],
    ];
    for (const [statement, values] of failing) await query(url, statement, values).catch(() => undefined);
    await crashDuring(url, `select '${CONTENT}', pg_sleep(60)`);
    await stop();

    const log = await readFile(join(home, 'postgres.log'), 'utf8');
    expect(log).toContain('ready to accept connections');
    expect(log).toContain('terminated by signal 9');
    expect(log).not.toMatch(/Jane|Elm/);
  });
});

/** PostgreSQL would name the statement that ran when a session's process died; ends when it is back. */
async function crashDuring(url: string, statement: string): Promise<void> {
  const crashing = query(url, statement).catch(() => undefined);
  const before = await untilFound(url, `backend_type = 'checkpointer'`);
  process.kill(await untilFound(url, `query = $$${statement}$$`), 'SIGKILL');
  await crashing;
  await untilFound(url, `backend_type = 'checkpointer' and pid <> ${before}`);
}

async function untilFound(url: string, condition: string): Promise<number> {
  for (;;) {
    const found = await query(url, `select pid from pg_stat_activity where ${condition}`).catch(() => []);
    if (found[0] !== undefined) return (found[0] as { pid: number }).pid;
  }
}
