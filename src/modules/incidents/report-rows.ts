import { conflictsChanged } from '../../domain/incident/conflicts-changed.js';
import type { Decision, IncidentEvent } from '../../domain/incident/decision.js';
import { appointers } from '../../domain/messages/nobody-free.js';
import { route } from '../../domain/messages/routing.js';
import type { Protocol } from '../../domain/protocol/protocol.js';
import type { Asking, Organization } from '../people/people.service.js';
import {
  appointerRows,
  messageRows,
  obligationRows,
  participantRows,
  stepRows,
  trailRows,
  type CaseRows,
} from './case-rows.js';
import type { Conflict } from '../../domain/access/conflicts.js';
import type { IncidentRow } from './incident.entity.js';

interface Circumstances {
  incident: IncidentRow;
  protocol: Protocol;
  /** Whom the case must not reach. */
  conflicts: readonly Conflict[];
  organization: Organization;
  asking: Asking;
  now: Date;
  origin: { mail: string } | undefined;
}

/** Everything beside the incident that a report writes. */
export function reportRows(
  { events, steps, obligations }: Decision,
  { incident, protocol, conflicts, organization, asking, now, origin }: Circumstances,
): CaseRows {
  const { id: incidentId, divisionId, reporterId } = incident;
  const { member, requestId, trace } = asking;
  const recorded = { incidentId, actorId: member.id, requestId, trace, at: now, now };
  const excluded = new Set(conflicts.map(({ personId }) => personId));
  const about = { divisionId, reporterId, excluded, at: now, structure: organization };
  return {
    steps: stepRows(incidentId, [], steps, protocol),
    obligations: obligationRows(incidentId, [], obligations),
    participants: participantRows(conflicts, incidentId, now),
    directions: [],
    trail: trailRows(
      [...events, ...conflictsChanged(new Set(), excluded)].map((each) => tellOrigin(each, origin)),
      recorded,
    ),
    messages: [
      ...messageRows(route(events, steps, false), steps, about, recorded),
      ...appointerRows(appointers([], steps, about, about), recorded),
    ],
  };
}

/** The trail says in which mail it came. */
function tellOrigin(happened: IncidentEvent, origin: { mail: string } | undefined): IncidentEvent {
  if (!origin || happened.type !== 'incident.reported') return happened;
  return { ...happened, changes: { ...happened.changes, mail: origin.mail } };
}
