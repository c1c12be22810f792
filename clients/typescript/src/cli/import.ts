import { load, type Counts } from '../import/load.ts';
import { readMapping } from '../import/read-mapping.ts';
import { digestOf, keepTrialRun, lastTrialRun } from '../import/trial-run.ts';
import { ProblemError } from '../problem.ts';
import { UnreachableError } from '../unreachable.ts';
import { connect } from './connect.ts';
import { explain } from './explain.ts';
import type { Out } from './out.ts';
import { printable } from './print.ts';
import { SettingsError } from './settings.ts';

interface ImportOptions {
  mapping: string;
  dryRun?: boolean;
  acceptErrors?: boolean;
}

/** How it ends. */
const [DONE, SOME_BAD, NOT_BEGUN, BROKEN_OFF] = [0, 1, 2, 3];
const EVERY = 500;

export const IMPORT_ENDS = `
Ends with 0; with 1 when rows were not loaded; with 2 when it was not begun; with 3 when it broke off: start it again then,
nothing is loaded twice. The key needs the scopes incidents:report and incidents:import.`;

/** Loads an old register: a dry run of this very file and mapping first, then the rows. */
export function importRegister(out: Out) {
  return async (file: string, options: ImportOptions): Promise<void> => {
    try {
      out.end(await loaded(file, options, out));
    } catch (error) {
      const isCut = error instanceof ProblemError || error instanceof UnreachableError || out.signal.aborted;
      out.warn(isCut ? brokenOff(error, out) : explain(error));
      out.end(isCut ? BROKEN_OFF : NOT_BEGUN);
    }
  };
}

async function loaded(file: string, options: ImportOptions, out: Out): Promise<number> {
  const { mapping: mappingPath, dryRun: isDryRun = false, acceptErrors = false } = options;
  const mapping = await readMapping(mappingPath);
  const digest = await digestOf(file, mappingPath);
  if (!isDryRun) await requireTrialRun(file, digest, acceptErrors);
  const tracker = await connect();
  const { signal } = out;
  const { rejected, ...counts } = await load({
    ...{ file, mapping, tracker, isDryRun, signal, report: teller(out) },
  });
  if (isDryRun) await keepTrialRun(file, { digest, bad: counts.bad });
  out.answer({ ...counts, dryRun: isDryRun, rejected }, () => summary(counts, isDryRun, rejected));
  return counts.bad > 0 ? SOME_BAD : DONE;
}

async function requireTrialRun(file: string, digest: string, acceptErrors: boolean): Promise<void> {
  const last = await lastTrialRun(file);
  if (last?.digest !== digest)
    throw new SettingsError(
      'Nothing was loaded: run it with --dry-run first. This file, or its mapping, was not looked at as it is now.',
    );
  if (last.bad > 0 && !acceptErrors)
    throw new SettingsError(
      `Nothing was loaded: ${last.bad} rows are wrong. Correct them, or load the others with --accept-errors.`,
    );
}

/** Every bad row, and how far it is now and then. */
function teller({ warn }: Out): (counts: Counts, bad?: string) => void {
  let next = EVERY;
  return (counts, bad) => {
    if (bad !== undefined) warn(`${printable(bad)}\n`);
    const done = counts.fresh + counts.existing + counts.bad;
    if (done < next) return;
    next = done + EVERY;
    warn(`… ${done} rows: ${counts.fresh} new, ${counts.existing} there already, ${counts.bad} wrong\n`);
  };
}

function summary({ rows, fresh, existing, bad }: Counts, isDryRun: boolean, rejected: string | null): string {
  const what = isDryRun ? 'would be loaded' : 'were loaded';
  const hint = isDryRun ? ' Nothing was written.' : '';
  const where = rejected === null ? '' : `What is wrong with them: ${rejected}\n`;
  return `${rows} rows: ${fresh} ${what}, ${existing} are there already, ${bad} are wrong.${hint}\n${where}`;
}

function brokenOff(error: unknown, { signal }: Out): string {
  const why = signal.aborted ? 'It was stopped.' : `It broke off: ${explain(error).trimEnd()}`;
  return `${why}\nStart it again; nothing is loaded twice.\n`;
}
