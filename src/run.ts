import { AppModule, databaseOptions } from './app.module.js';
import { findPersonalNumbers } from './domain/personal-numbers/personal-numbers.js';
import type { Trial } from './modules/trial/trial.service.js';
import type { Config } from './platform/config/config.js';
import { readConfig } from './platform/config/read-config.js';
import { FileError } from './platform/files/file-error.js';
import { migrate } from './platform/database/migrate.js';
import { waitForDatabase } from './platform/database/wait-for-database.js';
import { serveDocs } from './platform/http/docs.js';
import { createHttpApp } from './platform/http/http-app.js';
import { requireFreePort } from './platform/http/require-free-port.js';
import { reasonOf, sayLastWords } from './platform/logging/last-words.js';
import { createLogger } from './platform/logging/logger.js';
import { VERSION } from './version.js';

/** Starts what the environment asks for, until a signal ends it; says in plain words when it cannot. */
export async function run(env: NodeJS.ProcessEnv): Promise<void> {
  const stops: (() => Promise<void>)[] = [];
  const shutdown = once(async (code: number) => {
    for (const stop of stops.reverse()) await stop().catch(tell);
    process.exit(code);
  });
  sayLastWords(() => void shutdown(1));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void shutdown(0));
  try {
    await start(readConfig(env), stops);
  } catch (error) {
    tell(error);
    await shutdown(1);
  }
}

async function start(asked: Config, stops: (() => Promise<void>)[]): Promise<void> {
  await requireFreePort(asked.host, asked.port);
  const trial = asked.isTrial ? await beginTrial(asked) : null;
  if (trial) stops.push(() => trial.stop());
  const config = trial?.config ?? asked;
  const options = databaseOptions(config);
  await waitForDatabase(options.url, (sentence) => process.stderr.write(`${sentence}\n`));
  await migrate(options);
  await trial?.fill();

  const logger = createLogger({
    level: config.logLevel,
    form: config.isTrial || process.stdout.isTTY ? 'human' : 'json',
  });
  const app = await createHttpApp(AppModule.register(config, trial?.clock), {
    logger,
    screen: findPersonalNumbers,
    trustedProxies: config.trustedProxies,
    ...config.http,
  });
  stops.push(() => app.close());
  serveDocs(app, { title: TITLE, description: DESCRIPTION, version: VERSION, publicUrl: config.publicUrl });
  await app.listen(config.port, config.host);
  welcome(config, trial);
}

/** Loaded only when asked for: a production image has neither a trial's database nor its mailbox. */
async function beginTrial(config: Config): Promise<Trial> {
  const { startTrial } = await import('./modules/trial/trial.service.js');
  return startTrial(config, (sentence) => process.stdout.write(`${sentence}\n`));
}

const TITLE = 'Privacy breach tracker';
const DESCRIPTION =
  'Report, escalate, manage by protocol and close privacy breaches. Times marked target are the organization’s own; nothing here is legal advice.';

function welcome({ publicUrl, process: kind }: Config, trial: Trial | null): void {
  const ready = `Ready after ${process.uptime().toFixed(1)} s`;
  if (!trial) {
    process.stdout.write(`${ready}: ${kind} at ${publicUrl}\n`);
    return;
  }
  process.stdout.write(`
${ready}. This is a trial: sample people, own database, mail stays here.${timeOf(trial)}

  API       ${publicUrl}/v1
  Docs      ${publicUrl}/docs
  Inbox     ${publicUrl}/trial/inbox
  Sign in   POST ${publicUrl}/v1/auth/token
${trial.accounts}

  npm run demo          tells four stories over HTTP; the last one moves time ahead
  npm run trial:reset   forgets everything
  Ctrl-C                stops; what was filed is kept
`);
}

function timeOf({ clock }: Trial): string {
  if (clock.aheadMs === 0) return '';
  return `\nTime was moved ahead: here it is ${clock.now().toISOString()}; npm run trial:reset sets it back.`;
}

function tell(error: unknown): void {
  const faults = error instanceof FileError ? [error, ...error.others] : [error];
  for (const fault of faults) tellOne(fault);
}

function tellOne(error: unknown): void {
  process.stderr.write(`${reasonOf(error)}\n`);
}

function once<A extends unknown[]>(work: (...args: A) => Promise<void>): (...args: A) => Promise<void> {
  let running: Promise<void> | undefined;
  return (...args) => (running ??= work(...args));
}
