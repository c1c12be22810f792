import { ApiProperty } from '@nestjs/swagger';
import { EI } from '../../../domain/severity/identification.js';
import { BANDS, DPC, FLAGS } from '../../../domain/severity/severity.js';
import { Choice, Choices, Flag, Scale, Text, Texts, Time, Whole } from '../../../platform/http/fields.js';
import { BilingualView } from '../../../platform/http/bilingual.view.js';
import { Nested, NestedList } from '../../../platform/http/nested-fields.js';
import { DeterminationView } from './determination.dto.js';
import { EnisaDto } from './assessment.dto.js';
import { PersonRef } from './incident.view.js';

const quarters = { type: 'number', multipleOf: 0.25, minimum: 0 } as const;

class SeverityView {
  @Scale(DPC, { description: 'Data processing context', example: 4 }) dpc!: number;
  @Scale(EI, { description: 'Ease of identification', example: 1 }) ei!: number;
  @ApiProperty({ ...quarters, maximum: 2, description: 'What the circumstances add', example: 0 })
  cb!: number;
  @ApiProperty({ ...quarters, maximum: 6, description: 'dpc × ei + cb', example: 4 }) score!: number;
  @Choice(BANDS, { example: 'very_high' }) band!: string;
  @Choices(FLAGS, { description: 'Beside the score, never in it', example: ['more_than_100_individuals'] })
  flags!: string[];
  @Whole({
    min: 0,
    max: 2_000_000_000,
    nullable: true,
    description: 'Affected individuals known at the time',
    example: 640,
  })
  individuals!: number | null;
  @Nested(BilingualView, { description: 'How it comes about, in words' }) explanation!: BilingualView;
}

class FindingView {
  @Text({ max: 60, example: 'sensitivity' }) factor!: string;
  @Nested(BilingualView, { description: 'What the factor asks' }) text!: BilingualView;
  @Text({ max: 20, example: 'high' }) answer!: string;
  @Text({ max: 2_000, nullable: true, example: 'Names and social insurance numbers.' }) note!: string | null;
}

export class JudgementView {
  @Nested(BilingualView, { description: 'What decision answers' }) question!: BilingualView;
  @Text({ max: 200, description: 'The law behind it', example: 'FIPPA s. 40.1' }) basis!: string;
  @Flag({ example: true }) decision!: boolean;
  @Text({ max: 4_000, nullable: true, example: 'Identity theft is likely.' }) reasons!: string | null;
  @NestedList(FindingView, { max: 7 }) findings!: FindingView[];
}

/** The assessment in force; earlier versions are kept. */
export class AssessmentView {
  @Whole({
    min: 1,
    max: 2_147_483_647,
    description: 'Of the assessment; ETag names the incident’s',
    example: 1,
  })
  version!: number;
  @Nested(EnisaDto, { nullable: true, description: 'What the severity was computed from' })
  enisa!: EnisaDto | null;
  @Nested(SeverityView, { nullable: true }) severity!: SeverityView | null;
  @Nested(JudgementView, { nullable: true }) rrosh!: JudgementView | null;
  @Nested(JudgementView, { nullable: true }) hipaa!: JudgementView | null;
  @Nested(JudgementView, { nullable: true }) phipa!: JudgementView | null;
  @NestedList(DeterminationView, { max: 20, description: 'What was found under the tests of other laws' })
  determinations!: DeterminationView[];
  @Nested(PersonRef, { nullable: true, description: 'Who judged' }) author!: PersonRef | null;
  @Time() recordedAt!: string;
  @Texts({ max: 20, length: 40, description: 'What is hidden from the caller', example: [] })
  masked!: string[];
}
