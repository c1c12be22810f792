import { randomUUID } from 'node:crypto';
import { loadavg } from 'node:os';
import { signIn } from './accounts.ts';
import { load, median } from './load.ts';
import { FILE } from './operations.ts';
import { countStatements, sessionsCpu, statementCosts } from './statements.ts';
import { print } from './table.ts';
import { WorkerStage } from './worker-stage.ts';

const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 5);
const SECONDS = Number(process.env['BENCH_SECONDS'] ?? 2);
const BATCHES = Number(process.env['BENCH_BATCHES'] ?? 4);
const LINES = 1_000;
const DAY_MS = 86_400_000;

const stage = await WorkerStage.set();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void stage.clear().then(() => process.exit(130)));
try {
  const server = await stage.start('http');
  const token = await signIn(server.url, FILE.account);
  const key = await keyOf(server.url);
  const rates: { one: number; eight: number; batch: number }[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const one = await singles(server.url, token, 1);
    const eight = await singles(server.url, token, 8);
    await countStatements(stage.databaseUrl);
    const [before, cpu] = [await sessionsCpu(stage.databaseUrl), await server.cpu()];
    const batch = await batches(server.url, key);
    const filed = BATCHES * LINES;
    const costs = [(await server.cpu()) - cpu, ((await sessionsCpu(stage.databaseUrl)) - before) * 1_000];
    if (round > 0) rates.push({ one, eight, batch });
    print(
      `${round === 0 ? 'Warm-up' : `Round ${round}`}: alone ${one.toFixed(0)} (1 client) and ${eight.toFixed(0)} (8 clients) a second, ` +
        `in batches ${batch.toFixed(0)}; µs of a core for each: server ${((costs[0] ?? NaN) / filed).toFixed(0)}, ` +
        `PostgreSQL ${((costs[1] ?? NaN) / filed).toFixed(0)}; load ${loadavg()[0]?.toFixed(1) ?? '?'}`,
    );
    if (round === ROUNDS)
      for (const { query, calls, ms } of (await statementCosts(stage.databaseUrl)).slice(0, 5))
        print(
          `  ${ms.toFixed(0).padStart(6)} ms  ${String(calls).padStart(4)} calls  ${query.trim().slice(0, 60)}`,
        );
  }
  const ratio = (of: 'one' | 'eight'): string =>
    median(rates.map((each) => each.batch / each[of])).toFixed(1);
  print(
    `Median: ${median(rates.map((each) => each.batch)).toFixed(0)} reports a second in batches of ${LINES}; ` +
      `${ratio('one')} times one client that reports one by one, ${ratio('eight')} times eight of them. ` +
      `${(await server.memory()).toFixed(0)} MB.`,
  );
} finally {
  await stage.clear();
}

async function singles(url: string, token: string, clients: number): Promise<number> {
  const figures = await load({
    url,
    token,
    clients,
    seconds: SECONDS,
    operation: FILE,
    nextIncident: () => '',
  });
  if (figures.errors > 0) throw new Error(`${figures.errors} reports were not taken.`);
  return figures.rate;
}

/** One after the other, as a system that has a queue to empty sends them. */
async function batches(url: string, key: string): Promise<number> {
  const bodies = Array.from({ length: BATCHES }, batch);
  const began = performance.now();
  for (const body of bodies) {
    const headers = { 'x-api-key': key, 'content-type': 'application/x-ndjson' };
    const answer = await fetch(`${url}/v1/incidents/batch`, { method: 'POST', headers, body });
    const { created } = (await answer.json()) as { created?: number };
    if (created !== LINES) throw new Error(`${answer.status}: ${String(created)} of ${LINES} were filed.`);
  }
  return (BATCHES * LINES * 1_000) / (performance.now() - began);
}

function batch(): string {
  const report = JSON.parse(FILE.body ?? '{}') as object;
  const line = (): string =>
    JSON.stringify({ ...report, division: 'public-health', externalReference: randomUUID() });
  return Array.from({ length: LINES }, line).join('\n');
}

async function keyOf(url: string): Promise<string> {
  const headers = {
    authorization: `Bearer ${await signIn(url, 'admin')}`,
    'content-type': 'application/json',
  };
  const body = JSON.stringify({
    ...{ name: 'Bench', owner: 'it@example.org', scopes: ['incidents:report'] },
    expiresAt: new Date(Date.now() + DAY_MS).toISOString(),
  });
  const answer = await fetch(`${url}/v1/api-keys`, { method: 'POST', headers, body });
  return ((await answer.json()) as { key: string }).key;
}
