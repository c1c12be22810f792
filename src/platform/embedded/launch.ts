import { chown, open, readFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Binaries, programPath } from './binaries.js';
import { CONFIGURATION, rememberedPort, type Settings, writeConfiguration } from './configuration.js';
import { explainFailure } from './explain-failure.js';
import { freePort } from './free-port.js';
import { clusterOf } from './home.js';
import { runProgram, type Account } from './run-program.js';

export interface LaunchPlan {
  readonly home: string;
  readonly binaries: Binaries;
  readonly account: Account | undefined;
  readonly settings: Settings;
}

const LOG = 'postgres.log';
const LOG_LIMIT_BYTES = 5_000_000;
const PORT_ATTEMPTS = 5;
const OTHER_SERVER =
  /lock file "postmaster.pid" (already exists|is empty)|shared memory block .* still in use/;

/**
 * Starts the server in the background; it outlives this process and its terminal's Ctrl-C.
 * A long recovery may still be going on at the end.
 *
 * @returns false when it did not start because another process is just starting or ending one there.
 * @throws EmbeddedPostgresError when it cannot start.
 */
export async function launch(plan: LaunchPlan): Promise<boolean> {
  await prepareLog(plan);
  let preferred = await rememberedPort(plan.home);
  for (let attempt = 1; ; attempt++) {
    await writeConfiguration(plan.home, await freePort(preferred), plan.settings);
    const failure = await startServer(plan);
    if (failure === undefined || failure.includes('did not start in time')) return true;
    if (OTHER_SERVER.test(failure)) return false;
    const isPortTaken = failure.includes('Address already in use');
    if (!isPortTaken || attempt === PORT_ATTEMPTS) throw explainFailure('Starting PostgreSQL', failure);
    preferred = undefined;
  }
}

/** Paths are relative or in the environment, because pg_ctl hands its arguments to a shell unquoted. */
async function startServer({ home, binaries, account }: LaunchPlan): Promise<string | undefined> {
  const log = join(home, LOG);
  const { size } = await stat(log);
  const args = ['start', '-w', '-s', '-l', LOG, '-o', `-c config_file=${CONFIGURATION}`];
  const env = { PGDATA: clusterOf(home) };
  const outcome = await runProgram(programPath(binaries, 'pg_ctl'), args, { account, cwd: home, env });
  if (outcome.succeeded) return undefined;
  const logged = (await readFile(log)).subarray(size).toString();
  return `${outcome.output}\n${logged}`;
}

async function prepareLog({ home, account }: LaunchPlan): Promise<void> {
  const log = join(home, LOG);
  const { size } = await stat(log).catch(() => ({ size: 0 }));
  if (size > LOG_LIMIT_BYTES) await rename(log, `${log}.1`);
  const file = await open(log, 'a', 0o600);
  await file.close();
  if (account !== undefined) await chown(log, account.uid, account.gid);
}
