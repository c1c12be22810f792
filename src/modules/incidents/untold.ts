import { permits } from '../../domain/access/access.js';
import type { Relation } from '../../domain/access/relations.js';
import type { FoundIncident } from './cases.repository.js';

/**
 * Whoever must not be named to those who stand so to the incident: the reporter, who asked for it. They are left out
 * wherever they would stand, as what they did in an office, too: nobody could tell the two apart.
 */
export function untoldTo(
  { confidential, reporterId }: Pick<FoundIncident, 'confidential' | 'reporterId'>,
  relations: readonly Relation[],
): string | null {
  return confidential && !permits(relations, 'read:confidentialReporter') ? reporterId : null;
}

/** What was changed, without the one who must not be named. */
export function withoutUntold(
  changes: Readonly<Record<string, unknown>>,
  untold: string | null,
): Record<string, unknown> {
  if (untold === null) return changes;
  return Object.fromEntries(
    Object.entries(changes).map(([name, value]) => [name, value === untold ? null : value]),
  );
}
