import { describe, expect, it } from '@jest/globals';
import { aCase, stepOf } from '../../../test/factories/a-case.js';
import { aProtocol } from '../../../test/factories/a-protocol.js';
import { as } from '../../../test/factories/an-actor.js';
import { refusalOf } from '../../../test/factories/refusal-of.js';
import { completeStep } from './steps.js';

const title = { en: 'When it was sent', fr: 'Quand il a été envoyé' };
const protocol = aProtocol({
  key: 'notify',
  evidence: [
    { key: 'sent-on', title, required: true },
    { key: 'remarks', title, required: false },
  ],
});
const kase = aCase({ protocol });
const complete = (evidence?: Record<string, string>, on = kase) =>
  completeStep(on, 'notify', as('privacy_officer'), null, evidence);

describe('evidence', () => {
  it('is kept with the step; the trail names it', () => {
    const decision = complete({ 'sent-on': 'On Friday, by mail' });
    expect(stepOf(decision, 'notify')).toMatchObject({
      status: 'completed',
      evidence: { 'sent-on': 'On Friday, by mail' },
    });
    expect(decision.events[0]).toMatchObject({
      type: 'step.completed',
      changes: { evidence: ['sent-on'] },
    });
    expect(JSON.stringify(decision.events)).not.toContain('Friday');
  });

  it.each([
    { evidence: undefined },
    { evidence: {} },
    { evidence: { 'sent-on': ' \n' } },
    { evidence: { remarks: 'none' } },
  ])('that is required is not left out: $evidence', ({ evidence }) => {
    expect(refusalOf(() => complete(evidence))).toMatchObject({
      code: 'validation_failed',
      extra: {
        errors: [
          { pointer: '/evidence/sent-on', code: 'required', message: 'Write down: When it was sent.' },
        ],
      },
    });
  });

  it('that nobody asks for is refused', () => {
    expect(refusalOf(() => complete({ 'sent-on': 'x', sent: 'y' }))).toMatchObject({
      extra: { errors: [{ pointer: '/evidence/sent', message: 'Known here: sent-on, remarks.' }] },
    });
  });

  it('of an earlier time still counts', () => {
    const steps = kase.steps.map((step) => ({ ...step, evidence: { 'sent-on': 'before' } }));
    expect(stepOf(complete({ remarks: 'again' }, { ...kase, steps }), 'notify').evidence).toEqual({
      'sent-on': 'before',
      remarks: 'again',
    });
  });
});
