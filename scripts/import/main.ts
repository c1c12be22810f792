import { parseArgs } from 'node:util';
import { FileError } from '../../src/platform/files/file-error.js';
import { BreachTracker, ProblemError, UnreachableError } from '../../clients/typescript/src/index.ts';
import { load, type Counts } from './load.ts';
import { readMapping } from './read-mapping.ts';
import { digestOf, keepTrialRun, lastTrialRun } from './trial-run.ts';

const USAGE = `Usage:
  npm run import -- FILE.csv --mapping MAPPING.yaml --dry-run    tells what would become of each row
  npm run import -- FILE.csv --mapping MAPPING.yaml              loads it, once a dry run found nothing wrong
      --accept-errors   loads the others, although some rows are wrong
      --url URL         where the tracker is; else BREACH_URL, else http://localhost:3000
      --key KEY         better in BREACH_API_KEY, for others see the arguments of a process

It ends with 0; with 1 when rows were not loaded; with 2 when it was not begun; with 3 when it broke off: then start it again.`;

/** How it ends. */
const [DONE, SOME_BAD, NOT_BEGUN, BROKEN_OFF] = [0, 1, 2, 3];
const EVERY = 500;

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const complain = (line: string): void => void process.stderr.write(`${line}\n`);

process.exitCode = await run().catch((error: unknown) => {
  complain(reasonOf(error));
  return error instanceof ProblemError || error instanceof UnreachableError ? BROKEN_OFF : NOT_BEGUN;
});

async function run(): Promise<number> {
  const { file, mappingPath, isDryRun, acceptsErrors, url, key } = asked();
  if (!file || !mappingPath || !key) {
    complain(USAGE);
    return NOT_BEGUN;
  }
  const mapping = readMapping(mappingPath);
  const digest = await digestOf(file, mappingPath);
  const last = await lastTrialRun(file);
  if (!isDryRun && last?.digest !== digest) {
    complain(
      'Nothing was loaded: run it with --dry-run first. This file, or its mapping, was not looked at as it is now.',
    );
    return NOT_BEGUN;
  }
  if (!isDryRun && (last?.bad ?? 0) > 0 && !acceptsErrors) {
    complain(
      `Nothing was loaded: ${last?.bad} rows are wrong. Correct them, or load the others with --accept-errors.`,
    );
    return NOT_BEGUN;
  }
  const tracker = new BreachTracker({ url, credentials: { apiKey: key } });
  const { rejected, ...counts } = await load({ file, mapping, tracker, isDryRun, report: teller() });
  if (isDryRun) await keepTrialRun(file, { digest, bad: counts.bad });
  print(summary(counts, isDryRun));
  if (rejected) print(`What is wrong with them: ${rejected}`);
  return counts.bad > 0 ? SOME_BAD : DONE;
}

function asked() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      mapping: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      'accept-errors': { type: 'boolean', default: false },
      url: { type: 'string', default: process.env['BREACH_URL'] ?? 'http://localhost:3000' },
      key: { type: 'string', default: process.env['BREACH_API_KEY'] ?? '' },
    },
  });
  const { mapping, url, key } = values;
  return {
    ...{ file: positionals[0], mappingPath: mapping, url, key },
    ...{ isDryRun: values['dry-run'], acceptsErrors: values['accept-errors'] },
  };
}

/** Every bad row, and how far it is now and then. */
function teller(): (counts: Counts, bad?: string) => void {
  let next = EVERY;
  return (counts, bad) => {
    if (bad !== undefined) complain(bad);
    const done = counts.fresh + counts.existing + counts.bad;
    if (done < next) return;
    next = done + EVERY;
    complain(`… ${done} rows: ${counts.fresh} new, ${counts.existing} there already, ${counts.bad} wrong`);
  };
}

function summary({ rows, fresh, existing, bad }: Counts, isDryRun: boolean): string {
  const what = isDryRun ? 'would be loaded' : 'were loaded';
  const hint = isDryRun ? ' Nothing was written.' : '';
  return `${rows} rows: ${fresh} ${what}, ${existing} are there already, ${bad} are wrong.${hint}`;
}

function reasonOf(error: unknown): string {
  if (error instanceof FileError) return [error, ...error.others].map(({ message }) => message).join('\n');
  if (error instanceof ProblemError)
    return `It broke off: ${error.message} Start it again; nothing is loaded twice.`;
  if (error instanceof UnreachableError)
    return 'It broke off: the tracker did not answer. Start it again; nothing is loaded twice.';
  return error instanceof Error ? error.message : String(error);
}
