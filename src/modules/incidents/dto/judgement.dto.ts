import { FORMS } from '../../../domain/severity/forms.js';
import type { Form } from '../../../domain/severity/judgement.js';
import { Choice, Flag, Text } from '../../../platform/http/fields.js';
import { NestedList } from '../../../platform/http/nested-fields.js';

const { rrosh, hipaa, phipa } = FORMS;

class FindingDto {
  @Text({
    max: 2_000,
    multiline: true,
    optional: true,
    nullable: true,
    description: 'What it rests on, without names of the people affected',
    example: 'Names, social insurance numbers and bank accounts.',
  })
  note?: string | null;
}

class RroshFindingDto extends FindingDto {
  @Choice(keysOf(rrosh), { description: factorsOf(rrosh) }) factor!: string;
  @Choice(rrosh.answers, { description: 'The risk, seen from this factor', example: 'high' }) answer!: string;
}

class HipaaFindingDto extends FindingDto {
  @Choice(keysOf(hipaa), { description: factorsOf(hipaa) }) factor!: string;
  @Choice(hipaa.answers, {
    description: 'The probability of compromise, seen from this factor',
    example: 'high',
  })
  answer!: string;
}

class PhipaFindingDto extends FindingDto {
  @Choice(keysOf(phipa), { description: factorsOf(phipa), example: 'significant' }) factor!: string;
  @Choice(phipa.answers, { description: 'Whether the circumstance applies', example: 'yes' }) answer!: string;
}

class JudgementDto {
  @Text({
    min: 1,
    max: 4_000,
    multiline: true,
    description: 'Why; without names of the people affected',
    example: 'The information allows identity theft, and the device was not recovered.',
  })
  reasons!: string;
}

export class RroshDto extends JudgementDto {
  @Flag({ description: rrosh.question.en, example: true }) decision!: boolean;
  @NestedList(RroshFindingDto, { max: keysOf(rrosh).length, optional: true }) findings?: RroshFindingDto[];
}

export class HipaaDto extends JudgementDto {
  @Flag({ description: `${hipaa.question.en} To say no, give all four.`, example: true }) decision!: boolean;
  @NestedList(HipaaFindingDto, { max: keysOf(hipaa).length, optional: true }) findings?: HipaaFindingDto[];
}

export class PhipaDto extends JudgementDto {
  @Flag({ description: `${phipa.question.en} To say no, give all seven.`, example: true }) decision!: boolean;
  @NestedList(PhipaFindingDto, { max: keysOf(phipa).length, optional: true }) findings?: PhipaFindingDto[];
}

function keysOf({ factors }: Form): string[] {
  return Object.keys(factors);
}

function factorsOf({ factors }: Form): string {
  return Object.entries(factors)
    .map(([key, { en }]) => `${key}: ${en}`)
    .join('. ');
}
