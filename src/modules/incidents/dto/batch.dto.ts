import { Choice, Text, Time } from '../../../platform/http/fields.js';
import { Nested } from '../../../platform/http/nested-fields.js';
import { QueryFlag } from '../../../platform/http/query-fields.js';
import { ReportDto } from './report.dto.js';

export class BatchQueryDto {
  @QueryFlag({ description: 'Files nothing, and only says what would become of each' }) dryRun = false;
}

export const IMPORTED_AS = ['breach', 'no_breach'] as const;

/** How an incident ended that was handled elsewhere, before. */
export class ImportedDto {
  @Time({ description: 'When it was reported there', example: '2024-03-04T09:10:00-05:00' })
  reportedAt!: string;
  @Time({ description: 'When it ended', example: '2024-04-19T16:00:00-04:00' }) closedAt!: string;
  @Choice(IMPORTED_AS, { description: 'What it was found to be', example: 'breach' })
  outcome!: (typeof IMPORTED_AS)[number];
  @Text({
    ...{ max: 4_000, multiline: true, optional: true, nullable: true },
    ...{ description: 'Why, in the words of then', example: 'One letter, fetched back unopened.' },
  })
  rationale?: string | null;
}

/** A report among others; with `imported` it is one that has ended. */
export class BatchReportDto extends ReportDto {
  @Nested(ImportedDto, {
    optional: true,
    description:
      'For keys with the scope incidents:import: it was handled in another register and has ended, so nothing is due and nobody is told',
  })
  imported?: ImportedDto;
}
