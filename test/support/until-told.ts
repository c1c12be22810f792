import { eventually } from './eventually.js';
import type { RunningApp } from './running-app.js';

/**
 * Until the list of events tells all that was done so far. It leaves out what comes after a transaction that is still
 * under way anywhere in the cluster, and the databases of other test files are in it, too.
 */
export async function untilTold(app: RunningApp): Promise<void> {
  await eventually(
    () =>
      app.sql(
        `select from audit_entry where xact >= pg_snapshot_xmin(pg_current_snapshot())::text::bigint limit 1`,
      ),
    ({ length }) => length === 0,
  );
}
