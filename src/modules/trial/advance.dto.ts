import { Text } from '../../platform/http/fields.js';

export class AdvanceDto {
  @Text({ min: 1, max: 20, example: 'PT4H', description: 'An ISO 8601 duration of days, hours and minutes' })
  advance!: string;
}
