import { Choice, Text, Uuid, Whole } from '../../../platform/http/fields.js';
import { Nested, NestedList } from '../../../platform/http/nested-fields.js';
import { ProblemBody } from '../../../platform/http/problem-body.js';

export const MOST_IN_BATCH = 1_000;
/** Of a body of lines, blank ones counted. */
const LAST_LINE = 1_000_000;

export class FiledView {
  @Uuid() id!: string;
  @Text({ max: 40, example: 'PB-2026-000123' }) reference!: string;
  @Text({ max: 100, example: '/v1/incidents/019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44' }) href!: string;
}

export const OUTCOMES = ['created', 'existing', 'refused', 'fileable'] as const;

/** What became of one report of a batch. */
export class BatchOutcomeView {
  @Whole({ min: 1, max: LAST_LINE, description: 'Of the body, or the place in the array, counted from 1' })
  line!: number;
  @Choice(OUTCOMES, {
    example: 'created',
    description:
      'created: filed now; existing: this system filed the same under this externalReference before; refused: nothing was filed, and problem says why; fileable: of a dry run, it would be filed',
  })
  outcome!: (typeof OUTCOMES)[number];
  @Whole({ min: 200, max: 599, description: 'As a report alone would be answered', example: 201 })
  status!: number;
  @Text({ max: 200, nullable: true, example: 'SIEM-991' }) externalReference!: string | null;
  @Nested(FiledView, {
    nullable: true,
    description: 'The incident that was filed, or that this externalReference stands for',
  })
  incident!: FiledView | null;
  @Nested(ProblemBody, { nullable: true, example: null }) problem!: ProblemBody | null;
}

/** What became of each, in the order in which they were sent. */
export class BatchView {
  @Whole({ min: 0, max: MOST_IN_BATCH, example: 1 }) created!: number;
  @Whole({ min: 0, max: MOST_IN_BATCH, example: 0 }) existing!: number;
  @Whole({ min: 0, max: MOST_IN_BATCH + 1, example: 0 }) refused!: number;
  @Whole({ min: 0, max: MOST_IN_BATCH, description: 'Of a dry run', example: 0 }) fileable!: number;
  @NestedList(BatchOutcomeView, { max: MOST_IN_BATCH + 1 }) items!: BatchOutcomeView[];
}
