import { Choice, Flag, Time, Whole } from '../../platform/http/fields.js';
import { Nested } from '../../platform/http/nested-fields.js';

export class LiveView {
  @Choice(['ok']) status!: 'ok';
}

/** Whether anyone was forgotten; none of it makes the process unready. */
export class OversightView {
  @Flag({ description: 'Nothing is missing and nothing is stuck' }) ok!: boolean;
  @Time() checkedAt!: string;
  @Whole({
    min: 0,
    max: 1_000_000_000,
    description: 'Levels of chains that are due and were not told',
    example: 0,
  })
  overdueWithoutEscalation!: number;
  @Whole({
    min: 0,
    max: 1_000_000_000,
    description: 'Messages that nobody tried in time, up to 10,000',
    example: 0,
  })
  stuckMessages!: number;
  @Whole({
    min: 0,
    max: 1_000_000_000,
    description: 'Calls of webhooks that nobody makes, up to 10,000 for each',
    example: 0,
  })
  stuckCalls!: number;
  @Whole({
    min: 0,
    max: 1_000_000_000,
    description: 'Open steps and duties about which everyone was told who was to be told',
    example: 0,
  })
  endedChains!: number;
  @Time({ nullable: true, description: 'When the trail was last signed' }) lastCheckpointAt!: string | null;
}

export class ReadyView {
  @Choice(['ok', 'unavailable']) status!: 'ok' | 'unavailable';
  @Flag({ description: 'The database answers' }) database!: boolean;
  @Flag({
    description: 'Changes made elsewhere are heard at once; while false, they are looked up at every request',
  })
  notifications!: boolean;
  @Nested(OversightView, {
    nullable: true,
    description:
      'Looked up every minute; null until then. For information: the process is ready all the same',
  })
  oversight!: OversightView | null;
}
