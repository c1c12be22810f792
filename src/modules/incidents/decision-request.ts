import type { Conflict } from '../../domain/access/conflicts.js';
import type { Office } from '../../domain/incident/direct.js';
import type { Incident } from '../../domain/incident/incident.js';
import type { CaseRows } from './case-rows.js';
import type { Write } from './cases.sql.js';

/** What a decision comes with, beside the decision itself. */
export interface DecisionRequest {
  /** When it was really done, RFC 3339; now, unless given. */
  at?: string | null | undefined;
  /** What it cannot lie before: the report, unless the work may have begun with the discovery. */
  since?: 'discoveredAt' | 'reportedAt';
  /** Which fields may change: facts too, or only what actions and steps change. */
  isAmendment?: boolean;
  /** It moves to another version of a protocol. */
  isMigration?: boolean;
  direction?: { office: Office; text: string };
  /** Who takes part now. */
  assigned?: { personId: string };
  /** Everyone whom the case must not reach by the names that it has from now on. */
  conflicts?: readonly Conflict[];
  /** Some of these names are nobody's who is known. */
  namesNobody?: boolean;
}

export function tiesOf({ assigned, conflicts = [] }: DecisionRequest): Conflict[] {
  return [...conflicts, ...(assigned ? [{ personId: assigned.personId, tie: 'assigned' as const }] : [])];
}

export function peopleOf(conflicts: readonly Conflict[]): string[] {
  return conflicts.map(({ personId }) => personId);
}

/** Where a name was taken back, what was known of conflicts before is forgotten; where names were added, it stays. */
export function takesNameBack({ implicated: before }: Incident, { implicated: after }: Incident): boolean {
  return before.some((name) => !after.includes(name));
}

export function writeOf(
  { conflicts, isAmendment, isMigration }: DecisionRequest,
  { assessment }: CaseRows,
  isForgotten: boolean,
): Write {
  if (assessment) return 'assess';
  if (conflicts && isForgotten) return 'implicate';
  if (isMigration) return 'migrate';
  return isAmendment ? 'amend' : 'act';
}
