import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { resetPostgres } from '../src/platform/embedded/reset-postgres.js';
import { startPostgres } from '../src/platform/embedded/start-postgres.js';
import { fillRegister } from './million.ts';
import { FILE, LIST, type Operation } from './operations.ts';
import { Recorder } from './record.ts';
import { execute } from './seed.ts';
import { print } from './table.ts';

const INCIDENTS = Number(process.env['BENCH_INCIDENTS'] ?? 1_000_000);
const SHOWN = process.env['BENCH_PLANS'] === 'whole';
const ACCOUNTS = [
  ...['employee', 'nurse', 'supervisor', 'manager', 'head', 'communications', 'hr', 'privacy'],
  ...['legal', 'it', 'auditor', 'admin'],
];
const READS = { list: '/v1/incidents', search: '/v1/incidents?q=letter+4711', tasks: '/v1/tasks' };
/** What must never be read from its beginning to its end to answer a list. */
const LARGE = ['incident', 'incident_step', 'obligation'];

interface Node {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  Plans?: Node[];
}

interface Explained extends Record<string, unknown> {
  'QUERY PLAN': { Plan: Node; 'Execution Time': number }[];
}

/** The plan and the time of each read, for each role, in a register of a million incidents; fails when one scans it all. */
const dir = await mkdtemp(join(tmpdir(), 'breach-plans-'));
// PostgreSQL runs as another user, when this one is root.
await chmod(dir, 0o755);
const postgres = await startPostgres({ dir, name: 'bench_plans', report: () => undefined });
const recorder = await Recorder.start({
  ...{
    DATABASE_URL: postgres.url,
    AUTH_KEY: 'only-for-measuring-0123456789-0123456789',
    MFA_REQUIRED_ROLES: 'none',
  },
  ...{ RATE_LIMIT_CALLER: '0', RATE_LIMIT_ADDRESS: '0' },
});
try {
  const { id } = await recorder.record(FILE, null);
  print(`Filling in ${INCIDENTS} incidents …`);
  await fillRegister(postgres.url, id, INCIDENTS);
  print('| Read | Who | ms | Plan |\n| --- | --- | ---: | --- |');
  const scans: string[] = [];
  for (const [name, path] of Object.entries(READS))
    for (const account of ACCOUNTS)
      scans.push(
        ...(await explain({ ...LIST, name, account, path: () => path }).catch(failed(name, account))),
      );
  print(`\nLoad ${loadavg()[0]?.toFixed(1) ?? '?'}.`);
  for (const scan of scans) print(`Reads everything: ${scan}`);
  process.exitCode = scans.length > 0 ? 1 : 0;
} finally {
  await recorder.stop();
  await postgres.stop();
  await resetPostgres(dir);
  await rm(dir, { recursive: true, force: true });
}

/** A read that takes longer than the product lets it. */
function failed(name: string, account: string): (error: unknown) => string[] {
  return (error) => {
    print(`| ${name} | ${account} | **not answered** | ${String(error).slice(0, 80)} |`);
    return [`${name} of ${account}, which was not answered`];
  };
}

/** The second of two runs, so that neither the disk nor the planner's first look counts. */
async function explain(operation: Operation): Promise<string[]> {
  const { recording } = await recorder.record(operation, null);
  const who = `${operation.name} of ${operation.account}`;
  const scans: string[] = [];
  for (const { text, values } of recording.statements) {
    const ask = () => execute<Explained>(postgres.url, `explain (analyze, format json) ${text}`, values);
    await ask();
    const plan = (await ask())[0]?.['QUERY PLAN'][0];
    if (!plan) throw new Error(`no plan of ${who}`);
    const nodes = flat(plan.Plan);
    const used = new Set(nodes.flatMap((node) => node['Index Name'] ?? []));
    const isWhole = (node: Node) =>
      node['Node Type'] === 'Seq Scan' && LARGE.includes(node['Relation Name'] ?? '');
    print(
      `| ${operation.name} | ${operation.account} | ${plan['Execution Time'].toFixed(1)} | ${[...used].join(', ')}${nodes.some(isWhole) ? ' **SEQ SCAN**' : ''} |`,
    );
    if (SHOWN) print(JSON.stringify(plan, null, 1));
    if (nodes.some(isWhole)) scans.push(who);
  }
  return scans;
}

function flat(node: Node): Node[] {
  return [node, ...(node.Plans ?? []).flatMap(flat)];
}
