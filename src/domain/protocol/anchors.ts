import type { TimeLimit } from '../deadlines/time-limit.js';
import type { Incident } from '../incident/incident.js';
import { isFinished, type Step, type StepRule } from './protocol.js';

/** The instants a time limit may count from, beside `step.<key>`: the completion of an earlier step. */
const ANCHORS = {
  discovered: 'discoveredAt',
  reported: 'reportedAt',
  acknowledged: 'acknowledgedAt',
  escalated: 'escalatedAt',
  contained: 'containedAt',
  confirmed: 'confirmedAt',
  risk_determined: 'riskDeterminedAt',
  employment_action: 'employmentActionAt',
  resolved: 'resolvedAt',
  closed: 'closedAt',
} as const satisfies Record<string, keyof Incident>;

export const ANCHOR_NAMES = Object.keys(ANCHORS);

/** The anchors that a limit names, by name; null while they have not happened. */
export function anchorsOf(
  limit: TimeLimit,
  incident: Incident,
  steps: ReadonlyMap<string, Step>,
): Record<string, Date | null> {
  return Object.fromEntries(anchorsIn(limit).map((name) => [name, instantOf(name, incident, steps)]));
}

function instantOf(name: string, incident: Incident, steps: ReadonlyMap<string, Step>): Date | null {
  const column = (ANCHORS as Partial<Record<string, (typeof ANCHORS)[keyof typeof ANCHORS]>>)[name];
  if (column) return incident[column];
  const step = name.startsWith('step.') ? steps.get(name.slice('step.'.length)) : undefined;
  return step?.status === 'completed' ? step.finishedAt : null;
}

/** The anchors that a limit names. */
export function anchorsIn(limit: TimeLimit): string[] {
  return limit.mode === 'earliest' ? limit.of.map(({ anchor }) => anchor) : [limit.anchor];
}

/** A step that counts from an employment action says by itself that there was one. */
export function tellsOfConduct({ limit }: Pick<StepRule, 'limit'>): boolean {
  return limit !== null && anchorsIn(limit).includes('employment_action');
}

/** Whether an anchor can still happen: not when the step that sets it was waived or does not apply. */
function mayHappen(anchor: string, rules: readonly StepRule[], steps: ReadonlyMap<string, Step>): boolean {
  const setters = rules.filter((rule) => anchor === `step.${rule.key}` || anchor === rule.marks);
  return setters.length === 0 || setters.some(({ key }) => !isFinished(steps.get(key) ?? NOT_YET));
}

/** The anchors of a limit that have not happened and still can; until one does, there is no deadline. */
export function awaitedAnchors(
  limit: TimeLimit | null,
  incident: Incident,
  rules: readonly StepRule[],
  steps: ReadonlyMap<string, Step>,
): string[] {
  return (limit ? anchorsIn(limit) : []).filter(
    (anchor) => !instantOf(anchor, incident, steps) && mayHappen(anchor, rules, steps),
  );
}

const NOT_YET = { status: 'waiting' } as const;
