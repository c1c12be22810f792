import { describe, expect, it } from '@jest/globals';
import { aCase, anIncident, CALENDARS, LAWS } from '../../../test/factories/a-case.js';
import { CHAIN } from '../../../test/factories/a-protocol.js';
import { as } from '../../../test/factories/an-actor.js';
import { NOW } from '../../../test/factories/instants.js';
import { act, type ActionInput } from '../incident/act.js';
import { amend } from '../incident/amend.js';
import { event, type Case, type Decision } from '../incident/decision.js';
import { direct } from '../incident/direct.js';
import type { IncidentAction, IncidentStatus } from '../incident/lifecycle.js';
import { report } from '../incident/report.js';
import { assignStep, completeStep, waiveStep } from '../incident/steps.js';
import { route, type Mail } from './routing.js';

const BECAUSE: ActionInput = { note: null, reason: 'Because.' };
const OFFICER = as('privacy_officer');

/** "kind > who: step" for each mail, as one reads it. */
function told(decision: Decision, wasEscalated = true): string[] {
  return route(decision.events, decision.steps, wasEscalated).map(({ kind, to, stepKey }) => {
    const who = typeof to === 'object' ? to.personId : to;
    return stepKey === null ? `${kind} > ${who}` : `${kind} > ${who}: ${stepKey}`;
  });
}

function afterAction(
  status: IncidentStatus,
  action: IncidentAction,
  parts: Parameters<typeof aCase>[0] = {},
): Decision {
  return act(aCase({ status, ...parts }), action, OFFICER, BECAUSE);
}

const DONE = {
  contain: 'completed',
  'direction-communications': 'completed',
  'direction-human-resources': 'completed',
  assess: 'completed',
  notify: 'completed',
} as const;

const filed = (systemsInvolved: boolean): Decision =>
  report(
    anIncident({ systemsInvolved }),
    { protocol: CHAIN, calendars: CALENDARS, laws: LAWS },
    as('reporter'),
  );

const CASES: { what: string; decision: Decision; wasEscalated?: boolean; mails: string[] }[] = [
  {
    what: 'a report',
    decision: filed(false),
    mails: [
      ...['receipt > reporter', 'reported > supervisor: acknowledge', 'step_due > supervisor: contain'],
    ],
  },
  {
    what: 'a report of something in the systems',
    decision: filed(true),
    mails: [
      ...['receipt > reporter', 'reported > supervisor: acknowledge', 'step_due > supervisor: contain'],
      'step_due > it_security: contain',
    ],
  },
  {
    what: 'an acknowledgement',
    decision: afterAction('reported', 'acknowledge'),
    mails: ['step_due > supervisor: escalate'],
  },
  {
    what: 'an escalation',
    decision: afterAction('acknowledged', 'escalate'),
    mails: [
      'escalated > communications: direction-communications',
      'escalated > human_resources: direction-human-resources',
      'escalated > privacy_officer: decide',
    ],
  },
  {
    what: 'a confirmation',
    decision: afterAction('escalated', 'confirm'),
    mails: [
      ...['confirmed > supervisor', 'confirmed > communications', 'confirmed > human_resources'],
      ...['step_due > privacy_officer: assess', 'step_due > privacy_officer: thank'],
    ],
  },
  {
    what: 'a dismissal before the offices knew',
    decision: afterAction('reported', 'dismiss'),
    wasEscalated: false,
    mails: ['dismissed > reporter', 'dismissed > supervisor'],
  },
  {
    what: 'a dismissal after they knew',
    decision: afterAction('escalated', 'dismiss'),
    mails: [
      ...['dismissed > reporter', 'dismissed > supervisor', 'dismissed > communications'],
      ...['dismissed > human_resources', 'dismissed > privacy_officer'],
    ],
  },
  {
    what: 'a direction',
    decision: direct(aCase({ status: 'escalated' }), 'communications', as('communications')),
    mails: ['directed > supervisor'],
  },
  {
    what: 'the assessment',
    decision: completeStep(aCase({ status: 'confirmed' }), 'assess', OFFICER, null),
    mails: ['step_due > privacy_officer: notify', 'step_due > communications: notify'],
  },
  {
    what: 'a step waived',
    decision: waiveStep(aCase({ status: 'confirmed' }), 'contain', OFFICER, 'No.'),
    mails: [],
  },
  {
    what: 'an assignment',
    decision: assignStep(aCase(), 'contain', as('supervisor'), 'sam'),
    mails: ['step_due > sam: contain'],
  },
  {
    what: 'the resolution',
    decision: afterAction('confirmed', 'resolve', { steps: { ...DONE, thank: 'waived' } }),
    mails: ['resolved > human_resources: close', 'resolved > privacy_officer: close'],
  },
  { what: 'the first signature', decision: afterAction('resolved', 'sign-off', { steps: DONE }), mails: [] },
  {
    what: 'the second signature',
    decision: afterAction('resolved', 'sign-off', {
      steps: DONE,
      signOffs: [{ role: 'human_resources', personId: 'hal', at: NOW.toISOString() }],
    }),
    mails: [
      ...['closed > reporter', 'closed > supervisor', 'closed > communications'],
      ...['closed > human_resources', 'closed > privacy_officer'],
    ],
  },
  {
    what: 'a closed incident reopened',
    decision: afterAction('closed', 'reopen', { steps: { ...DONE, thank: 'waived' } }),
    mails: [
      ...['reopened > supervisor', 'reopened > communications'],
      ...['reopened > human_resources', 'reopened > privacy_officer'],
    ],
  },
  {
    what: 'a dismissed incident reopened, which asks everyone',
    decision: afterAction('dismissed', 'reopen'),
    mails: [
      ...['reopened > supervisor', 'reopened > communications'],
      ...['reopened > human_resources', 'reopened > privacy_officer', 'step_due > supervisor: contain'],
      ...['step_due > communications: direction-communications'],
      ...['step_due > human_resources: direction-human-resources', 'step_due > privacy_officer: decide'],
    ],
  },
  {
    what: 'a move to another division',
    decision: amend(aCase(), { divisionId: 'parks' }, OFFICER),
    mails: ['reported > supervisor: acknowledge'],
  },
  {
    what: 'a corrected fact that makes a duty apply',
    decision: amend(
      aCase({ status: 'confirmed', employmentActionAt: NOW }),
      { healthCustodian: true },
      OFFICER,
    ),
    mails: ['step_due > human_resources: notify-college'],
  },
  { what: 'a corrected title', decision: amend(aCase(), { title: 'Two letters' }, OFFICER), mails: [] },
  {
    what: 'facts that bring in duties in law',
    decision: amend(
      aCase({ status: 'escalated', healthCustodian: true, informationTypes: ['name'] }),
      { informationTypes: ['name', 'health'] },
      OFFICER,
    ),
    wasEscalated: true,
    mails: ['duty_changed > privacy_officer'],
  },
];

describe('who is told what', () => {
  it.each(CASES)('after $what', ({ decision, wasEscalated, mails }) => {
    expect(told(decision, wasEscalated)).toEqual(mails);
  });

  it('whoever a step was given to hears when it begins', () => {
    const kase = aCase({ status: 'confirmed' });
    const given: Case = { ...kase, ...assignStep(kase, 'notify', OFFICER, 'sam') };
    expect(told(completeStep(given, 'assess', OFFICER, null))).toEqual([
      ...[
        'step_due > privacy_officer: notify',
        'step_due > communications: notify',
        'step_due > sam: notify',
      ],
    ]);
  });

  it('a step of the reporter is asked of the reporter, not of every employee', () => {
    const kase = aCase();
    const opened = kase.steps.map((step) => ({ ...step, ownerRole: 'employee' as const, supportRoles: [] }));
    const mails = route([event('step.opened', { stepKey: 'contain' })], opened, false);
    expect(mails).toEqual([{ kind: 'step_due', to: 'reporter', stepKey: 'contain' } satisfies Mail]);
  });

  it('the step that comes first is named, even when another is due sooner', () => {
    const early = aCase().steps.map((step) =>
      step.key === 'contain' ? { ...step, dueAt: new Date('2026-01-01') } : step,
    );
    expect(route([event('incident.reported')], early, false)[1]).toMatchObject({
      stepKey: 'acknowledge',
    });
  });
});
