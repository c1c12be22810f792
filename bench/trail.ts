import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { databaseOptions } from '../src/app.module.js';
import { CheckpointsService } from '../src/modules/audit/checkpoints.service.js';
import { jsonLines } from '../src/modules/audit/json-lines.service.js';
import { TrailReader } from '../src/modules/audit/trail-reader.service.js';
import { TrailVerification } from '../src/modules/audit/trail-verification.service.js';
import { readConfig } from '../src/platform/config/read-config.js';
import { createDataSource } from '../src/platform/database/data-source.js';
import { Database } from '../src/platform/database/database.js';
import { migrate } from '../src/platform/database/migrate.js';
import { resetPostgres } from '../src/platform/embedded/reset-postgres.js';
import { startPostgres } from '../src/platform/embedded/start-postgres.js';

/** How long it takes to write, sign, export and verify so many entries, and how much memory. */
const ENTRIES = Number(process.env['BENCH_ENTRIES'] ?? 1_000_000);
const EACH = 8;
const AT_ONCE = 1_000;

const WRITE = `
  insert into audit_entry (id, incident_id, at, actor_id, type, note, changes)
  select uuidv7(), c.id, now(), c.id, 'step.completed', 'Spoke with the team by telephone.',
         jsonb_build_object('dueAt', now(), 'n', n)
  from (select gen_random_uuid() as id from generate_series(1, $1::int)) c, generate_series(1, $2::int) n
  order by c.id, n`;

const dir = await mkdtemp(join(tmpdir(), 'breach-trail-'));
await chmod(dir, 0o755);
const postgres = await startPostgres({ dir, name: 'trail', report: () => undefined });
try {
  const config = readConfig({
    DATABASE_URL: postgres.url,
    AUTH_KEY: 'x'.repeat(32),
    DATA_KEYS: `x:${'A'.repeat(43)}=`,
    DATA_DIR: dir,
  });
  await migrate(databaseOptions(config));
  const dataSource = await createDataSource(databaseOptions(config)).initialize();
  const database = new Database(dataSource);
  await timed(`write ${ENTRIES} entries in ${ENTRIES / EACH} chains`, async () => {
    for (let n = 0; n < ENTRIES; n += AT_ONCE * EACH) await dataSource.query(WRITE, [AT_ONCE, EACH]);
  });
  await dataSource.query('vacuum analyze');
  const checkpoints = new CheckpointsService(database, config);
  checkpoints.onModuleInit();
  await timed('sign them', () => checkpoints.sign(new Date(), true));
  const reader = new TrailReader(database);
  const file = join(dir, 'trail.ndjson');
  await timed('export them', () =>
    pipeline(Readable.from(jsonLines(reader.lines())), createWriteStream(file)),
  );
  await timed('verify them in the database', async () => {
    const found = await new TrailVerification(reader, database).verify();
    if (!found.isIntact) throw new Error(JSON.stringify(found));
  });
  const [key] = await dataSource.query<[{ pem: string }]>('select public_key as pem from audit_key');
  await writeFile(join(dir, 'key.pem'), key.pem);
  await dataSource.destroy();
  say(`The file has ${((await stat(file)).size / 2 ** 20).toFixed(0)} MB.`);
  await timed('verify it offline', () => verifyOffline(file, join(dir, 'key.pem')));
} finally {
  await postgres.stop();
  await resetPostgres(dir);
  await rm(dir, { recursive: true, force: true });
}

async function timed(what: string, work: () => Promise<unknown>): Promise<void> {
  const began = performance.now();
  let most = 0;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 100);
  await work();
  clearInterval(watch);
  const seconds = (performance.now() - began) / 1_000;
  say(`${what}: ${seconds.toFixed(1)} s; this process held at most ${(most / 2 ** 20).toFixed(0)} MB`);
}

async function verifyOffline(file: string, key: string): Promise<void> {
  const child = spawn(process.execPath, ['scripts/audit-verify.mjs', file, '--key', key, '--complete'], {
    stdio: 'inherit',
  });
  let most = '';
  const watch = setInterval(
    () =>
      void readFile(`/proc/${String(child.pid)}/status`, 'utf8').then(
        (status) => (most = /VmHWM:\s+(.*)/.exec(status)?.[1] ?? most),
        () => undefined,
      ),
    100,
  );
  await once(child, 'exit');
  clearInterval(watch);
  say(`The verifier held at most ${most}.`);
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}
