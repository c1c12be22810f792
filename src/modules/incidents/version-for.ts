import type { Relation } from '../../domain/access/relations.js';
import type { IncidentEvent } from '../../domain/incident/decision.js';
import { ruleOf, type Protocol } from '../../domain/protocol/protocol.js';
import type { RegimesService } from '../regimes/regimes.service.js';
import { dutyIn, mayKnowOf, mayKnowOfActions, mayKnowOfDuty } from './conduct.js';
import type { IncidentRow } from './incident.entity.js';

/**
 * The version, and so the ETag, as someone finds it: what was written of conduct alone counts only for those who may
 * know of it. Whoever else would learn by a version that moves, with nothing to see, that something was.
 */
export function versionFor(
  { version, conductChanges }: Pick<IncidentRow, 'version' | 'conductChanges'>,
  relations: readonly Relation[],
): number {
  return mayKnowOfActions(relations) ? version : version - conductChanges;
}

/** Whether nothing of what happened is told to those who may not know of employment actions. */
export function isOfConductAlone(
  events: readonly IncidentEvent[],
  protocol: Protocol,
  laws: RegimesService,
): boolean {
  return events.every(
    (each) =>
      each.type === 'conduct.recorded' ||
      !mayKnowOf(ruleOf(protocol, each.stepKey ?? ''), NOBODY) ||
      !mayKnowOfDuty(dutyIn(each, laws), NOBODY),
  );
}

const NOBODY: readonly Relation[] = [];
