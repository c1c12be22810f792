import { ROLES } from '../../../domain/access/role.js';
import { Choice, Choices, Email, Text, Texts, Uuid } from '../../../platform/http/fields.js';

export class MeView {
  @Uuid() id!: string;
  @Text({ max: 200, example: 'Riley Chen' }) name!: string;
  @Email() email!: string;
  @Choice(['en', 'fr']) language!: string;
  @Text({ max: 60, nullable: true, description: 'Key of the own division', example: 'public-health' })
  division!: string | null;
  @Choices(ROLES, { example: ['employee', 'supervisor'] }) roles!: string[];
  @Texts({
    max: 10_000,
    length: 60,
    description: 'Keys of the divisions the caller answers for',
    example: ['public-health'],
  })
  supervises!: string[];
}
