import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MovableClock } from '../../platform/clock/movable-clock.js';
import type { Config } from '../../platform/config/config.js';
import { derivedFrom } from '../../platform/config/read-data-keys.js';
import { startPostgres } from '../../platform/embedded/start-postgres.js';
import { resetPostgres } from '../../platform/embedded/reset-postgres.js';
import { startMailCatcher } from './mail-catcher.js';
import { clockFile, keptClock } from './trial-clock.service.js';
import { fillSampleOrganization, SAMPLE_PASSWORD, SAMPLE_PEOPLE } from './sample-organization.js';

export { fillSampleOrganization, SAMPLE_PASSWORD };

const KEY_FILE = 'auth.key';

export interface Trial {
  /** The configuration with the trial's own database, mail server and key. */
  config: Config;
  /** As it was left; it can be put forward. */
  clock: MovableClock;
  /** Sign-ins for the welcome text. */
  accounts: string;
  /** Fills in the sample organization; the database must be migrated. */
  fill(): Promise<void>;
  stop(): Promise<void>;
}

/** Brings up what a trial brings along: PostgreSQL and a mailbox, both kept in DATA_DIR. */
export async function startTrial(config: Config, report: (sentence: string) => void): Promise<Trial> {
  await mkdir(config.dataDir, { recursive: true });
  const authKey = config.authKey || (await keptKey(join(config.dataDir, KEY_FILE)));
  const dataKeys = config.dataKeys.length > 0 ? config.dataKeys : derivedFrom(authKey);
  const postgres = await startPostgres({ dir: config.dataDir, name: 'breach', report });
  const clock = await keptClock(clockFile(config));
  const catcher = config.smtpUrl ? null : await startMailCatcher({ dir: config.inboxDir });
  return {
    config: config.with({
      databaseUrl: postgres.url,
      smtpUrl: catcher?.url ?? config.smtpUrl,
      authKey,
      dataKeys,
    }),
    clock,
    accounts: sampleAccounts(),
    fill: () => fillSampleOrganization(postgres.url, clock.now()),
    stop: async () => {
      await catcher?.close();
      await postgres.stop();
    },
  };
}

/**
 * Removes everything that a trial has kept; returns the folders and files that are gone.
 *
 * @throws EmbeddedPostgresError when a server is using the database; then nothing is removed.
 */
export async function resetTrial({ dataDir, inboxDir }: Config): Promise<string[]> {
  const databases = await resetPostgres(dataDir);
  const files = [join(dataDir, KEY_FILE), join(dataDir, 'audit.pem'), clockFile({ dataDir })];
  const others = [inboxDir, ...files].filter((path) => existsSync(path));
  for (const path of others) await rm(path, { recursive: true, force: true });
  return [...databases, ...others];
}

function sampleAccounts(): string {
  return SAMPLE_PEOPLE.map(
    ({ account, role, division, isAlternate }) =>
      `    ${`${account}@example.org`.padEnd(30)} ${isAlternate ? 'alternate ' : ''}${(role ?? 'employee').replaceAll('_', ' ')}, ${division}`,
  )
    .concat(`    password: ${SAMPLE_PASSWORD}`)
    .join('\n');
}

/** Kept over restarts, so that sign-ins last. */
async function keptKey(path: string): Promise<string> {
  const kept = await readFile(path, 'utf8').catch(() => '');
  if (kept.length >= 32) return kept;
  const key = randomBytes(48).toString('base64url');
  await writeFile(path, key, { mode: 0o600 });
  await chmod(path, 0o600);
  return key;
}
