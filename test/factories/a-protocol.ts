import type { Protocol, StepRule } from '../../src/domain/protocol/protocol.js';

/** A mandatory step of the privacy officer that nothing limits; a test states what matters. */
function aRule(parts: Partial<StepRule> & Pick<StepRule, 'key'>): StepRule {
  return {
    title: { en: parts.key, fr: parts.key },
    owner: 'privacy_officer',
    with: [],
    withWhen: null,
    requires: [],
    when: null,
    limit: null,
    limitStatus: 'target',
    reminders: [],
    escalation: [],
    evidence: [],
    mandatory: true,
    gates: [],
    endsWith: null,
    marks: null,
    meets: [],
    waivableBy: ['privacy_officer'],
    guidance: null,
    basis: null,
    ...parts,
  };
}

export function aProtocol(...steps: (Partial<StepRule> & Pick<StepRule, 'key'>)[]): Protocol {
  return {
    key: 'a-protocol',
    version: '1',
    title: { en: 'A protocol', fr: 'Un protocole' },
    jurisdiction: 'CA-ON',
    sources: ['this test'],
    steps: steps.map(aRule),
  };
}

/** The chain of the city, a step a kind: what most tests need of a protocol. */
export const CHAIN = aProtocol(
  { key: 'report', owner: 'employee', endsWith: 'report', limit: after('discovered', 1) },
  {
    key: 'acknowledge',
    owner: 'supervisor',
    requires: ['report'],
    endsWith: 'acknowledge',
    limit: after('reported', 1),
  },
  {
    key: 'contain',
    owner: 'supervisor',
    with: ['it_security'],
    withWhen: 'systemsInvolved',
    requires: ['report'],
    limit: after('discovered', 4),
    marks: 'contained',
    gates: ['resolve'],
  },
  {
    key: 'escalate',
    owner: 'supervisor',
    requires: ['acknowledge'],
    endsWith: 'escalate',
    limit: after('reported', 4),
  },
  {
    key: 'direction-communications',
    owner: 'communications',
    requires: ['escalate'],
    endsWith: 'direct:communications',
    gates: ['resolve'],
    limit: after('escalated', 24),
  },
  {
    key: 'direction-human-resources',
    owner: 'human_resources',
    requires: ['escalate'],
    endsWith: 'direct:human-resources',
    gates: ['resolve'],
    waivableBy: ['human_resources'],
    limit: after('escalated', 24),
  },
  { key: 'decide', requires: ['escalate'], endsWith: 'confirm', limit: after('reported', 24) },
  {
    key: 'assess',
    requires: ['decide'],
    marks: 'risk_determined',
    gates: ['resolve'],
    limit: after('confirmed', 48),
  },
  {
    key: 'notify',
    requires: ['assess'],
    with: ['communications'],
    gates: ['resolve'],
    limit: after('risk_determined', 120),
  },
  {
    key: 'notify-college',
    owner: 'human_resources',
    requires: ['escalate'],
    when: 'healthCustodian && employmentAction',
    gates: ['resolve'],
    waivableBy: [],
    limit: { mode: 'calendar', amount: 30, unit: 'days', anchor: 'employment_action' },
  },
  { key: 'thank', requires: ['decide'], mandatory: false },
  { key: 'close', with: ['human_resources'], endsWith: 'sign-off', limit: after('resolved', 120) },
);

function after(anchor: string, hours: number): StepRule['limit'] {
  return { mode: 'elapsed', amount: hours, unit: 'hours', anchor };
}
