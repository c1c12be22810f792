import { Text, Time } from '../../../platform/http/fields.js';
import { TextsByKey } from '../../../platform/http/keyed-fields.js';
import { ScreenedDto } from '../../../platform/http/screened.js';

export class CompleteStepDto extends ScreenedDto {
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
  @TextsByKey({
    max: 20,
    length: 4_000,
    optional: true,
    description: 'What the step asks to be written down, by the key of its field',
    example: {},
  })
  evidence?: Record<string, string>;
}

export class WaiveStepDto extends ScreenedDto {
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
