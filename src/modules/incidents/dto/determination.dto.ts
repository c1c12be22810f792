import { DECISIONS, type Decision } from '../../../domain/obligations/facts.js';
import { BilingualView } from '../../../platform/http/bilingual.view.js';
import { Choice, Flag, Text, Time } from '../../../platform/http/fields.js';
import { Nested } from '../../../platform/http/nested-fields.js';

/** The tests that no form of their own decides. */
export const DETERMINED_TESTS = (Object.keys(DECISIONS) as Decision[]).filter(
  (name) => name !== 'riskOfSignificantHarm' && name !== 'lowProbabilityOfCompromise',
);

/** What a person found under one law’s own test. */
export class DeterminationDto {
  @Choice(DETERMINED_TESTS, { description: meanings(), example: 'material' }) test!: Decision;
  @Flag({ description: 'Whether the test is met', example: true }) holds!: boolean;
  @Text({
    min: 1,
    max: 4_000,
    multiline: true,
    description: 'Why; without names of the people affected',
    example: 'The outage concerns a material part of our services.',
  })
  reasons!: string;
}

export class DeterminationView {
  @Choice(DETERMINED_TESTS, { example: 'material' }) test!: string;
  @Nested(BilingualView, { description: 'What the test asks' }) text!: BilingualView;
  @Flag({ example: true }) holds!: boolean;
  @Text({ max: 4_000, nullable: true, example: 'The outage concerns a material part of our services.' })
  reasons!: string | null;
  @Time({ description: 'Since when it has been found so' }) decidedAt!: string;
}

function meanings(): string {
  return DETERMINED_TESTS.map((name) => `${name}: ${DECISIONS[name].label.en}`).join('. ');
}
