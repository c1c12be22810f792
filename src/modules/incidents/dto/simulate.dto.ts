import { CUSTODIANS, SECTORS } from '../../../domain/obligations/fact-words.js';
import { Choices, Flag, Text, Texts, Time } from '../../../platform/http/fields.js';
import { TimesByKey } from '../../../platform/http/keyed-fields.js';
import { Nested } from '../../../platform/http/nested-fields.js';
import { AssessmentDto } from './assessment.dto.js';
import { FactsDto } from './facts.dto.js';

/** The body of a report, the time of reporting, and what would happen later. */
export class SimulateDto extends FactsDto {
  @Text({
    max: 200,
    optional: true,
    description: 'Not looked at; a report’s body may be sent as it is',
    example: 'Letter mailed to the wrong resident',
  })
  title?: string;
  @Time({ example: '2026-11-20T14:05:00-05:00' }) discoveredAt!: string;
  @Time({
    optional: true,
    nullable: true,
    description:
      'When the organization became aware of it, as laws such as the GDPR understand that; the discovery, unless given',
  })
  awareAt?: string | null;
  @Time({
    optional: true,
    description: 'When it would be reported; now, unless given',
    example: '2026-11-20T14:30:00-05:00',
  })
  reportedAt?: string;
  @Choices(CUSTODIANS, {
    optional: true,
    description: 'In which capacities the records are held; the organization’s own, unless given',
    example: ['ca-on-municipal'],
  })
  custodian?: string[];
  @Choices(SECTORS, { optional: true, description: 'The same of regulated sectors', example: [] })
  sector?: string[];
  @Nested(AssessmentDto, {
    optional: true,
    description: 'What would be decided on severity and harm, at the report',
  })
  assessment?: AssessmentDto;
  @Texts({
    max: 50,
    length: 60,
    optional: true,
    description: 'Ids of laws to apply whatever the facts say',
    example: [],
  })
  addedRegimes?: string[];
  @Flag({ optional: true }) drill?: boolean;
  @TimesByKey({
    max: 120,
    optional: true,
    description:
      'When something would happen, by anchor: acknowledged, escalated, confirmed, contained, risk_determined, employment_action, resolved, closed, or step.<key> for the completion of a step',
    example: { acknowledged: '2026-11-20T14:40:00-05:00', escalated: '2026-11-20T15:10:00-05:00' },
  })
  later?: Record<string, string>;
}
