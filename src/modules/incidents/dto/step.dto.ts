import { Text, Time } from '../../../platform/http/fields.js';

export class CompleteStepDto {
  @Text({
    max: 4_000,
    multiline: true,
    optional: true,
    nullable: true,
    example: 'The letter was returned unopened.',
  })
  note?: string | null;
  @Time({ optional: true, nullable: true, description: 'When it was really done; now, unless given' }) at?:
    string | null;
}

export class WaiveStepDto {
  @Text({
    min: 1,
    max: 4_000,
    multiline: true,
    example: 'One person, informed by telephone; no report is required.',
  })
  reason!: string;
}

export class AssignStepDto {
  @Text({ min: 1, max: 254, description: 'Id or e-mail address of the person', example: 'it@example.org' })
  person!: string;
}
