import { describe, expect, it } from '@jest/globals';
import { FORMS } from './forms.js';
import { faultsOf, FORM_KEYS, type Finding, type FormKey } from './judgement.js';

function every(key: FormKey, answer: string): Finding[] {
  return Object.keys(FORMS[key].factors).map((factor) => ({ factor, answer, note: null }));
}

function faults(key: FormKey, decision: boolean, findings: Finding[]): string[] {
  return faultsOf(FORMS[key], { decision, reasons: 'Because.', findings }).map(
    ({ pointer, code }) => `${pointer} ${code}`,
  );
}

describe('the forms of judgement', () => {
  it('have as many factors as their laws', () => {
    expect(FORM_KEYS.map((key) => Object.keys(FORMS[key].factors).length)).toEqual([4, 4, 7]);
  });

  it.each(FORM_KEYS)('%s lets a person decide yes on any findings', (key) => {
    expect(faults(key, true, [])).toEqual([]);
    for (const answer of FORMS[key].answers) expect(faults(key, true, every(key, answer))).toEqual([]);
  });

  it.each<[FormKey, string]>([
    ['rrosh', 'high'],
    ['hipaa', 'high'],
    ['phipa', 'no'],
  ])('%s lets a person decide no when every factor is %s', (key, answer) => {
    expect(faults(key, false, every(key, answer))).toEqual([]);
  });

  it('a factor is given once', () => {
    const twice: Finding[] = [...every('rrosh', 'low'), { factor: 'misuse', answer: 'high', note: null }];
    expect(faults('rrosh', true, twice)).toEqual(['/findings/4/factor repeated']);
  });

  it('no under HIPAA takes all four factors, 45 CFR 164.402(2)', () => {
    expect(faults('hipaa', false, every('hipaa', 'low').slice(1))).toEqual(['/findings incomplete']);
  });

  it('no under PHIPA takes all seven circumstances, and none of them', () => {
    const [first, ...rest] = every('phipa', 'no');
    expect(faults('phipa', false, rest)).toEqual(['/findings incomplete']);
    expect(faults('phipa', false, [{ ...first, answer: 'yes' } as Finding, ...rest])).toEqual([
      '/decision contradiction',
    ]);
  });

  it('no under RROSH takes reasons, not a number of factors', () => {
    expect(faults('rrosh', false, [])).toEqual([]);
  });
});
