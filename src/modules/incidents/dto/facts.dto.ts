import {
  CAUSES,
  FORMATS,
  INFORMATION_TYPES,
  INTENTS,
  type Cause,
  type Format,
  type InformationType,
  type Intent,
} from '../../../domain/incident/incident.js';
import {
  Choice,
  Choices,
  Flag,
  Places,
  Text,
  Texts,
  Time,
  Whole,
  Zone,
} from '../../../platform/http/fields.js';
import { CountsByPlace } from '../../../platform/http/keyed-fields.js';
import { Nested } from '../../../platform/http/nested-fields.js';
import { ScreenedDto } from '../../../platform/http/screened.js';

/** How many people, and who, as far as is known. */
export class AffectedDto {
  @Whole({ min: 0, max: 2_000_000_000, optional: true, nullable: true, example: 1 }) estimate?: number | null;
  @Flag({ optional: true, description: 'The number is certain' }) exact?: boolean;
  @Flag({ optional: true }) includesEmployees?: boolean;
  @Places({
    max: 300,
    optional: true,
    description: 'ISO 3166 codes of where they live',
    example: ['CA-ON'],
  })
  residences?: string[];
  @CountsByPlace({
    max: 300,
    optional: true,
    description: 'How many live in each place, as far as it was counted; laws of a place count its residents',
    example: { 'US-CA': 412, 'US-NY': 101 },
  })
  residentsByPlace?: Record<string, number>;
}

/** Everything about an incident that can be told later than the report. */
export class FactsDto extends ScreenedDto {
  static override readonly identifiers = ['externalReference'];
  @Text({
    max: 20_000,
    multiline: true,
    optional: true,
    nullable: true,
    example: 'A letter went to number 12 in place of number 21.',
  })
  description?: string | null;
  @Flag({
    optional: true,
    description:
      'Only the privacy office is told who reported it; set with the report, or by a privacy officer',
  })
  confidential?: boolean;
  @Time({ optional: true, nullable: true }) occurredFrom?: string | null;
  @Time({ optional: true, nullable: true }) occurredTo?: string | null;
  @Zone({ optional: true }) zone?: string;
  @Text({ min: 1, max: 60, optional: true, description: 'Key of the division', example: 'public-health' })
  division?: string;
  @Choice(CAUSES, { optional: true, example: 'misdirected_mail' }) cause?: Cause;
  @Choice(INTENTS, { optional: true, example: 'accidental' }) intent?: Intent;
  @Choices(INFORMATION_TYPES, { optional: true, example: ['name', 'health'] })
  informationTypes?: InformationType[];
  @Choices(FORMATS, { optional: true, example: ['paper'] }) formats?: Format[];
  @Nested(AffectedDto, { optional: true }) affected?: AffectedDto;
  @Flag({ optional: true }) contained?: boolean;
  @Flag({ optional: true }) systemsInvolved?: boolean;
  @Flag({ optional: true, description: 'The division is a health information custodian (PHIPA)' })
  healthCustodian?: boolean;
  @Texts({
    max: 50,
    length: 254,
    optional: true,
    description:
      'E-mail addresses or names of people who may have caused it; they and their supervisor never see the incident',
    example: [],
  })
  implicated?: string[];
  @Text({ min: 1, max: 200, optional: true, nullable: true, example: 'SIEM-991' }) externalReference?:
    string | null;
}
