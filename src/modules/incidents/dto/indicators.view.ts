import { Choice, Flag, Text, Time, Whole, Zone } from '../../../platform/http/fields.js';
import { Nested, NestedList } from '../../../platform/http/nested-fields.js';
import { COUNTED_BY, GROUPINGS } from '../indicators.sql.js';

const COUNT = { min: 0, max: 1_000_000_000 } as const;
const SECONDS = { ...COUNT, max: 10_000_000_000, nullable: true, example: 5_400 } as const;

class TakenView {
  @Whole({ ...COUNT, description: 'Incidents in which it has happened' }) count!: number;
  @Whole({ ...SECONDS, description: 'Half took no longer' }) medianSeconds!: number | null;
  @Whole({ ...SECONDS, description: 'Nine of ten took no longer' }) p90Seconds!: number | null;
}

class PunctualityView {
  @Whole({ ...COUNT, description: 'Done, of those that had a deadline' }) done!: number;
  @Whole(COUNT) onTime!: number;
  @Whole({
    ...{ min: 0, max: 100, nullable: true, example: 92 },
    description: 'Share on time of those that are done or overdue; null while there are none',
  })
  percentOnTime!: number | null;
  @Whole({ ...COUNT, description: 'Still to be done' }) open!: number;
  @Whole({ ...COUNT, description: 'Still to be done after the deadline' }) overdue!: number;
}

class ChainsView {
  @Whole(COUNT) reminders!: number;
  @Whole(COUNT) escalations!: number;
  @Whole({ ...COUNT, description: 'Chains at the end of which nobody was left to tell' }) ended!: number;
  @Whole({ ...COUNT, description: 'Those of them that are unanswered to this hour' }) unanswered!: number;
}

export class FiguresView {
  @Whole(COUNT) incidents!: number;
  @Whole({ ...COUNT, description: 'Neither closed nor dismissed' }) open!: number;
  @Flag({ description: 'Fewer than five incidents: passed on, they may tell whose case it was' })
  small!: boolean;
  @Nested(TakenView, { description: 'From the report to its acknowledgement' }) acknowledge!: TakenView;
  @Nested(TakenView, { description: 'From the report to the escalation' }) escalate!: TakenView;
  @Nested(TakenView, { description: 'From the discovery to the containment' }) contain!: TakenView;
  @Nested(TakenView, { description: 'From the discovery to the first notice that a law requires' })
  notify!: TakenView;
  @Nested(TakenView, { description: 'From the report to the closure' }) close!: TakenView;
  @Nested(PunctualityView, { description: 'Steps of the protocols' }) steps!: PunctualityView;
  @Nested(PunctualityView, { description: 'Duties in law, by the deadlines that the laws give' })
  duties!: PunctualityView;
  @Nested(ChainsView, { description: 'What was sent about steps and duties' }) chains!: ChainsView;
}

class GroupView extends FiguresView {
  @Text({ max: 60, description: 'Of a division, a cause, or a month', example: 'public-health' })
  key!: string;
}

export class IndicatorsView {
  @Text({ max: 7, example: '2026-01' }) from!: string;
  @Text({ max: 7, example: '2026-12' }) to!: string;
  @Choice(COUNTED_BY) by!: string;
  @Choice(GROUPINGS, { nullable: true }) groupBy!: string | null;
  @Zone({ description: 'In which months begin and end' }) zone!: string;
  @Flag() drill!: boolean;
  @Time({ description: 'When it was counted' }) at!: string;
  @Nested(FiguresView) total!: FiguresView;
  @NestedList(GroupView, { max: 1_000 }) groups!: GroupView[];
}
