import { Flag, Text, Time } from '../../../platform/http/fields.js';
import { FactsDto } from './facts.dto.js';

/** A report. Only what happened and when it was discovered are needed; the rest can follow. */
export class ReportDto extends FactsDto {
  @Text({ min: 1, max: 200, example: 'Letter mailed to the wrong resident' }) title!: string;
  @Time({ description: 'When someone first knew; with its offset', example: '2026-11-20T14:05:00-05:00' })
  discoveredAt!: string;
  @Flag({ optional: true, description: 'An exercise, marked as such wherever it shows' }) drill?: boolean;
}
