import { loadavg } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { signIn } from './accounts.ts';
import { bareWrites } from './bare-writes.ts';
import { load, type Figures } from './load.ts';
import { left, makeDue, openSteps } from './many-steps.ts';
import { READ } from './operations.ts';
import type { Server } from './servers.ts';
import { countStatements, sessionsCpu, statementCosts } from './statements.ts';
import { print } from './table.ts';
import { WorkerStage } from './worker-stage.ts';

const STEPS = Number(process.env['BENCH_STEPS'] ?? 1_000_000);
const DUE = Number(process.env['BENCH_DUE'] ?? 10_000);
const RATE = Number(process.env['BENCH_RATE'] ?? 50);
const SECONDS = Number(process.env['BENCH_SECONDS'] ?? 20);
const STEPS_EACH = 14;
const SWEPT = 1_000;
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 3);
const busy = (): string => `load ${loadavg()[0]?.toFixed(1) ?? '?'}`;

const stage = await WorkerStage.set();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void stage.clear().then(() => process.exit(130)));
try {
  const open = await openSteps(stage.databaseUrl, stage.source, Math.ceil(STEPS / STEPS_EACH));
  print(`${open} open steps.\n`);
  await databaseTime();
  await beside('another process', ['http', 'worker']);
  await beside('the same process', ['all']);
} finally {
  await stage.clear();
}

/** What PostgreSQL spends on a sweep of a thousand due steps among all the others; at first right after a worker's start. */
async function databaseTime(): Promise<void> {
  // No mail goes meanwhile, so that what the sessions do is the sweep.
  stage.sink.freeze();
  const worker = await stage.start('worker');
  for (let nth = 0; nth <= ROUNDS; nth += 1) {
    await countStatements(stage.databaseUrl);
    const before = await sessionsCpu(stage.databaseUrl);
    const began = new Date();
    await makeDue(stage.databaseUrl, SWEPT);
    while ((await left(stage.databaseUrl)).steps > 0) await wait(100);
    const all = await statementCosts(stage.databaseUrl);
    const cpu = (await sessionsCpu(stage.databaseUrl)) - before;
    // Nothing but the sweep has transactions of several statements; what makes steps due is the bench's own.
    const costs = all.filter(
      ({ query }) => /follow_up|^(begin|commit)$/i.test(query) && !/steps,|with overdue as/.test(query),
    );
    const total = costs.reduce((sum, { ms }) => sum + ms, 0);
    const bare = await bareWrites(stage.databaseUrl, began);
    print(
      `${nth === 0 ? 'Warm-up' : `Round ${nth}`}: ${SWEPT} due steps, ${total.toFixed(0)} ms of database time; ` +
        `all sessions of the worker ${cpu.toFixed(0)} ms on a core; ` +
        `writing the same rows bare ${bare.toFixed(0)} ms, times ${(total / bare).toFixed(2)}; ${busy()}.`,
    );
    for (const { query, calls, ms } of costs.filter((each) => each.ms >= 0.5))
      print(
        `  ${ms.toFixed(1).padStart(6)} ms  ${String(calls).padStart(4)} calls  ${query.trim().slice(0, 70)}`,
      );
  }
  stage.sink.thaw();
  await stage.stop(worker);
}

/** What others wait for while thousands are escalated and mailed. */
async function beside(where: string, kinds: readonly ('all' | 'http' | 'worker')[]): Promise<void> {
  const servers: Server[] = [];
  for (const kind of kinds) servers.push(await stage.start(kind));
  const [server] = servers;
  if (!server) return;
  const token = await signIn(server.url, READ.account);
  const read = (seconds: number): Promise<Figures> =>
    load({
      url: server.url,
      operation: READ,
      clients: 8,
      seconds,
      nextIncident: () => stage.source,
      token,
      rate: RATE,
    });
  await read(5);
  const before = await read(SECONDS);
  const began = performance.now();
  await makeDue(stage.databaseUrl, DUE);
  const during = await read(SECONDS);
  for (
    let rest = await left(stage.databaseUrl);
    rest.steps + rest.mails > 0;
    rest = await left(stage.databaseUrl)
  )
    await wait(500);
  const seconds = (performance.now() - began) / 1_000;
  print(
    `\nA worker in ${where}, ${RATE} reads a second: p50 ${before.p50.toFixed(1)} ms, p99 ${before.p99.toFixed(1)} ms while idle; ` +
      `p50 ${during.p50.toFixed(1)} ms, p99 ${during.p99.toFixed(1)} ms while ${DUE} steps are escalated and mailed ` +
      `(${seconds.toFixed(0)} s in all); p99 times ${(during.p99 / before.p99).toFixed(1)}, ${before.errors + during.errors} errors; ${busy()}.`,
  );
  for (const each of servers) await stage.stop(each);
}
