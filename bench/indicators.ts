import { loadavg } from 'node:os';
import { signIn } from './accounts.ts';
import { median } from './load.ts';
import { fillRegister } from './many-cases.ts';
import { print } from './table.ts';
import { WorkerStage } from './worker-stage.ts';

const INCIDENTS = Number(process.env['BENCH_INCIDENTS'] ?? 100_000);
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 3);
const ACCOUNTS = ['privacy', 'auditor', 'manager', 'supervisor', 'hr', 'communications'];
const QUERIES = ['', '?groupBy=division', '?groupBy=month'];

/** How long everyone who may read indicators waits for those of twelve months. */
const stage = await WorkerStage.set();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void stage.clear().then(() => process.exit(130)));
try {
  await fillRegister(stage.databaseUrl, stage.source, INCIDENTS);
  const { url } = await stage.start('http');
  print(`${INCIDENTS} incidents; milliseconds, medians of ${ROUNDS}.\n`);
  for (const account of ACCOUNTS) {
    const headers = { authorization: `Bearer ${await signIn(url, account)}` };
    for (const query of QUERIES) {
      const times: number[] = [];
      let status = 0;
      for (let nth = 0; nth < ROUNDS; nth += 1) {
        const began = performance.now();
        const answer = await fetch(`${url}/v1/indicators${query}`, { headers });
        await answer.text();
        times.push(performance.now() - began);
        ({ status } = answer);
      }
      const load = loadavg()[0]?.toFixed(1) ?? '?';
      print(
        `${account.padEnd(15)} ${query.padEnd(18)} ${median(times).toFixed(0).padStart(6)}  ${status}  load ${load}`,
      );
    }
  }
} finally {
  await stage.clear();
}
