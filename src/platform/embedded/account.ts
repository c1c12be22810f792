import { setTimeout } from 'node:timers/promises';
import { EmbeddedPostgresError, USE_YOUR_OWN } from './embedded-postgres-error.js';
import type { Report } from './report.js';
import { runProgram, type Account } from './run-program.js';

const NAME = 'breach-pg';
const USERADD = ['--system', '--user-group', '--no-create-home', '--home-dir', '/nonexistent'];

/**
 * The user for a new cluster: undefined means the current one.
 * PostgreSQL refuses to run as root; a user of our own cannot get in the way of an installed PostgreSQL.
 *
 * @throws EmbeddedPostgresError when root cannot make that user.
 */
export async function accountForNewCluster(report: Report): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  return (await findAccount()) ?? (await makeAccount(report));
}

async function findAccount(): Promise<Account | undefined> {
  const [uid, gid] = await Promise.all([runProgram('id', ['-u', NAME]), runProgram('id', ['-g', NAME])]);
  return uid.succeeded && gid.succeeded ? { uid: Number(uid.output), gid: Number(gid.output) } : undefined;
}

async function makeAccount(report: Report): Promise<Account> {
  const made = await runProgram('useradd', [...USERADD, '--shell', '/usr/sbin/nologin', NAME]);
  if (made.succeeded)
    report(`The system user ${NAME} was created, because PostgreSQL refuses to run as root.`);
  // Of two processes that make the user at once, one fails, and finds it a moment later.
  for (let attempt = 0; attempt < 10; attempt++) {
    const account = await findAccount();
    if (account !== undefined) return account;
    await setTimeout(100);
  }
  throw new EmbeddedPostgresError(
    `PostgreSQL refuses to run as root, and the system user ${NAME} cannot be created (${made.output}).`,
    `Start as an ordinary user. ${USE_YOUR_OWN}`,
  );
}
