import { EmbeddedPostgresError, USE_YOUR_OWN } from './embedded-postgres-error.js';

const LINES_SHOWN = 8;

/** Turns the output of a failed PostgreSQL program into an error that says what to do next. */
export function explainFailure(attempt: string, output: string): EmbeddedPostgresError {
  const library = /error while loading shared libraries: ([^\s:]+)/.exec(output)?.[1];
  if (library !== undefined) {
    return new EmbeddedPostgresError(
      `${attempt} failed: the shared library ${library} is missing on this system.`,
      `Run "npm ci" again, or install that library. ${USE_YOUR_OWN}`,
    );
  }
  if (/No space left on device|Check free disk space|ENOSPC|Disk quota exceeded/i.test(output)) {
    return new EmbeddedPostgresError(
      `${attempt} failed: the disk is full.`,
      'Free at least 200 MB, or set DATA_DIR to a folder on another disk, and start again.',
    );
  }
  const last = output.trim().split('\n').slice(-LINES_SHOWN).join('\n');
  return new EmbeddedPostgresError(`${attempt} failed:\n${last}\n`, USE_YOUR_OWN);
}
