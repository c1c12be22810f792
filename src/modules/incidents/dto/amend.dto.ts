import { Text, Time } from '../../../platform/http/fields.js';
import { FactsDto } from './facts.dto.js';

/** What is sent is changed; what is left out stays. */
export class AmendDto extends FactsDto {
  @Text({ min: 1, max: 200, optional: true, example: 'Letter mailed to the wrong resident' }) title?: string;
  @Time({ optional: true }) discoveredAt?: string;
  @Time({
    optional: true,
    nullable: true,
    description:
      'When the organization became aware of it, as laws such as the GDPR understand that; the discovery, unless given; for the privacy officer only',
  })
  awareAt?: string | null;
  @Time({
    optional: true,
    nullable: true,
    description: 'When an employment action was taken; for Human Resources only',
  })
  employmentActionAt?: string | null;
}
