export const STATUSES = [
  'reported',
  'acknowledged',
  'escalated',
  'confirmed',
  'resolved',
  'closed',
  'dismissed',
] as const;
export type IncidentStatus = (typeof STATUSES)[number];

export const ACTIONS = [
  'acknowledge',
  'escalate',
  'confirm',
  'dismiss',
  'resolve',
  'sign-off',
  'reopen',
] as const;
export type IncidentAction = (typeof ACTIONS)[number];

/** The whole life of an incident. The diagram in the README is drawn from this table. */
const LIFECYCLE = {
  reported: { acknowledge: 'acknowledged', dismiss: 'dismissed' },
  acknowledged: { escalate: 'escalated', dismiss: 'dismissed' },
  escalated: { confirm: 'confirmed', dismiss: 'dismissed' },
  confirmed: { resolve: 'resolved' },
  resolved: { 'sign-off': 'closed' },
  closed: { reopen: 'confirmed' },
  dismissed: { reopen: 'escalated' },
} as const satisfies Record<IncidentStatus, Partial<Record<IncidentAction, IncidentStatus>>>;

/** Where an action leads from a status, or null when it is not possible there. */
export function next(status: IncidentStatus, action: IncidentAction): IncidentStatus | null {
  const row: Partial<Record<IncidentAction, IncidentStatus>> = LIFECYCLE[status];
  return row[action] ?? null;
}

/** The actions that the lifecycle offers in a status, whoever asks. */
export function offered(status: IncidentStatus): IncidentAction[] {
  return ACTIONS.filter((action) => next(status, action) !== null);
}

/** Ended: nothing is due any more until someone reopens it. */
export function isEnded(status: IncidentStatus): boolean {
  return status === 'closed' || status === 'dismissed';
}

/** The lifecycle as a Mermaid state diagram. */
export function diagram(): string {
  const arrows = STATUSES.flatMap((from) =>
    offered(from).map((action) => `  ${from} --> ${String(next(from, action))}: ${action}`),
  );
  const ends = STATUSES.filter(isEnded).map((status) => `  ${status} --> [*]`);
  return ['stateDiagram-v2', '  [*] --> reported: report', ...arrows, ...ends].join('\n');
}
