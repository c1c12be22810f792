import { permits } from '../access/access.js';
import type { Relation } from '../access/relations.js';
import type { Incident } from './incident.js';
import { offered, type IncidentAction } from './lifecycle.js';
import { officeToSign } from './signatures.js';

/** The actions that someone may take now, whatever gate may still be shut. */
export function possibleFor(
  incident: Pick<Incident, 'status' | 'signOffs'>,
  relations: readonly Relation[],
  personId: string,
): IncidentAction[] {
  const maySign = officeToSign(incident, relations, personId) !== null;
  return offered(incident.status).filter(
    (action) => permits(relations, action) && (action !== 'sign-off' || maySign),
  );
}
