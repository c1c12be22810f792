import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { resetPostgres } from '../src/platform/embedded/reset-postgres.js';
import { startPostgres } from '../src/platform/embedded/start-postgres.js';
import { deepLists, someoneCopied, type DeepList } from './deep-pages.ts';
import { inTurns, look } from './explain.ts';
import { fillRegister } from './million.ts';
import { FILE, LIST } from './operations.ts';
import { Recorder } from './record.ts';
import type { Recording } from './recording.ts';
import { print } from './table.ts';

const INCIDENTS = Number(process.env['BENCH_INCIDENTS'] ?? 1_000_000);
const SHOWN = process.env['BENCH_PLANS'] === 'whole';
const MOST_OF_FIRST = 1.5;
const ACCOUNTS = [
  ...['employee', 'nurse', 'supervisor', 'manager', 'head', 'communications', 'hr', 'privacy'],
  ...['legal', 'it', 'auditor', 'admin'],
];
const READS = {
  ...{ 'by law': '/v1/incidents?regime=ca-on-mfippa', 'by rare law': '/v1/incidents?regime=eu-gdpr' },
  'by a law of none': '/v1/incidents?regime=eu-nis2',
  ...{ list: '/v1/incidents', 'by status': '/v1/incidents?status=confirmed', mine: '/v1/incidents?owner=me' },
  ...{ overdue: '/v1/incidents?overdue=true', 'a rare word': '/v1/incidents?q=letter+zeppelin' },
  ...{ 'some have the word': '/v1/incidents?q=archive', 'all have the word': '/v1/incidents?q=letter' },
  ...{ tasks: '/v1/tasks', events: '/v1/events' },
};
const OF_TRAIL = {
  ...{ audit: '/v1/audit', 'audit by rare type': '/v1/audit?type=incident.reopened' },
  'audit by type': '/v1/audit?type=step.completed',
};

/** The plan and the time of each read, for each role, in a register of a million incidents; fails when one scans it all. */
const dir = await mkdtemp(join(tmpdir(), 'breach-plans-'));
// PostgreSQL runs as another user, when this one is root.
await chmod(dir, 0o755);
const postgres = await startPostgres({ dir, name: 'bench_plans', report: () => undefined });
const recorder = await Recorder.start({
  ...{ DATABASE_URL: postgres.url, DATA_KEYS: `bench:${'A'.repeat(43)}=`, MFA_REQUIRED_ROLES: 'none' },
  ...{
    AUTH_KEY: 'only-for-measuring-0123456789-0123456789',
    RATE_LIMIT_CALLER: '0',
    RATE_LIMIT_ADDRESS: '0',
  },
});
const wrong: string[] = [];
try {
  const { id } = await recorder.record(FILE, null);
  print(`Filling in ${INCIDENTS} incidents …`);
  const [letter, some, rare] = ['letter', 'archive', 'zeppelin'].map((word) => recorder.tokens(word));
  await fillRegister(postgres.url, id, INCIDENTS, {
    letter: letter ?? '',
    some: some ?? '',
    rare: rare ?? '',
  });
  print('| Read | Who | ms | Plan |\n| --- | --- | ---: | --- |');
  for (const [name, path] of Object.entries(READS))
    for (const account of ACCOUNTS) await explain(name, account, path);
  for (const [name, path] of Object.entries(OF_TRAIL))
    for (const account of ['privacy', 'auditor']) await explain(name, account, path);
  print('\n| List | Who | First page, ms | Last page, ms | Times |\n| --- | --- | ---: | ---: | ---: |');
  for (const list of deepLists(await someoneCopied(postgres.url))) await compare(list);
  print(`\nLoad ${loadavg()[0]?.toFixed(1) ?? '?'}.`);
  for (const each of wrong) print(`Too dear: ${each}`);
  process.exitCode = wrong.length > 0 ? 1 : 0;
} finally {
  await recorder.stop();
  await postgres.stop();
  await resetPostgres(dir);
  await rm(dir, { recursive: true, force: true });
}

async function record(name: string, account: string, path: string): Promise<Recording> {
  const read = { ...LIST, name, account, path: () => path, statements: null };
  return (await recorder.record(read, null)).recording;
}

async function explain(name: string, account: string, path: string): Promise<void> {
  try {
    const found = await look(postgres.url, await record(name, account, path));
    const plan = `${found.indexes.join(', ')}${found.isWhole ? ' **SEQ SCAN**' : ''}`;
    print(`| ${name} | ${account} | ${found.ms.toFixed(1)} | ${plan} |`);
    if (SHOWN) print(JSON.stringify(found.plan, null, 1));
    if (found.isWhole) wrong.push(`${name} of ${account} reads everything`);
  } catch (error) {
    // It takes longer than the product lets a read.
    print(`| ${name} | ${account} | **not answered** | ${String(error).slice(0, 80)} |`);
    wrong.push(`${name} of ${account} is not answered`);
  }
}

async function compare({ name, account, path, cursor }: DeepList): Promise<void> {
  const first = await record(name, account, path);
  const place = await cursor(postgres.url, recorder);
  const last = await record(name, account, `${path}${path.includes('?') ? '&' : '?'}${place}`);
  const [one, other] = await inTurns(postgres.url, first, last);
  const times = other / one;
  print(`| ${name} | ${account} | ${one.toFixed(2)} | ${other.toFixed(2)} | ${times.toFixed(2)} |`);
  if (times > MOST_OF_FIRST) wrong.push(`the last page of ${name} costs ${times.toFixed(2)} times the first`);
}
