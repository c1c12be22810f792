import { eventTypeOf, type EventType } from './event-types.js';
import { stateChange, type StateChange } from './state-change.js';

/** An entry of the trail of a case, with what is needed of the case. */
export interface TrailedEntry {
  id: string;
  type: string;
  at: Date;
  recordedAt: Date;
  incidentId: string;
  reference: string;
  isDrill: boolean;
  stepKey: string | null;
  changes: Readonly<Record<string, unknown>>;
  /** Of the last entry before it that changed the state of the incident. */
  previous: string | null;
}

/** What another system is told: ids, names of ours, states and instants; never what people wrote, nor who. */
export interface OutwardEvent {
  id: string;
  type: EventType;
  at: string;
  recordedAt: string;
  incident: { id: string; reference: string; drill: boolean };
  step: string | null;
  obligation: string | null;
  state: StateChange | null;
  dueAt: string | null;
  level: number | null;
}

/** @throws RangeError for an entry that nobody outside is told of */
export function outwardEvent(entry: TrailedEntry): OutwardEvent {
  const type = eventTypeOf(entry.type);
  if (!type) throw new RangeError(`Nobody outside is told of ${entry.type}.`);
  const { id, at, recordedAt, incidentId, reference, isDrill, stepKey, changes } = entry;
  return {
    ...{ id, type, at: at.toISOString(), recordedAt: recordedAt.toISOString() },
    incident: { id: incidentId, reference, drill: isDrill },
    step: stepKey,
    obligation: keyIn(changes['obligation']),
    state: stateChange(entry.type, entry.previous),
    dueAt: instantIn(changes['dueAt']),
    level: Number.isSafeInteger(changes['nth']) ? (changes['nth'] as number) : null,
  };
}

/** Names of ours only: what looks otherwise may be somebody’s words. */
function keyIn(value: unknown): string | null {
  return typeof value === 'string' && /^[a-z0-9][a-z0-9_.-]{0,99}$/.test(value) ? value : null;
}

function instantIn(value: unknown): string | null {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}T/.test(value)) return null;
  const at = new Date(value);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}
