import { Text, Time } from '../../../platform/http/fields.js';
import { ScreenedDto } from '../../../platform/http/screened.js';

export class ActionDto extends ScreenedDto {
  @Text({
    max: 4_000,
    multiline: true,
    optional: true,
    nullable: true,
    example: 'Spoke with the team by telephone.',
  })
  note?: string | null;
  @Text({
    max: 4_000,
    multiline: true,
    optional: true,
    nullable: true,
    description: 'Why; needed to confirm, dismiss or reopen',
  })
  reason?: string | null;
  @Time({ optional: true, nullable: true, description: 'When it was really done; now, unless given' }) at?:
    string | null;
}
