import { STEP_STATUSES } from '../../../domain/protocol/protocol.js';
import { BilingualView } from '../../../platform/http/bilingual.view.js';
import { Choice, Flag, Text, Time, Whole } from '../../../platform/http/fields.js';
import { Nested, NestedList } from '../../../platform/http/nested-fields.js';

export class FollowedProtocolView {
  @Text({ max: 60, example: 'ca-on-municipality' }) key!: string;
  @Text({ max: 40, example: '2026.2' }) version!: string;
  @Text({ max: 64, example: '1f0c5b5b1d6a0b7a3f6c9f7d0c4e2a8b9d3e6f1a2b4c8d7e5f60718293a4b5c6' }) id!: string;
}

export class ChangedStepView {
  @Text({ max: 60, example: 'notify-individuals' }) key!: string;
  @Nested(BilingualView) title!: BilingualView;
  @Choice(STEP_STATUSES, { example: 'open' }) status!: string;
  @Time({ nullable: true }) dueAt!: string | null;
}

export class MigratedDeadlineView {
  @Text({ max: 60, example: 'assess' }) key!: string;
  @Nested(BilingualView) title!: BilingualView;
  @Time({ nullable: true }) from!: string | null;
  @Time({ nullable: true }) to!: string | null;
}

/** What moving to another version of a protocol changes, or would change. */
export class MigrationView {
  @Flag({ description: 'False after a dry run', example: false }) migrated!: boolean;
  @Whole({ min: 1, max: 2_147_483_647, description: 'Version of the incident', example: 4 }) version!: number;
  @Nested(FollowedProtocolView) from!: FollowedProtocolView;
  @Nested(FollowedProtocolView) to!: FollowedProtocolView;
  @NestedList(ChangedStepView, { max: 100, description: 'Steps that are asked for in addition' })
  added!: ChangedStepView[];
  @NestedList(ChangedStepView, { max: 100, description: 'Open steps that are cancelled, as they stood' })
  removed!: ChangedStepView[];
  @NestedList(MigratedDeadlineView, { max: 100 }) moved!: MigratedDeadlineView[];
}
