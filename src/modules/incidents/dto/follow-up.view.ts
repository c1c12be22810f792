import { OUTCOMES } from '../../../domain/protocol/fire.js';
import { TARGETS } from '../../../domain/protocol/follow-up.js';
import { Choice, Choices, Flag, Time, Whole } from '../../../platform/http/fields.js';

/** What became of a reminder or a level. */
class SentView {
  @Time({
    nullable: true,
    description: 'Null as long as it was not, or if it was passed over',
    example: null,
  })
  sentAt!: string | null;
  @Choice(OUTCOMES, {
    nullable: true,
    description:
      'skipped: the deadline had passed when it could be sent; nobody: nobody of them was free to act, so the next level was told',
    example: null,
  })
  outcome!: string | null;
  @Flag({
    description: 'It was dealt with long after its time, when a worker was there again',
    example: false,
  })
  late!: boolean;
}

export class ReminderView extends SentView {
  @Whole({ min: 1, max: 10_000, example: 1 }) before!: number;
  @Choice(['minutes', 'hours', 'days'], { example: 'days' }) unit!: string;
  @Time({ nullable: true, description: 'Before the present deadline' }) at!: string | null;
}

export class EscalationView extends SentView {
  @Whole({ min: 0, max: 10_000, example: 4 }) wait!: number;
  @Choice(['minutes', 'hours', 'days'], { example: 'hours' }) unit!: string;
  @Choices(TARGETS, { example: ['privacy_officer'] }) to!: string[];
  @Time({ nullable: true, description: 'If it is still not done then' }) at!: string | null;
}
