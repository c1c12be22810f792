import { describe, expect, it } from '@jest/globals';
import { aCase, stepOf, statusesOf } from '../../../test/factories/a-case.js';
import { aProtocol } from '../../../test/factories/a-protocol.js';
import { as } from '../../../test/factories/an-actor.js';
import { hoursLater, NOW } from '../../../test/factories/instants.js';
import { refusalOf } from '../../../test/factories/refusal-of.js';
import type { Relation } from '../access/relations.js';
import type { StepStatus } from '../protocol/protocol.js';
import { act, type ActionInput } from './act.js';
import type { Case, Decision } from './decision.js';
import { ACTIONS, next, STATUSES, type IncidentAction, type IncidentStatus } from './lifecycle.js';

const SILENT: ActionInput = { note: null, reason: null };
const BECAUSE: ActionInput = { note: null, reason: 'Because.' };
const ALL_DONE: Record<string, StepStatus> = {
  contain: 'completed',
  'direction-communications': 'completed',
  'direction-human-resources': 'waived',
  assess: 'completed',
  notify: 'completed',
};

function decided(kase: Case, decision: Decision): Case {
  return { ...kase, incident: decision.incident, steps: decision.steps };
}

function typesOf({ events }: Decision): string[] {
  return events.map(({ type, stepKey }) => (stepKey === null ? type : `${type} ${stepKey}`));
}

describe('who may act', () => {
  const ALLOWED: Record<IncidentAction, { from: IncidentStatus; who: Relation[] }> = {
    acknowledge: { from: 'reported', who: ['supervisor', 'privacy_officer'] },
    escalate: { from: 'acknowledged', who: ['supervisor', 'privacy_officer'] },
    confirm: { from: 'escalated', who: ['privacy_officer'] },
    dismiss: { from: 'escalated', who: ['privacy_officer'] },
    resolve: { from: 'confirmed', who: ['privacy_officer'] },
    'sign-off': { from: 'resolved', who: ['human_resources', 'privacy_officer'] },
    reopen: { from: 'closed', who: ['privacy_officer'] },
  };
  const RELATIONS: Relation[] = [
    ...(['reporter', 'supervisor', 'communications', 'human_resources'] as const),
    ...(['privacy_officer', 'legal', 'it_security', 'assigned', 'auditor'] as const),
  ];
  const CELLS = ACTIONS.flatMap((action) =>
    RELATIONS.map((relation) => ({ action, relation, may: ALLOWED[action].who.includes(relation) })),
  );

  it.each(CELLS)('$relation, $action: $may', ({ action, relation, may }) => {
    const kase = aCase({ status: ALLOWED[action].from, steps: ALL_DONE });
    const refusal = refusalOf(() => act(kase, action, as(relation), BECAUSE));
    expect(refusal?.code ?? 'done').toBe(may ? 'done' : 'not_allowed');
  });

  it.each(['confirm', 'dismiss', 'sign-off', 'reopen'] as const)(
    'the reporter does not %s, whatever else they are',
    (action) => {
      const kase = aCase({ status: ALLOWED[action].from, steps: ALL_DONE });
      const by = as(['reporter', 'human_resources', 'privacy_officer']);
      const refusal = refusalOf(() => act(kase, action, by, BECAUSE));
      expect(refusal).toMatchObject({ code: 'not_allowed' });
      expect(refusal?.detail).toContain('The one who reported an incident does not decide on it.');
    },
  );

  it('a reporter who supervises may acknowledge and escalate: that decides nothing', () => {
    const by = as(['reporter', 'supervisor']);
    const acknowledged = act(aCase(), 'acknowledge', by, SILENT);
    const escalated = act(decided(aCase(), acknowledged), 'escalate', by, SILENT);
    expect(escalated.incident.status).toBe('escalated');
  });

  it('a plain refusal does not lecture the reporter about decisions', () => {
    const refusal = refusalOf(() => act(aCase(), 'acknowledge', as('reporter'), SILENT));
    expect(refusal?.detail).toBe(
      'You take part in this incident as whoever reported it; this is for the supervisor or the privacy officer.',
    );
  });
});

describe('when', () => {
  const CELLS = STATUSES.flatMap((status) => ACTIONS.map((action) => ({ status, action })));
  const anyone = ['privacy_officer', 'human_resources', 'supervisor'] as const;

  it.each(CELLS)('$action in $status', ({ status, action }) => {
    const kase = aCase({ status, steps: ALL_DONE });
    const refusal = refusalOf(() => act(kase, action, as(anyone), BECAUSE));
    expect(refusal?.code ?? 'done').toBe(next(status, action) === null ? 'not_possible_now' : 'done');
  });

  it.each<[Relation[], IncidentAction[]]>([
    [['supervisor'], ['acknowledge']],
    [['privacy_officer'], ['acknowledge', 'dismiss']],
    [['privacy_officer', 'reporter'], ['acknowledge']],
  ])('a refusal says what else %j may do, and nothing that is for others', (relations, possible) => {
    const refusal = refusalOf(() => act(aCase(), 'escalate', as(relations), SILENT));
    expect(refusal?.extra).toEqual({ status: 'reported', possible });
  });

  it('a refusal says what is possible', () => {
    const refusal = refusalOf(() => act(aCase(), 'resolve', as('privacy_officer'), SILENT));
    expect(refusal?.extra).toEqual({ status: 'reported', possible: ['acknowledge', 'dismiss'] });
  });

  it('someone who may not hears that first, and nothing of the state', () => {
    const refusal = refusalOf(() => act(aCase(), 'resolve', as('reporter'), SILENT));
    expect(refusal?.code).toBe('not_allowed');
  });
});

describe('what an action writes', () => {
  const EFFECTS = [
    { from: 'reported', action: 'acknowledge', writes: { status: 'acknowledged', acknowledgedAt: NOW } },
    { from: 'acknowledged', action: 'escalate', writes: { status: 'escalated', escalatedAt: NOW } },
    {
      from: 'escalated',
      action: 'confirm',
      writes: { status: 'confirmed', confirmedAt: NOW, rationale: 'Because.' },
    },
    {
      from: 'reported',
      action: 'dismiss',
      writes: { status: 'dismissed', dismissedAt: NOW, rationale: 'Because.', escalatedAt: null },
    },
    { from: 'confirmed', action: 'resolve', writes: { status: 'resolved', resolvedAt: NOW } },
  ] as const;
  const STEPS: Partial<Record<IncidentAction, string>> = {
    acknowledge: 'acknowledge',
    escalate: 'escalate',
    confirm: 'decide',
    dismiss: 'decide',
  };

  it.each(EFFECTS)('$action from $from', ({ from, action, writes }) => {
    const kase = aCase({ status: from, steps: ALL_DONE });
    const { incident } = act(kase, action, as('privacy_officer'), BECAUSE);
    expect(incident).toEqual({ ...kase.incident, ...writes });
  });

  it.each(EFFECTS.filter(({ action }) => STEPS[action]))('$action ends its step', ({ from, action }) => {
    const decision = act(aCase({ status: from }), action, as('privacy_officer'), BECAUSE);
    expect(stepOf(decision, STEPS[action] ?? '')).toMatchObject({
      ...{ status: 'completed', finishedAt: NOW, finishedBy: 'privacy_officer', note: 'Because.' },
    });
  });

  it('escalation asks all three offices at once', () => {
    const decision = act(aCase({ status: 'acknowledged' }), 'escalate', as('supervisor'), SILENT);
    expect(typesOf(decision)).toEqual([
      'incident.escalated',
      'step.opened direction-communications',
      'step.opened direction-human-resources',
      'step.opened decide',
    ]);
    expect(stepOf(decision, 'direction-communications').dueAt).toEqual(
      new Date(NOW.getTime() + 24 * 3_600_000),
    );
  });

  it('an action done earlier counts from then', () => {
    const at = hoursLater(3);
    const decision = act(aCase({ status: 'acknowledged' }), 'escalate', as('supervisor', { at }), SILENT);
    expect(stepOf(decision, 'direction-communications').dueAt).toEqual(hoursLater(27));
  });

  it.each(['confirm', 'dismiss', 'reopen'] as const)('%s must be explained', (action) => {
    const kase = aCase({ status: action === 'reopen' ? 'closed' : 'escalated' });
    const by = as('privacy_officer');
    expect(refusalOf(() => act(kase, action, by, SILENT))?.code).toBe('rationale_required');
    expect(refusalOf(() => act(kase, action, by, { note: null, reason: '' }))?.code).toBe(
      'rationale_required',
    );
    expect(act(kase, action, by, { note: 'A note says why.', reason: null }).events[0]?.note).toBe(
      'A note says why.',
    );
  });

  it('never changes the case it was given', () => {
    const kase = aCase({ status: 'escalated' });
    const before = structuredClone({ incident: kase.incident, steps: kase.steps });
    act(kase, 'dismiss', as('privacy_officer'), BECAUSE);
    expect({ incident: kase.incident, steps: kase.steps }).toEqual(before);
  });
});

describe('gates', () => {
  it('resolving names every step that shuts it, with owner and deadline', () => {
    const kase = aCase({
      status: 'confirmed',
      steps: { ...ALL_DONE, contain: 'waiting', notify: 'waiting' },
    });
    const refusal = refusalOf(() => act(kase, 'resolve', as('privacy_officer'), SILENT));
    expect(refusal?.code).toBe('gate_shut');
    expect(refusal?.detail).toContain('contain (supervisor), notify (privacy officer)');
    expect(refusal?.extra).toEqual({
      gate: 'resolve',
      shutBy: [
        expect.objectContaining({ step: 'contain', status: 'open', dueAt: stepOf(kase, 'contain').dueAt }),
        expect.objectContaining({ step: 'notify' }),
      ],
    });
  });

  it.each(['completed', 'waived', 'not_applicable'] as const)('a step that is %s shuts nothing', (status) => {
    const protocol = aProtocol({
      ...{ key: 'tell', gates: ['acknowledge'] },
      when: status === 'not_applicable' ? 'drill' : null,
    });
    const kase = aCase({ protocol, steps: { tell: status } });
    expect(act(kase, 'acknowledge', as('supervisor'), SILENT).incident.status).toBe('acknowledged');
  });

  it('an optional step shuts nothing', () => {
    const protocol = aProtocol({ key: 'thank', gates: ['acknowledge'], mandatory: false });
    expect(act(aCase({ protocol }), 'acknowledge', as('supervisor'), SILENT).incident.status).toBe(
      'acknowledged',
    );
  });

  it('a step guards the actions it names, and no others', () => {
    const protocol = aProtocol({ key: 'guard', gates: ['acknowledge'] });
    expect(refusalOf(() => act(aCase({ protocol }), 'acknowledge', as('supervisor'), SILENT))?.code).toBe(
      'gate_shut',
    );
    expect(act(aCase({ protocol }), 'dismiss', as('privacy_officer'), BECAUSE).incident.status).toBe(
      'dismissed',
    );
  });

  it('a duty that came to apply after the resolution stops the closing', () => {
    const kase = aCase({
      ...{ status: 'resolved', steps: ALL_DONE, healthCustodian: true, employmentActionAt: NOW },
    });
    expect(stepOf(kase, 'notify-college').status).toBe('open');
    const refusal = refusalOf(() => act(kase, 'sign-off', as('privacy_officer'), SILENT));
    expect(refusal?.extra['shutBy']).toEqual([expect.objectContaining({ step: 'notify-college' })]);
  });
});

describe('signing off', () => {
  const resolved = aCase({ status: 'resolved', steps: ALL_DONE });
  const officer = as('privacy_officer', { id: 'pat' });
  const personnel = as('human_resources', { id: 'hal' });

  it('takes both offices, in either order', () => {
    for (const [first, second] of [
      [officer, personnel],
      [personnel, officer],
    ] as const) {
      const once = act(resolved, 'sign-off', first, SILENT);
      expect(once.incident).toMatchObject({ status: 'resolved', closedAt: null });
      expect(stepOf(once, 'close').status).toBe('open');
      const twice = act(decided(resolved, once), 'sign-off', second, SILENT);
      expect(twice.incident).toMatchObject({ status: 'closed', closedAt: NOW });
      expect(stepOf(twice, 'close')).toMatchObject({ status: 'completed', finishedBy: second.actor.id });
      expect(typesOf(twice).slice(0, 2)).toEqual(['incident.signed_off', 'incident.closed']);
    }
  });

  it('takes two people, though one holds both offices', () => {
    const both = as(['human_resources', 'privacy_officer'], { id: 'bo' });
    const once = decided(resolved, act(resolved, 'sign-off', both, SILENT));
    expect(refusalOf(() => act(once, 'sign-off', both, SILENT))?.code).toBe('second_person_needed');
    expect(act(once, 'sign-off', officer, SILENT).incident.status).toBe('closed');
  });

  it('takes two offices, though two people of one sign', () => {
    const once = decided(resolved, act(resolved, 'sign-off', officer, SILENT));
    const colleague = as('privacy_officer', { id: 'kim' });
    expect(refusalOf(() => act(once, 'sign-off', colleague, SILENT))?.code).toBe('second_person_needed');
  });

  it('leaves nothing due: what was optional is cancelled', () => {
    const once = decided(resolved, act(resolved, 'sign-off', officer, SILENT));
    const closed = act(once, 'sign-off', personnel, SILENT);
    expect(stepOf(resolved, 'thank').status).toBe('open');
    expect(stepOf(closed, 'thank').status).toBe('cancelled');
    expect(stepOf(closed, 'notify-college').status).toBe('not_applicable');
  });
});

describe('reopening', () => {
  it('a closed incident is confirmed again, unsigned, and what was done stays done', () => {
    const kase = aCase({
      ...{ status: 'closed', rationale: 'A breach.', steps: ALL_DONE },
      signOffs: [{ role: 'privacy_officer', personId: 'pat', at: NOW.toISOString() }],
    });
    const decision = act(kase, 'reopen', as('privacy_officer'), BECAUSE);
    expect(decision.incident).toEqual({
      ...kase.incident,
      ...{ status: 'confirmed', resolvedAt: null, closedAt: null, signOffs: [] },
    });
    expect(statusesOf(decision)).toMatchObject({
      ...{ decide: 'completed', assess: 'completed', 'direction-human-resources': 'waived' },
      ...{ thank: 'open', close: 'waiting' },
    });
    expect(stepOf(decision, 'close')).toMatchObject({ dueAt: null, finishedAt: null, finishedBy: null });
    expect(typesOf(decision)).toContain('incident.reopened');
  });

  it.each(['reported', 'acknowledged', 'escalated'] as const)(
    'an incident dismissed when %s is escalated again, and is to be decided again',
    (status) => {
      const before = aCase({ status });
      const dismissed = act(before, 'dismiss', as('privacy_officer', { at: hoursLater(30) }), BECAUSE);
      const live = dismissed.steps.filter((step) => ['open', 'waiting'].includes(step.status));
      expect(live).toEqual([]);

      const decision = act(decided(before, dismissed), 'reopen', as('privacy_officer'), BECAUSE);
      expect(decision.incident).toEqual({
        ...before.incident,
        status: 'escalated',
        acknowledgedAt: before.incident.acknowledgedAt ?? NOW,
        escalatedAt: before.incident.escalatedAt ?? NOW,
      });
      expect(statusesOf(decision)).toMatchObject({
        ...{ report: 'completed', acknowledge: 'completed', escalate: 'completed' },
        ...{ contain: 'open', 'direction-communications': 'open', decide: 'open', assess: 'waiting' },
      });
      expect(stepOf(decision, 'decide').dueAt).toEqual(hoursLater(24));
    },
  );

  it('counts the deadlines anew from the instants that reopening sets', () => {
    const before = aCase();
    const dismissed = decided(before, act(before, 'dismiss', as('privacy_officer'), BECAUSE));
    const at = hoursLater(200);
    const decision = act(dismissed, 'reopen', as('privacy_officer', { at }), BECAUSE);
    expect(stepOf(decision, 'direction-communications').dueAt).toEqual(hoursLater(224));
  });
});
