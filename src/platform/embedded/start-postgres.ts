import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { escapeIdentifier } from 'pg';
import { accountForNewCluster } from './account.js';
import { type Arrival, arrive } from './arrive.js';
import type { Settings } from './configuration.js';
import { checkCluster, createCluster } from './create-cluster.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { explainFailure } from './explain-failure.js';
import { chooseHome, findHome, ownerOf } from './home.js';
import type { LaunchPlan } from './launch.js';
import type { Ownership } from './ownership.js';
import { stopPostmaster } from './postmaster.js';
import type { Report } from './report.js';
import { connectionUrl } from './session.js';
import { usableBinaries } from './usable-binaries.js';

export interface EmbeddedPostgres {
  readonly url: string;
  readonly port: number;
  /** PostgreSQL's own, such as 18.4. */
  readonly version: string;
  readonly arrival: Arrival;
  /** The folder with the cluster, its password and its log. */
  readonly home: string;
  /** Stops the server, unless another process owns it by now; later calls wait for the first. */
  readonly stop: () => Promise<void>;
}

interface StartRequest {
  /** DATA_DIR; made if it does not exist. */
  readonly dir: string;
  /** The database, made if it does not exist. */
  readonly name: string;
  /** PostgreSQL settings, such as fsync=off for a throwaway. */
  readonly settings?: Settings;
  readonly report: Report;
}

/**
 * Starts the PostgreSQL that the product brings, or takes over the one that an earlier process left running.
 *
 * @throws EmbeddedPostgresError with what to do next when it cannot, or when another process uses it.
 */
export async function startPostgres(request: StartRequest): Promise<EmbeddedPostgres> {
  const { plan, isNew } = await prepare(request).catch((error: unknown) => {
    throw error instanceof EmbeddedPostgresError
      ? error
      : explainFailure('Preparing the database', String(error));
  });
  const { ownership, arrival } = await arrive(plan, isNew);
  try {
    const served = await serve(ownership, plan.home, request.name);
    announce(arrival, plan.home, request.report);
    let stopping: Promise<void> | undefined;
    const stop = (): Promise<void> => (stopping ??= stopOwned(plan.home, ownership));
    return { ...served, arrival, home: plan.home, stop };
  } catch (error) {
    await stopOwned(plan.home, ownership);
    throw error;
  }
}

async function prepare(request: StartRequest): Promise<{ plan: LaunchPlan; isNew: boolean }> {
  const { settings = {}, report } = request;
  const dir = resolve(request.dir);
  await mkdir(dir, { recursive: true });
  const found = await findHome(dir);
  const account = found === undefined ? await accountForNewCluster(report) : await ownerOf(found);
  const binaries = await usableBinaries(account, report);
  const home = found ?? (await chooseHome(dir, account, report));
  const isDurable = settings['fsync'] !== 'off';
  const isNew = found === undefined && (await createCluster({ home, binaries, account, isDurable }));
  await checkCluster(home, binaries);
  return { plan: { home, binaries, account, settings }, isNew };
}

async function serve(
  ownership: Ownership,
  home: string,
  name: string,
): Promise<Pick<EmbeddedPostgres, 'url' | 'port' | 'version'>> {
  const known = await ownership.query('select datname from pg_database where datname = $1', [name]);
  if (known.length === 0) await ownership.query(`create database ${escapeIdentifier(name)}`);
  const [row] = await ownership.query<{ version: string; port: number }>(
    `select current_setting('server_version') as version, current_setting('port')::int as port`,
  );
  const { version, port } = row ?? { version: '', port: NaN };
  return { version, port, url: await connectionUrl(home, port, name) };
}

async function stopOwned(home: string, ownership: Ownership): Promise<void> {
  if (await ownership.leave()) await stopPostmaster(home);
}

function announce(arrival: Arrival, home: string, report: Report): void {
  if (arrival === 'created') report(`A new database was created in ${home}.`);
  if (arrival === 'recovered') report('The database was recovered after an unclean stop.');
  if (arrival === 'adopted')
    report('The database server of an earlier run was still running and is used again.');
}
