import { Choice, Email, Flag, Text, Texts, Time } from '../../../platform/http/fields.js';
import { PageDto } from '../../../platform/http/page.js';
import { FactsDto } from './facts.dto.js';
import { ScreenedDto } from '../../../platform/http/screened.js';

export const INTAKE_STATES = ['waiting', 'set_aside', 'filed', 'discarded'] as const;

export class ListIntakeDto extends PageDto {
  @Choice(INTAKE_STATES, { optional: true, description: 'waiting, unless given' })
  state?: (typeof INTAKE_STATES)[number];
}

/** The report as it is filed. What is left out is taken from the mail. */
export class FileIntakeDto extends FactsDto {
  @Text({ min: 1, max: 200, optional: true, description: 'The subject of the mail, unless given' })
  title?: string;
  @Time({ optional: true, description: 'When someone first knew; when the mail came, unless given' })
  discoveredAt?: string;
  @Flag({ optional: true, description: 'An exercise, marked as such wherever it shows' }) drill?: boolean;
  @Email({
    optional: true,
    description:
      'Who reports it; needed where nobody known has the address of the sender. Whoever it is decides nothing about the incident',
    example: 'employee@example.org',
  })
  reporter?: string;
  @Texts({
    max: 50,
    length: 254,
    description:
      'E-mail addresses or names of people who may have caused it, as the mail tells; send an empty list if it names nobody',
    example: [],
  })
  declare implicated: string[];
}

export class DiscardIntakeDto extends ScreenedDto {
  @Text({ min: 1, max: 4_000, multiline: true, example: 'An invoice, sent here by mistake.' })
  reason!: string;
}
