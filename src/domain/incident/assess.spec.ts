import { describe, expect, it } from '@jest/globals';
import { aCase, stepOf } from '../../../test/factories/a-case.js';
import { as } from '../../../test/factories/an-actor.js';
import { NOW } from '../../../test/factories/instants.js';
import { refusalOf } from '../../../test/factories/refusal-of.js';
import type { Judged } from '../severity/assessment.js';
import { assess } from './assess.js';
import { completeStep } from './steps.js';

const PARTS: Omit<Judged, 'determined'> = {
  enisa: { categories: [{ category: 'sensitive', adjustment: 0 }], ei: 1, cb: {}, unintelligible: false },
  rrosh: { decision: false, reasons: 'Recovered unopened.', findings: [] },
  hipaa: null,
  phipa: null,
};
const JUDGED: Judged = { ...PARTS, determined: [] };
const officer = as('privacy_officer');

describe('an assessment', () => {
  const kase = {
    ...aCase({ status: 'confirmed', affectedEstimate: 101 }),
    assessment: assess(aCase({ status: 'confirmed' }), JUDGED, officer).assessment,
  };
  const decision = assess(kase, JUDGED, officer);

  it('has the next version, the score of the facts, who and when', () => {
    expect(decision.assessment).toEqual({
      ...PARTS,
      determinations: [],
      version: 2,
      severity: {
        ...{ dpc: 4, ei: 1, cb: 0, score: 4, band: 'very_high' },
        ...{ flags: ['more_than_100_individuals'], individuals: 101 },
      },
      authorId: 'privacy_officer',
      recordedAt: NOW,
    });
  });

  it('leaves its outcome in the trail, and no reasons', () => {
    expect(decision.events).toEqual([
      {
        ...{ type: 'assessment.recorded', stepKey: null, note: null },
        changes: { version: 2, score: 4, band: 'very_high', decision: false },
      },
    ]);
    expect(JSON.stringify(decision.events)).not.toContain('Recovered');
  });

  it('says in the trail what was decided under other laws, and nothing of a score that was not computed', () => {
    const yes = { decision: true, reasons: 'Yes.', findings: [] };
    const [happened] = assess(
      kase,
      { determined: [], enisa: null, rrosh: null, hipaa: yes, phipa: yes },
      officer,
    ).events;
    expect(happened?.changes).toEqual({
      ...{ version: 2, score: null, band: null, decision: null },
      ...{ hipaa: true, phipa: true, withdrawn: ['rrosh'] },
    });
  });

  it('decides nothing: the step stays open, the incident as it was', () => {
    expect(decision.incident).toEqual(kase.incident);
    expect(decision.steps).toEqual(kase.steps);
    expect(stepOf(decision, 'assess').status).toBe('open');
    expect(stepOf(completeStep({ ...kase, ...decision }, 'assess', officer, null), 'assess').status).toBe(
      'completed',
    );
  });

  it.each(['reporter', 'supervisor', 'communications', 'human_resources', 'legal', 'auditor'] as const)(
    'is not for %s',
    (relation) => {
      expect(refusalOf(() => assess(kase, JUDGED, as(relation)))?.code).toBe('not_allowed');
    },
  );

  it('is not for a privacy officer who reported the incident', () => {
    const refusal = refusalOf(() => assess(kase, JUDGED, as(['privacy_officer', 'reporter'])));
    expect(refusal).toMatchObject({
      code: 'not_allowed',
      detail: expect.stringContaining('does not decide'),
    });
  });

  it.each(['reported', 'acknowledged', 'escalated', 'confirmed', 'resolved'] as const)(
    'may be recorded while %s',
    (status) => expect(assess(aCase({ status }), JUDGED, officer).assessment.version).toBe(1),
  );

  it.each(['closed', 'dismissed'] as const)('is refused once %s', (status) => {
    expect(refusalOf(() => assess(aCase({ status }), JUDGED, officer))?.code).toBe('not_possible_now');
  });
});
