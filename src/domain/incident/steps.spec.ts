import { describe, expect, it } from '@jest/globals';
import { aCase, stepOf } from '../../../test/factories/a-case.js';
import { aProtocol } from '../../../test/factories/a-protocol.js';
import { as } from '../../../test/factories/an-actor.js';
import { hoursLater, NOW } from '../../../test/factories/instants.js';
import { refusalOf } from '../../../test/factories/refusal-of.js';
import type { By } from '../access/by.js';
import type { Role } from '../access/role.js';
import type { Case } from './decision.js';
import { assignStep, completeStep, waiveStep } from './steps.js';

const OFFICER = as('privacy_officer');

/** Everyone who could stand near a step, each in one capacity. */
const PEOPLE = {
  reporter: as('reporter'),
  supervisor: as('supervisor'),
  communications: as('communications'),
  human_resources: as('human_resources'),
  privacy_officer: OFFICER,
  legal: as('legal'),
  it_security: as('it_security'),
  'a guest': as('assigned'),
  auditor: as('auditor', { roles: ['auditor'] }),
} as const satisfies Record<string, By>;
type Someone = keyof typeof PEOPLE;
const EVERYONE = Object.keys(PEOPLE) as Someone[];

function whoMay(attempt: (by: By) => unknown): Someone[] {
  return EVERYONE.filter((name) => {
    const code = refusalOf(() => attempt(PEOPLE[name]))?.code;
    expect(code ?? 'not_allowed').toBe('not_allowed');
    return code === undefined;
  });
}

describe('completing', () => {
  const OWNERS: { owner: Role; may: Someone[] }[] = [
    { owner: 'employee', may: ['reporter', 'privacy_officer'] },
    { owner: 'supervisor', may: ['supervisor', 'privacy_officer'] },
    { owner: 'communications', may: ['communications', 'privacy_officer'] },
    { owner: 'human_resources', may: ['human_resources'] },
    { owner: 'privacy_officer', may: ['privacy_officer'] },
    { owner: 'legal', may: ['privacy_officer', 'legal'] },
    { owner: 'it_security', may: ['privacy_officer', 'it_security'] },
  ];

  it.each(OWNERS)('a step of $owner is for $may', ({ owner, may }) => {
    const kase = aCase({ protocol: aProtocol({ key: 'a', owner }) });
    expect(whoMay((by) => completeStep(kase, 'a', by, null))).toEqual(may);
  });

  it('a role that takes part may, while its condition holds', () => {
    const protocol = aProtocol({
      ...{ key: 'a', owner: 'supervisor', with: ['it_security'], withWhen: 'systemsInvolved' },
    });
    const may = (systemsInvolved: boolean): Someone[] =>
      whoMay((by) => completeStep(aCase({ protocol, systemsInvolved }), 'a', by, null));
    expect(may(true)).toEqual(['supervisor', 'privacy_officer', 'it_security']);
    expect(may(false)).toEqual(['supervisor', 'privacy_officer']);
  });

  it('whoever it is assigned to may, though they hold no office', () => {
    const kase = aCase({ protocol: aProtocol({ key: 'a' }) });
    const assigned = { ...kase, ...assignStep(kase, 'a', OFFICER, 'sam') };
    const completed = completeStep(assigned, 'a', as('assigned', { id: 'sam' }), null);
    expect(stepOf(completed, 'a')).toMatchObject({ status: 'completed', finishedBy: 'sam' });
    expect(refusalOf(() => completeStep(assigned, 'a', as('assigned', { id: 'lee' }), null))?.code).toBe(
      'not_allowed',
    );
  });

  it('the reporter does not determine the risk of harm, in whatever office', () => {
    const kase = aCase({ protocol: aProtocol({ key: 'assess', marks: 'risk_determined' }) });
    const by = as(['reporter', 'privacy_officer']);
    expect(refusalOf(() => completeStep(kase, 'assess', by, null))?.code).toBe('not_allowed');
    expect(completeStep(kase, 'assess', OFFICER, null).incident.riskDeterminedAt).toEqual(NOW);
  });

  it('records who, when and what they wrote', () => {
    const kase = aCase();
    const at = hoursLater(2);
    const decision = completeStep(kase, 'contain', as('supervisor', { at }), 'Letter is back.');
    expect(stepOf(decision, 'contain')).toEqual({
      ...stepOf(kase, 'contain'),
      ...{ status: 'completed', finishedAt: at, finishedBy: 'supervisor', note: 'Letter is back.' },
    });
    expect(decision.events[0]).toEqual({
      ...{ type: 'step.completed', stepKey: 'contain', note: 'Letter is back.', changes: {} },
    });
  });

  it('marks the containment, but not later than it was known', () => {
    expect(completeStep(aCase(), 'contain', as('supervisor'), null).incident).toMatchObject({
      ...{ contained: true, containedAt: NOW },
    });
    const known = aCase({ contained: true, containedAt: hoursLater(1) });
    expect(completeStep(known, 'contain', as('supervisor'), null).incident.containedAt).toEqual(
      hoursLater(1),
    );
  });

  it('opens what waited for it, counted from when it was done', () => {
    const decision = completeStep(aCase({ status: 'confirmed' }), 'assess', OFFICER, null);
    expect(stepOf(decision, 'notify')).toMatchObject({
      ...{ status: 'open', dueAt: new Date(NOW.getTime() + 120 * 3_600_000) },
    });
    expect(decision.events.map(({ type }) => type)).toEqual(['step.completed', 'step.opened']);
  });

  const REFUSED: { what: string; kase: Case; key: string; code: string; says: string }[] = [
    {
      what: 'a step that waits for others',
      kase: aCase({ status: 'confirmed' }),
      ...{ key: 'notify', code: 'gate_shut', says: 'waits for these steps first: assess' },
    },
    {
      what: 'a step whose moment has not come',
      kase: aCase({
        protocol: aProtocol({
          ...{ key: 'later', limit: { mode: 'elapsed', amount: 1, unit: 'hours', anchor: 'confirmed' } },
        }),
      }),
      ...{ key: 'later', code: 'gate_shut', says: 'the moment its time limit counts from' },
    },
    {
      what: 'a step that ends with an action',
      kase: aCase(),
      ...{ key: 'acknowledge', code: 'ends_with_action', says: 'it ends with POST …/acknowledge' },
    },
    {
      what: 'a step that ends with a direction',
      kase: aCase({ status: 'escalated' }),
      key: 'direction-communications',
      ...{ code: 'ends_with_action', says: 'it ends with PUT …/directions/communications' },
    },
    {
      what: 'a step that is done',
      kase: aCase({ steps: { contain: 'completed' } }),
      ...{ key: 'contain', code: 'not_possible_now', says: 'is completed already' },
    },
    {
      what: 'a step that does not apply',
      kase: aCase({ protocol: aProtocol({ key: 'drilled', when: 'drill' }) }),
      ...{ key: 'drilled', code: 'not_possible_now', says: 'is not applicable already' },
    },
    {
      what: 'a step of a dismissed incident',
      kase: aCase({ status: 'dismissed' }),
      ...{ key: 'contain', code: 'not_possible_now', says: 'The incident is dismissed; reopen it first.' },
    },
    {
      what: 'an unknown step',
      kase: aCase({ protocol: aProtocol({ key: 'a' }) }),
      ...{ key: 'b', code: 'not_found', says: 'Its steps: a.' },
    },
  ];
  it.each(REFUSED)('$what is refused', ({ kase, key, code, says }) => {
    const refusal = refusalOf(() => completeStep(kase, key, OFFICER, null));
    expect(refusal?.code).toBe(code);
    expect(refusal?.detail).toContain(says);
  });
});

describe('waiving', () => {
  it('is for those the protocol names, and for no reporter', () => {
    const protocol = aProtocol({ key: 'a', waivableBy: ['human_resources', 'legal', 'employee'] });
    const kase = aCase({ protocol });
    expect(whoMay((by) => waiveStep(kase, 'a', by, 'Not needed.'))).toEqual(['human_resources', 'legal']);
    const both = as(['reporter', 'human_resources']);
    expect(refusalOf(() => waiveStep(kase, 'a', both, 'Not needed.'))?.code).toBe('not_allowed');
  });

  it('says so when nobody may', () => {
    const kase = aCase({ protocol: aProtocol({ key: 'a', waivableBy: [] }) });
    expect(refusalOf(() => waiveStep(kase, 'a', OFFICER, 'No.'))?.detail).toBe('To waive a is for: nobody.');
  });

  it('keeps the reason and opens the gate', () => {
    const decision = waiveStep(aCase(), 'contain', OFFICER, 'Nothing to contain.');
    expect(stepOf(decision, 'contain')).toMatchObject({
      ...{ status: 'waived', finishedAt: NOW, finishedBy: 'privacy_officer', note: 'Nothing to contain.' },
    });
    expect(decision.incident).toMatchObject({ contained: false, containedAt: null });
    expect(decision.events[0]).toMatchObject({ type: 'step.waived', note: 'Nothing to contain.' });
  });

  it('is possible before the step opens, and for a direction that nobody gives', () => {
    expect(stepOf(waiveStep(aCase(), 'assess', OFFICER, 'No.'), 'assess').status).toBe('waived');
    const kase = aCase({ status: 'escalated' });
    const decision = waiveStep(kase, 'direction-communications', OFFICER, 'No.');
    expect(stepOf(decision, 'direction-communications').status).toBe('waived');
  });

  it.each(['acknowledge', 'escalate', 'decide', 'close'])('never skips the action %s', (key) => {
    expect(refusalOf(() => waiveStep(aCase(), key, OFFICER, 'No.'))?.code).toBe('ends_with_action');
  });

  it.each([
    { what: 'twice', kase: aCase({ steps: { contain: 'waived' } }) },
    { what: 'what is done', kase: aCase({ steps: { contain: 'completed' } }) },
    { what: 'in a closed incident', kase: aCase({ status: 'closed' }) },
  ])('$what is refused', ({ kase }) => {
    expect(refusalOf(() => waiveStep(kase, 'contain', OFFICER, 'No.'))?.code).toBe('not_possible_now');
  });
});

describe('assigning', () => {
  it('is for those who run the case, as far as the step is theirs', () => {
    const may = (owner: Role): Someone[] =>
      whoMay((by) => assignStep(aCase({ protocol: aProtocol({ key: 'a', owner }) }), 'a', by, 'sam'));
    expect(may('supervisor')).toEqual(['supervisor', 'privacy_officer']);
    expect(may('privacy_officer')).toEqual(['privacy_officer']);
    expect(may('communications')).toEqual(['privacy_officer']);
    expect(may('human_resources')).toEqual([]);
  });

  it('records it, and replaces whoever had it', () => {
    const kase = aCase();
    const once = assignStep(kase, 'contain', as('supervisor'), 'sam');
    expect(once.events).toEqual([
      { type: 'step.assigned', stepKey: 'contain', note: null, changes: { assigneeId: 'sam' } },
    ]);
    const twice = assignStep({ ...kase, ...once }, 'contain', as('supervisor'), 'lee');
    expect(stepOf(twice, 'contain')).toEqual({ ...stepOf(kase, 'contain'), assigneeId: 'lee' });
  });

  it.each([
    { what: 'a finished step', kase: aCase({ steps: { contain: 'completed' } }) },
    { what: 'a step of an ended incident', kase: aCase({ status: 'dismissed' }) },
  ])('$what is refused', ({ kase }) => {
    expect(refusalOf(() => assignStep(kase, 'contain', OFFICER, 'sam'))?.code).toBe('not_possible_now');
  });
});
