import { Text, Time } from '../../../platform/http/fields.js';

export class AbsenceDto {
  @Time({ description: 'From when; it may lie in the past' }) from!: string;
  @Time({ description: 'Until when, at most 366 days later', example: '2026-12-04T09:00:00-05:00' })
  to!: string;
  @Text({
    min: 1,
    max: 254,
    optional: true,
    nullable: true,
    description:
      'Id or e-mail address of who acts in their place: someone who holds the same offices, or is an alternate for them',
    example: 'alternate@example.org',
  })
  substitute?: string | null;
}
