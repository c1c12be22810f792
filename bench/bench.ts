import { cpus, platform, totalmem } from 'node:os';
import { signIn } from './accounts.ts';
import { load, median } from './load.ts';
import { OPERATIONS, type Operation } from './operations.ts';
import type { Server } from './servers.ts';
import { setStage, type Side, type Stage } from './stage.ts';
import { Supply } from './supply.ts';
import { HEAD, print, row, type Round } from './table.ts';

const SECONDS = Number(process.env['BENCH_SECONDS'] ?? 2);
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 7);
const CLIENTS = (process.env['BENCH_CLIENTS'] ?? '1,8,32').split(',').map(Number);
/** A part of an operation's name; every operation, unless given. */
const ONLY = process.env['BENCH_ONLY'] ?? '';
const STARTS = 5;
/** Rounds that do not count; the product has more code to compile than the bare server. */
const WARM_UP = 4;

interface Contender {
  server: Server;
  supply: Supply;
}
type Both = readonly [Contender, Contender];

const stage = await setStage(print);
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void stage.clear().then(() => process.exit(130)));
try {
  await run(stage);
} finally {
  await stage.clear();
}

async function run({ postgres, sides }: Stage): Promise<void> {
  print(
    `${cpus().length} cores (${cpus()[0]?.model ?? platform()}), ${Math.round(totalmem() / 2 ** 30)} GB, ` +
      `Node ${process.versions.node}, PostgreSQL ${postgres.version}; ` +
      `${ROUNDS} rounds of ${SECONDS} s for each cell, medians, product / bare.`,
  );
  print(`The product starts in ${(await startTime(sides[0])).toFixed(0)} ms (median of ${STARTS}).`);
  const both: Both = [await enter(sides[0]), await enter(sides[1])];
  print(`It holds ${(await both[0].server.memory()).toFixed(0)} MB before the first request.\n`);
  HEAD.forEach(print);
  for (const operation of OPERATIONS.filter(({ name }) => name.includes(ONLY))) {
    // Nobody's first requests count: code is compiled and statements are prepared by then.
    await compare(both, operation, Math.max(...CLIENTS), WARM_UP);
    for (const clients of CLIENTS) {
      const rounds = await compare(both, operation, clients, ROUNDS);
      const memory = [await both[0].server.memory(), await both[1].server.memory()] as const;
      print(row(operation.name, clients, rounds, memory));
    }
  }
  await Promise.all(both.map(({ server }) => server.stop()));
}

async function enter(side: Side): Promise<Contender> {
  return { server: await side.start(), supply: new Supply(stage, side) };
}

/** In turns, so that what disturbs one disturbs the other. */
async function compare(
  both: Both,
  operation: Operation,
  clients: number,
  rounds: number,
): Promise<[Round, Round][]> {
  const token = await signIn(both[0].server.url, operation.account);
  const measure = async ({ server, supply }: Contender): Promise<Round> => {
    const nextIncident = await supply.for(operation, SECONDS);
    const before = await server.cpu();
    const figures = await load({
      url: server.url,
      operation,
      clients,
      seconds: SECONDS,
      nextIncident,
      token,
    });
    return { ...figures, cpu: ((await server.cpu()) - before) / figures.answered };
  };
  const played: [Round, Round][] = [];
  for (let round = 0; round < rounds; round += 1)
    played.push([await measure(both[0]), await measure(both[1])]);
  return played;
}

async function startTime(side: Side): Promise<number> {
  const times: number[] = [];
  for (let start = 0; start < STARTS; start += 1) {
    const server = await side.start();
    times.push(server.startMs);
    await server.stop();
  }
  return median(times);
}
