import { eventTypeOf } from './event-types.js';

/** From which state into which; `before` is null where it follows from nothing that is kept. */
export interface StateChange {
  before: string | null;
  after: string;
}

const INCIDENT: Readonly<Record<string, StateChange>> = {
  'incident.reported': { before: null, after: 'reported' },
  'incident.acknowledged': { before: 'reported', after: 'acknowledged' },
  'incident.escalated': { before: 'acknowledged', after: 'escalated' },
  'incident.confirmed': { before: 'escalated', after: 'confirmed' },
  'incident.resolved': { before: 'confirmed', after: 'resolved' },
  'incident.closed': { before: 'resolved', after: 'closed' },
};

const STEP: Readonly<Record<string, StateChange>> = {
  'step.opened': { before: 'waiting', after: 'open' },
  'step.completed': { before: null, after: 'done' },
  'step.waived': { before: null, after: 'waived' },
  'step.applicable': { before: 'not_applicable', after: 'waiting' },
  'step.not_applicable': { before: null, after: 'not_applicable' },
  'step.cancelled': { before: null, after: 'cancelled' },
};

/** Entries that say in which state the incident was left: where one of two ways was gone, the last of them tells. */
export const STATE_ENTRIES = [
  ...Object.keys(INCIDENT),
  ...['incident.dismissed', 'incident.reopened', 'incident.imported_closed', 'incident.imported_dismissed'],
];

/** `previous` is the type of the last of `STATE_ENTRIES` before this one in the same incident. */
export function stateChange(type: string, previous: string | null): StateChange | null {
  if (type === 'incident.dismissed')
    return { before: previous === null ? null : afterOf(previous), after: 'dismissed' };
  if (type === 'incident.reopened')
    return previous === 'incident.closed' || previous === 'incident.imported_closed'
      ? { before: 'closed', after: 'confirmed' }
      : { before: 'dismissed', after: 'escalated' };
  if (eventTypeOf(type) === 'obligation.changed')
    return { before: null, after: type.slice('obligation.'.length) };
  return INCIDENT[type] ?? STEP[type] ?? null;
}

/** One that was closed is dismissed by nobody, so whoever reopened it found it dismissed. */
function afterOf(type: string): string | null {
  return type === 'incident.reopened' ? 'escalated' : (INCIDENT[type]?.after ?? null);
}
