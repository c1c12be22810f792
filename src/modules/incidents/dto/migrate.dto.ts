import { Flag, Text } from '../../../platform/http/fields.js';

export class MigrateDto {
  @Text({
    min: 1,
    max: 60,
    description: 'Key of the protocol to follow from now on',
    example: 'ca-on-municipality',
  })
  protocol!: string;
  @Flag({ optional: true, description: 'Only show the difference; nothing is changed', example: true })
  dryRun?: boolean;
}
