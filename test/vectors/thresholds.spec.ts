import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { evaluateAll } from '../../src/domain/obligations/evaluate.js';
import { CALENDARS, deliveredRegimes } from '../factories/delivered-regimes.js';
import { statedFacts } from '../factories/stated-facts.js';

type Count = 'residentsOfOneState' | 'affected' | 'residents';

interface Vector {
  regime: string;
  recipient: string;
  facts: Partial<Record<Count, number>>;
  required: boolean;
}

const { thresholds } = JSON.parse(readFileSync(new URL('thresholds.json', import.meta.url), 'utf8')) as {
  thresholds: Vector[];
};
const regimes = deliveredRegimes();

/** The names of the vectors, as those of the delivered obligations, and the place their residents live in. */
const OBLIGATIONS: Record<string, { id: string; place: string }> = {
  'us-hipaa-406 media': { id: 'us-hipaa-406', place: 'US-OH' },
  'us-hipaa-408 HHS now': { id: 'us-hipaa-408-now', place: 'US-OH' },
  'us-ca-1798.82 attorney general': { id: 'us-ca-1798.82-attorney-general', place: 'US-CA' },
  'us-tx-521.053 attorney general': { id: 'us-tx-521.053-attorney-general', place: 'US-TX' },
  'sg-pdpa-26d PDPC, no significant harm': { id: 'sg-pdpa-26d-pdpc', place: 'SG' },
};

describe('thresholds that must hold', () => {
  it.each(thresholds)(
    '$regime to $recipient, $facts: $required',
    ({ regime, recipient, facts, required }) => {
      const { id = '', place = '' } = OBLIGATIONS[`${regime} ${recipient}`] ?? {};
      const at = new Date('2027-06-01T12:00:00Z');
      const residents = facts.residentsOfOneState ?? facts.residents;
      const all = evaluateAll(regimes, {
        facts: statedFacts({
          ...{
            custodian: ['us-hipaa', 'us-business', 'sg-organization'],
            sector: [],
            formats: ['electronic'],
          },
          decisions: { significantHarm: false },
          affected: {
            estimate: facts.affected ?? null,
            exact: true,
            residences: [place],
            residentsByPlace: residents === undefined ? {} : { [place]: residents },
          },
        }),
        anchors: { discovered: at, confirmed: at, risk_determined: at, 'sent.us-ca-1798.82-residents': at },
        setting: { zone: 'America/New_York', calendars: CALENDARS },
        ownCalendars: CALENDARS,
        added: new Set(),
      });
      const state = all.find(({ obligationId }) => obligationId === id)?.state;
      expect(state).toBe(required ? 'required' : 'not_required');
    },
  );
});
