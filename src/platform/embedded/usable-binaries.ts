import { chmod, cp, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Binaries, locateBinaries, programPath } from './binaries.js';
import { explainFailure } from './explain-failure.js';
import { SHARED_PLACE } from './home.js';
import type { Report } from './report.js';
import { type Account, type Outcome, runProgram } from './run-program.js';
import { makeWhole } from './unfinished.js';

/**
 * Binaries that `account` can run: the installed ones, or a copy in the shared place when those are out of its reach.
 *
 * @throws EmbeddedPostgresError when they are not installed or do not run on this system at all.
 */
export async function usableBinaries(account: Account | undefined, report: Report): Promise<Binaries> {
  const installed = await locateBinaries();
  if ((await tryOut(installed, account)).succeeded) return installed;
  await mustRun(installed, undefined);
  const copy = { ...installed, root: join(SHARED_PLACE, `postgres-${installed.version}`) };
  if (!(await tryOut(copy, account)).succeeded) {
    await copyBinaries(installed, copy);
    report(
      `The user that PostgreSQL runs as cannot enter ${installed.root}, so a copy lies in ${copy.root}.`,
    );
  }
  await mustRun(copy, account);
  return copy;
}

async function mustRun(binaries: Binaries, account: Account | undefined): Promise<void> {
  const outcome = await tryOut(binaries, account);
  if (!outcome.succeeded)
    throw explainFailure(`Running ${programPath(binaries, 'postgres')}`, outcome.output);
}

function tryOut(binaries: Binaries, account: Account | undefined): Promise<Outcome> {
  return runProgram(programPath(binaries, 'postgres'), ['--version'], { account });
}

async function copyBinaries(from: Binaries, to: Binaries): Promise<void> {
  await mkdir(SHARED_PLACE, { recursive: true, mode: 0o755 });
  await makeWhole(to.root, async (unfinished) => {
    await cp(from.root, unfinished, { recursive: true, verbatimSymlinks: true });
    await openToEveryone(unfinished);
  });
}

/** An installation under a strict umask is closed to others, and so would be its copy. */
async function openToEveryone(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isSymbolicLink()) await chmod(join(entry.parentPath, entry.name), 0o755);
  }
}
