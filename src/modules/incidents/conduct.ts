import { permits } from '../../domain/access/access.js';
import { type Relation } from '../../domain/access/relations.js';
import type { ObligationRule } from '../../domain/obligations/regime.js';
import { dutyTellsOfConduct } from '../../domain/obligations/tells-of-conduct.js';
import { tellsOfConduct } from '../../domain/protocol/anchors.js';
import type { StepRule } from '../../domain/protocol/protocol.js';
import type { RegimesService } from '../regimes/regimes.service.js';

export function mayKnowOf(rule: StepRule | undefined, relations: readonly Relation[]): boolean {
  return !rule || !tellsOfConduct(rule) || mayKnowOfActions(relations);
}

/** Whether someone may know that there was an employment action. */
export function mayKnowOfActions(relations: readonly Relation[]): boolean {
  return permits(relations, 'read:employment');
}

export function mayKnowOfDuty(rule: ObligationRule | undefined, relations: readonly Relation[]): boolean {
  return !rule || !dutyTellsOfConduct(rule) || mayKnowOfActions(relations);
}

/** What Human Resources writes may speak of discipline, which Communications, guests and auditors never read. */
export function mayReadWordsOfConduct(relations: readonly Relation[]): boolean {
  return permits(relations, 'read:discipline');
}

/** The note of a step; nobody reads one whose own words are masked for them, such as an auditor. */
export function mayReadNote(rule: StepRule | undefined, relations: readonly Relation[]): boolean {
  const reads = permits(relations, 'read:handling') && permits(relations, 'read:narrative');
  return reads && (rule?.owner !== 'human_resources' || mayReadWordsOfConduct(relations));
}

/** The duty that an entry or an event names, if it names one. */
export function dutyIn(
  { changes }: { changes: Readonly<Record<string, unknown>> },
  laws: RegimesService,
): ObligationRule | undefined {
  const id = changes['obligation'];
  return typeof id === 'string' ? laws.ruleOf({ obligationId: id, ruleVersion: null }) : undefined;
}
