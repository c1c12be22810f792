import { randomBytes } from 'node:crypto';
import { chown, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Binaries, programPath } from './binaries.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { explainFailure } from './explain-failure.js';
import { clusterOf } from './home.js';
import { runProgram, type Account } from './run-program.js';
import { makeWhole } from './unfinished.js';

/** The superuser that the product connects as. */
export const ROLE = 'breach';

/** No system locale is needed: collation and character classes come with PostgreSQL itself. */
const LOCALE = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];

export interface ClusterPlan {
  readonly home: string;
  readonly binaries: Binaries;
  readonly account: Account | undefined;
  /** False where losing the cluster with the machine's power does not matter. */
  readonly isDurable: boolean;
}

/**
 * Makes `home` with a new cluster and its password in it, complete or not at all.
 *
 * @returns false when another process made it meanwhile.
 * @throws EmbeddedPostgresError when initdb fails.
 */
export async function createCluster(plan: ClusterPlan): Promise<boolean> {
  return makeWhole(plan.home, async (unfinished) => {
    // Root keeps the home, so that PostgreSQL's user cannot plant links for root to follow.
    await mkdir(unfinished, { mode: plan.account === undefined ? 0o700 : 0o711 });
    await mkdir(clusterOf(unfinished), { mode: 0o700 });
    await writeFile(secretOf(unfinished), randomBytes(24).toString('base64url'), { mode: 0o600 });
    await handOver([clusterOf(unfinished), secretOf(unfinished)], plan.account);
    await initialise(unfinished, plan);
  });
}

export function readSecret(home: string): Promise<string> {
  return readFile(secretOf(home), 'utf8');
}

/**
 * @throws EmbeddedPostgresError when `home` holds no cluster that `binaries` can run.
 */
export async function checkCluster(home: string, binaries: Binaries): Promise<void> {
  const made = await readFile(join(clusterOf(home), 'PG_VERSION'), 'utf8').catch(() => undefined);
  const major = Number.parseInt(binaries.version, 10);
  if (made !== undefined && Number(made) === major) return;
  throw new EmbeddedPostgresError(
    made === undefined
      ? `${home} holds no complete PostgreSQL cluster.`
      : `The database in ${home} was made by PostgreSQL ${made.trim()}, and this is PostgreSQL ${major}.`,
    'Remove it with "npm run trial:reset" (its contents are lost), or set DATA_DIR to another folder.',
  );
}

async function initialise(home: string, { binaries, account, isDurable }: ClusterPlan): Promise<void> {
  const login = ['--username', ROLE, '--auth=scram-sha-256', '--pwfile', secretOf(home)];
  const haste = isDurable ? [] : ['--no-sync'];
  const args = [...login, ...LOCALE, '--no-instructions', ...haste, '--pgdata', clusterOf(home)];
  const outcome = await runProgram(programPath(binaries, 'initdb'), args, { account });
  if (!outcome.succeeded) throw explainFailure('Creating the database', outcome.output);
}

function secretOf(home: string): string {
  return join(home, 'superuser-secret');
}

async function handOver(paths: readonly string[], account: Account | undefined): Promise<void> {
  if (account === undefined) return;
  for (const path of paths) await chown(path, account.uid, account.gid);
}
