import { ApiProperty } from '@nestjs/swagger';
import { ROLES } from '../../../domain/access/role.js';
import { ACTIONS } from '../../../domain/incident/lifecycle.js';
import { STEP_STATUSES } from '../../../domain/protocol/protocol.js';
import { BilingualView } from '../../../platform/http/bilingual.view.js';
import { Choice, Choices, Flag, Text, Texts, Time, Uuid, Whole } from '../../../platform/http/fields.js';
import { Nested, NestedList } from '../../../platform/http/nested-fields.js';
import { EscalationView, ReminderView } from './follow-up.view.js';

export class StepEvidenceView {
  @Text({ max: 60, example: 'sent-on' }) key!: string;
  @Nested(BilingualView) title!: BilingualView;
  @Flag({ description: 'The step is not completed without it', example: true }) required!: boolean;
  @Text({ max: 4_000, nullable: true, example: null }) text!: string | null;
}

export class StepEndView {
  @Choice(['POST', 'PUT'], { example: 'PUT' }) method!: string;
  @Text({ max: 200, example: '/v1/incidents/PB-2026-000123/directions/communications' }) path!: string;
}

/** A step of the protocol in one incident: who must do what, by when, and why then. */
export class StepView {
  @Text({ max: 60, example: 'acknowledge' }) key!: string;
  @Whole({ min: 0, max: 10_000 }) position!: number;
  @Nested(BilingualView) title!: BilingualView;
  @Choice(STEP_STATUSES, { example: 'open' }) status!: string;
  @Choice(ROLES, { example: 'supervisor' }) ownerRole!: string;
  @Choices(ROLES, { description: 'Roles that take part', example: [] }) supportRoles!: string[];
  @Uuid({ nullable: true, example: null }) assigneeId!: string | null;
  @Flag({ description: 'While it is open, the gates stay shut' }) mandatory!: boolean;
  @Choices(ACTIONS, { description: 'What it blocks', example: ['resolve'] }) gates!: string[];
  @Texts({ max: 100, length: 60, description: 'Steps that come first', example: ['report'] })
  requires!: string[];
  @Texts({ max: 100, length: 60, description: 'Steps that must still be finished first', example: [] })
  waitsFor!: string[];
  @Text({ max: 60, nullable: true, description: 'What ends it by itself', example: 'acknowledge' })
  endsWith!: string | null;
  @Nested(StepEndView, {
    nullable: true,
    description: 'The request that ends it, for whose it is to do; null for what filing ended',
  })
  endsBy!: StepEndView | null;
  @Time({ nullable: true }) dueAt!: string | null;
  @Choice(['law', 'policy', 'target'], { description: 'Where the time limit comes from', example: 'target' })
  limitStatus!: string;
  @Flag() overdue!: boolean;
  @Nested(BilingualView, { nullable: true, description: 'Why it is due then, in words' })
  explanation!: BilingualView | null;
  @ApiProperty({
    type: 'object',
    nullable: true,
    additionalProperties: true,
    description: 'The same as data, with the rule that gave it and its version',
    example: null,
  })
  explanationData!: object | null;
  @NestedList(ReminderView, { max: 10, description: 'To whoever was asked to do it' })
  reminders!: ReminderView[];
  @NestedList(EscalationView, { max: 10, description: 'Who is told once it is overdue' })
  escalation!: EscalationView[];
  @Time({
    nullable: true,
    description: 'When the privacy office was told that the chain has ended and the step is still not done',
    example: null,
  })
  escalationEndedAt!: string | null;
  @NestedList(StepEvidenceView, { max: 20, description: 'What to write down to complete it' })
  evidence!: StepEvidenceView[];
  @Nested(BilingualView, { nullable: true }) guidance!: BilingualView | null;
  @Text({ max: 1_000, nullable: true, description: 'The law or policy behind it', example: null }) basis!:
    string | null;
  @Time({ nullable: true, example: null }) openedAt!: string | null;
  @Time({ nullable: true, example: null }) finishedAt!: string | null;
  @Uuid({ nullable: true, example: null }) finishedBy!: string | null;
  @Text({ max: 4_000, nullable: true, description: 'Note or reason', example: null }) note!: string | null;
}
