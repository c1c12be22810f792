import { ApiProperty } from '@nestjs/swagger';
import { ROLES } from '../../../domain/access/role.js';
import { ACTIONS } from '../../../domain/incident/lifecycle.js';
import { TARGETS } from '../../../domain/protocol/follow-up.js';
import { BilingualView } from '../../../platform/http/bilingual.view.js';
import { Choice, Choices, Flag, Text, Texts, Whole } from '../../../platform/http/fields.js';
import { Nested, NestedList } from '../../../platform/http/nested-fields.js';

const UNITS = ['minutes', 'hours', 'days'];

export class PlannedReminderView {
  @Whole({ min: 1, max: 10_000, description: 'How long before the deadline', example: 1 }) before!: number;
  @Choice(UNITS, { example: 'days' }) unit!: string;
}

export class EscalationLevelView {
  @Whole({
    min: 0,
    max: 10_000,
    description: 'How long after the level before, the first after the deadline',
    example: 4,
  })
  wait!: number;
  @Choice(UNITS, { example: 'hours' }) unit!: string;
  @Choices(TARGETS, { example: ['privacy_officer'] }) to!: string[];
}

export class EvidenceFieldView {
  @Text({ max: 60, example: 'sent-on' }) key!: string;
  @Nested(BilingualView) title!: BilingualView;
  @Flag({ description: 'The step is not completed without it', example: true }) required!: boolean;
}

/** A step as the protocol says it, whatever the incident. */
export class ProtocolStepView {
  @Text({ max: 60, example: 'acknowledge' }) key!: string;
  @Nested(BilingualView) title!: BilingualView;
  @Choice(ROLES, { example: 'supervisor' }) owner!: string;
  @Choices(ROLES, { description: 'Roles that take part', example: [] }) with!: string[];
  @Text({ max: 1_000, nullable: true, description: 'CEL: when they take part', example: null })
  withWhen!: string | null;
  @Texts({ max: 100, length: 60, description: 'Steps that come first', example: ['report'] })
  requires!: string[];
  @Text({ max: 1_000, nullable: true, description: 'CEL: when the step applies', example: null })
  when!: string | null;
  @ApiProperty({
    type: 'object',
    nullable: true,
    additionalProperties: true,
    description: 'The time limit as data; null where there is none',
    example: { mode: 'business', amount: 1, unit: 'hours', anchor: 'reported', calendar: 'ca-on-municipal' },
  })
  limit!: object | null;
  @Choice(['law', 'policy', 'target'], {
    description: 'Where the time limit comes from; a target is the organization’s own choice',
    example: 'target',
  })
  limitStatus!: string;
  @NestedList(PlannedReminderView, { max: 10 }) reminders!: PlannedReminderView[];
  @NestedList(EscalationLevelView, { max: 10 }) escalation!: EscalationLevelView[];
  @NestedList(EvidenceFieldView, { max: 20 }) evidence!: EvidenceFieldView[];
  @Flag({ description: 'While it is open, the gates stay shut', example: true }) mandatory!: boolean;
  @Choices(ACTIONS, { description: 'What it blocks', example: [] }) gates!: string[];
  @Text({ max: 60, nullable: true, description: 'What ends it by itself', example: 'acknowledge' })
  endsWith!: string | null;
  @Text({ max: 60, nullable: true, description: 'The instant that completing it sets', example: null })
  marks!: string | null;
  @Texts({ max: 20, length: 80, description: 'Duties in law that completing it meets', example: [] })
  meets!: string[];
  @Choices(ROLES, { description: 'Who may waive it', example: ['privacy_officer'] }) waivableBy!: string[];
  @Nested(BilingualView, { nullable: true }) guidance!: BilingualView | null;
  @Text({ max: 1_000, nullable: true, description: 'The law or policy behind it', example: null }) basis!:
    string | null;
}
