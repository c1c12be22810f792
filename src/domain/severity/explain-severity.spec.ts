import { describe, expect, it } from '@jest/globals';
import { explainSeverity } from './explain-severity.js';
import { assessSeverity, type EnisaInputs } from './severity.js';

const LAPTOP: EnisaInputs = {
  categories: [
    { category: 'simple', adjustment: 0 },
    { category: 'financial', adjustment: 1 },
  ],
  ei: 1,
  cb: { confidentiality: 0, availability: 0.25, malicious: true },
  unintelligible: false,
};

function explain(inputs: EnisaInputs, language: 'en' | 'fr', individuals: number | null = 640): string {
  return explainSeverity(inputs, assessSeverity(inputs, individuals), language);
}

describe('the explanation of a score', () => {
  it('names each choice with what it means', () => {
    expect(explain(LAPTOP, 'en')).toBe(
      [
        'Severity 4.75, very high: data 4 × identification 1 + circumstances 0.75.',
        'Simple data (1): names, contact details, education, family life, work experience.',
        'Financial data (3 + 1 → 4): it is complete enough for fraud, or for a detailed financial or social profile.',
        'The highest kind of data counts.',
        'Identification (maximum): the data itself says whose it is, without any research.',
        'Confidentiality (+ 0): the data was exposed, without evidence that anyone used it, such as a device lost on the way.',
        'Availability (+ 0.25): the data is missing for a time.',
        'Malicious intent (+ 0.5): someone acted to harm the people concerned or the organization.',
        'Beside the score: more than 100 individuals are affected (640).',
        'The score informs; a person decides.',
      ].join(' '),
    );
  });

  it('speaks French with decimal commas', () => {
    const text = explain(LAPTOP, 'fr');
    expect(text).toMatch(
      /^Gravité 4,75, très élevée\u00a0: données 4 × identification 1 \+ circonstances 0,75\./,
    );
    expect(text).toContain('Disponibilité (+ 0,25)\u00a0: les données manquent pendant un certain temps.');
    expect(text).toMatch(/La note éclaire; une personne décide\.$/);
  });

  it('stays silent on what was not judged', () => {
    const plain = explain(
      { ...LAPTOP, categories: [{ category: 'sensitive', adjustment: -1 }], cb: {}, unintelligible: true },
      'en',
      100,
    );
    expect(plain).toContain('Sensitive data (4 − 1 → 3)');
    expect(plain).toContain('nobody can read the data');
    expect(plain).not.toMatch(/highest|Confidentiality|Malicious|individuals/);
  });

  it('admits that an adjustment without a meaning is kept on the scale', () => {
    const categories: EnisaInputs['categories'] = [{ category: 'sensitive', adjustment: 2 }];
    expect(explain({ ...LAPTOP, categories }, 'en')).toContain('Sensitive data (4 + 2 → 4): health');
  });
});
