import type { IncidentStatus } from '../incident/lifecycle.js';
import type { ObligationState } from '../obligations/obligation.js';
import type { StepStatus } from '../protocol/protocol.js';
import type { MessageKind } from './message-facts.js';

interface Waited {
  kind: MessageKind;
  incidentStatus: IncidentStatus;
  stepKey: string | null;
  /** Null when the incident has no such step any more. */
  stepStatus: StepStatus | null;
  /** Whether the step is still the office's in which they were written to. */
  isOfRole: boolean;
  obligation: string | null;
  /** Null when the law asks for no such thing any more. */
  dutyState: ObligationState | null;
}

/**
 * A message that waited has nothing to say any more: what it asks for is done, or the case went on past it. A duty may be
 * owed after the closure.
 */
export function isPointless({ kind, incidentStatus, ...asked }: Waited): boolean {
  if (asked.obligation !== null) return incidentStatus === 'dismissed' || asked.dutyState !== 'open';
  const isOver = incidentStatus === 'closed' || incidentStatus === 'dismissed';
  if (isOver || kind === 'closed' || kind === 'dismissed') return kind !== incidentStatus;
  if (kind === 'resolved' && !asked.isOfRole) return true;
  return asked.stepKey !== null && asked.stepStatus !== 'open';
}
