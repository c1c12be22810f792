import { event, type Decision } from './decision.js';
import type { Incident } from './incident.js';

/** How an incident ended in another register. */
export interface Ended {
  reportedAt: Date;
  closedAt: Date;
  isBreach: boolean;
  rationale: string | null;
}

/**
 * Takes over an incident that has ended elsewhere. No step and no duty begins, so nothing is due and nobody is told; what
 * was not written down there, such as when it was acknowledged, stays unknown.
 */
export function takeOver(incident: Incident, { reportedAt, closedAt, isBreach, rationale }: Ended): Decision {
  const ended: Partial<Incident> = isBreach
    ? { status: 'closed', closedAt }
    : { status: 'dismissed', dismissedAt: closedAt };
  const changes = { reportedAt, endedAt: closedAt };
  return {
    incident: { ...incident, reportedAt, containedAt: null, rationale, ...ended },
    ...{ steps: [], obligations: [] },
    events: [event(isBreach ? 'incident.imported_closed' : 'incident.imported_dismissed', { changes })],
  };
}
