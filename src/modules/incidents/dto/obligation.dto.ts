import { Choice, Text, Time } from '../../../platform/http/fields.js';
import { ScreenedDto } from '../../../platform/http/screened.js';

const reason = {
  min: 1,
  max: 4_000,
  multiline: true,
  description: 'Why; without names of the people affected',
};

export const DECIDED = ['required', 'not_required'] as const;

export class DecideObligationDto extends ScreenedDto {
  @Choice(DECIDED, { example: 'not_required' }) decision!: (typeof DECIDED)[number];
  @Text({ ...reason, example: 'The device was encrypted and its key was kept elsewhere.' }) reason!: string;
}

export class MeetObligationDto extends ScreenedDto {
  @Text({
    min: 1,
    max: 1_000,
    multiline: true,
    description: 'What was sent, to whom and how, and any file number',
    example: 'Online form of the Commissioner, file PR26-00123',
  })
  notice!: string;
  @Time({ optional: true, nullable: true, description: 'When it was sent; now, unless given' }) at?:
    string | null;
  @Text({
    ...reason,
    optional: true,
    nullable: true,
    description: 'Why it is late; needed where the law asks for it',
    example: 'The number of people affected was known only on the fourth day.',
  })
  delayReasons?: string | null;
}

export class AddRegimeDto extends ScreenedDto {
  @Text({ min: 1, max: 60, description: 'Id of a law, as in GET /v1/regimes', example: 'eu-gdpr' })
  regime!: string;
  @Text({ ...reason, example: 'The records are held on behalf of a university in Lyon.' }) reason!: string;
}
