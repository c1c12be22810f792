import type { BatchOutcome, BatchReport } from '../batch.ts';
import type { BreachTracker } from '../breach-tracker.ts';
import { mapRow } from './map-row.ts';
import type { Mapping } from './mapping.ts';
import { readRows, type Row } from './read-rows.ts';
import { Rejects } from './rejects.ts';

export interface Counts {
  rows: number;
  /** Loaded now, or, in a dry run, to be loaded. */
  fresh: number;
  /** There already, and the same. */
  existing: number;
  bad: number;
}

interface Load {
  file: string;
  mapping: Mapping;
  tracker: BreachTracker;
  isDryRun: boolean;
  /** Called now and then, and for each row that is bad. */
  report: (counts: Counts, bad?: string) => void;
  /** Ends it after the request that is under way. */
  signal: AbortSignal;
}

/** Sends every row that can be sent; those that cannot be loaded are told, and kept in a file of their own. */
export async function load({
  file,
  mapping,
  tracker,
  isDryRun,
  report,
  signal,
}: Load): Promise<Counts & { rejected: string | null }> {
  const counts: Counts = { rows: 0, fresh: 0, existing: 0, bad: 0 };
  const sent: Row[] = [];
  const rejects = await Rejects.for(file, mapping.delimiter);
  const reject = async (row: Row, reason: string): Promise<void> => {
    counts.bad += 1;
    await rejects.add(row, reason);
    report(counts, `line ${row.line}: ${reason}`);
  };
  async function* reports(): AsyncGenerator<BatchReport> {
    for await (const row of readRows(file, mapping.delimiter)) {
      signal.throwIfAborted();
      counts.rows += 1;
      const { report: mapped, faults } = mapRow(row.cells, mapping);
      if (faults.length > 0) {
        await reject(row, faults.join('; '));
        continue;
      }
      sent.push(row);
      yield mapped as BatchReport;
    }
  }
  try {
    for await (const outcome of tracker.batch(reports(), { dryRun: isDryRun })) {
      const row = sent.shift();
      if (outcome.outcome === 'refused' && row) await reject(row, reasonOf(outcome));
      else if (outcome.outcome === 'existing') counts.existing += 1;
      else counts.fresh += 1;
      report(counts);
    }
  } finally {
    await rejects.close();
  }
  return { ...counts, rejected: rejects.count > 0 ? rejects.path : null };
}

function reasonOf({ problem }: BatchOutcome): string {
  const errors = problem?.errors ?? [];
  if (errors.length === 0) return `${problem?.title ?? ''}. ${problem?.detail ?? ''}`;
  return errors
    .map(({ pointer, message }) => `${pointer.slice(1).replaceAll('/', '.') || 'the row'}: ${message}`)
    .join('; ');
}
