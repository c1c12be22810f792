import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { loadavg } from 'node:os';
import { signIn } from './accounts.ts';
import { median } from './load.ts';
import { FILE } from './operations.ts';
import { execute } from './seed.ts';
import type { Server } from './servers.ts';
import { rateOf, type SinkReport } from './sinks.ts';
import { print } from './table.ts';
import { WorkerStage } from './worker-stage.ts';

const MAILS = Number(process.env['BENCH_MAILS'] ?? 3_000);
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 5);
const REPORTS = Number(process.env['BENCH_REPORTS'] ?? 200);
const IDLE_SECONDS = Number(process.env['BENCH_IDLE_SECONDS'] ?? 60);
const load = (): string => `load ${loadavg()[0]?.toFixed(1) ?? '?'}`;

const QUEUE = `
  insert into message (id, incident_id, kind, person_id, role, step_key, due_at, state, attempts,
                       next_attempt_at, created_at)
  select uuidv7(), m.incident_id, m.kind, m.person_id, m.role, m.step_key, m.due_at, 'queued', 0, now(), now()
  from (select * from message where incident_id is not null order by id limit 1) m, generate_series(1, $1::int)`;

const stage = await WorkerStage.set();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void stage.clear().then(() => process.exit(130)));
try {
  await throughput();
  await latency();
  await idle();
} finally {
  await stage.clear();
}

/** In turns, so that what disturbs one disturbs the other; the first round of each does not count. */
async function throughput(): Promise<void> {
  const bare = fork('bench/bare-mailer.ts', [stage.sink.url]);
  await once(bare, 'message');
  const worker = await stage.start('worker');
  const rounds: (readonly [product: number, bare: number])[] = [];
  for (let nth = 0; nth <= ROUNDS; nth += 1) {
    const cpu = await worker.cpu();
    const product = rateOf(await sentByProduct());
    const perMail = ((await worker.cpu()) - cpu) / MAILS;
    const limit = rateOf(await sentBy(bare));
    print(
      `${nth === 0 ? 'Warm-up' : `Round ${nth}`}: ${product.toFixed(0)} / ${limit.toFixed(0)} mails a second, ` +
        `ratio ${(product / limit).toFixed(2)}, ${perMail.toFixed(0)} µs of CPU for each of ours; ${load()}.`,
    );
    if (nth > 0) rounds.push([product, limit]);
  }
  bare.disconnect();
  await stage.stop(worker);
  const [ours, theirs] = [0, 1].map((side) => median(rounds.map((round) => round[side as 0 | 1])).toFixed(0));
  const ratio = median(rounds.map(([product, limit]) => product / limit)).toFixed(2);
  print(`Medians: ${ours} / ${theirs} mails a second, ratio ${ratio}.\n`);
}

async function sentByProduct(): Promise<SinkReport> {
  await stage.sink.report();
  await execute(stage.databaseUrl, QUEUE, [MAILS]);
  await execute(stage.databaseUrl, 'notify message_queued');
  for (;;) {
    const [row] = await execute<{ left: number }>(
      stage.databaseUrl,
      `select count(*)::int as left from message where state <> 'sent'`,
    );
    if (row?.left === 0) return stage.sink.report();
    await wait(200);
  }
}

async function sentBy(bare: ChildProcess): Promise<SinkReport> {
  await stage.sink.report();
  bare.send(MAILS);
  await once(bare, 'message');
  return stage.sink.report();
}

/** From the answer to a report, which comes after its commit, to its first mail; nothing else goes on. */
async function latency(): Promise<void> {
  const http = await stage.start('http');
  const worker = await stage.start('worker');
  const token = await signIn(http.url, FILE.account);
  const all: number[] = [];
  for (let nth = 0; nth < REPORTS; nth += 1) all.push(await oneReport(http, token));
  all.sort((a, b) => a - b);
  const at = (share: number): string => (all[Math.floor(all.length * share)] ?? NaN).toFixed(0);
  print(
    `From a report's answer to its first mail at the sink: p50 ${at(0.5)} ms, p90 ${at(0.9)} ms, p99 ${at(0.99)} ms; ${load()}.`,
  );
  await stage.stop(http);
  await stage.stop(worker);
}

async function oneReport(http: Server, token: string): Promise<number> {
  await stage.sink.report();
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  await (await fetch(http.url + FILE.path(''), { method: 'POST', headers, body: FILE.body ?? '' })).text();
  const answeredAt = performance.timeOrigin + performance.now();
  for (;;) {
    await wait(25);
    const { count, firstAt } = await stage.sink.report();
    if (count === 0) continue;
    // What is left of this report does not disturb the next one.
    await wait(100);
    return firstAt - answeredAt;
  }
}

/** What a worker costs that has nothing to do. */
async function idle(): Promise<void> {
  const worker = await stage.start('worker');
  await wait(5_000);
  const before = await worker.cpu();
  await wait(IDLE_SECONDS * 1_000);
  const used = ((await worker.cpu()) - before) / 1_000;
  print(
    `Idle: ${used.toFixed(0)} ms of CPU in ${IDLE_SECONDS} s, ${(used / IDLE_SECONDS / 10).toFixed(2)} % of a core; ${load()}.`,
  );
  await stage.stop(worker);
}
