import { ApiProperty } from '@nestjs/swagger';
import { ROLES } from '../../../domain/access/role.js';
import { ACTIONS, STATUSES } from '../../../domain/incident/lifecycle.js';
import { STEP_STATUSES } from '../../../domain/protocol/protocol.js';
import { BilingualView } from '../../../platform/http/bilingual.view.js';
import { Choice, Choices, Flag, Text, Texts, Time, Whole } from '../../../platform/http/fields.js';
import { Nested, NestedList } from '../../../platform/http/nested-fields.js';
import { DutyView } from './obligation.view.js';
import { EscalationView, ReminderView } from './follow-up.view.js';

class WhyView extends BilingualView {
  @Text({ max: 4_000, example: 'Does not apply: “systemsInvolved”, and here systemsInvolved = false.' })
  override en!: string;
  @Text({
    max: 4_000,
    example: 'Ne s’applique pas : « systemsInvolved », et ici systemsInvolved = false.',
  })
  override fr!: string;
}

/** A step as it would stand. */
export class SimulatedStepView {
  @Text({ max: 60, example: 'acknowledge' }) key!: string;
  @Whole({ min: 0, max: 100, example: 1 }) position!: number;
  @Nested(BilingualView) title!: BilingualView;
  @Choice(STEP_STATUSES, { example: 'open' }) status!: string;
  @Flag({ description: 'False when its condition does not hold for these facts', example: true })
  applies!: boolean;
  @Nested(WhyView, { nullable: true, description: 'Why it applies or not; null without a condition' })
  why!: WhyView | null;
  @Text({ max: 1_000, nullable: true, description: 'CEL', example: null }) condition!: string | null;
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'What the condition looked at',
    example: {},
  })
  conditionFacts!: Record<string, unknown>;
  @Choice(ROLES, { example: 'supervisor' }) ownerRole!: string;
  @Choices(ROLES, { description: 'Roles that take part', example: [] }) supportRoles!: string[];
  @Texts({ max: 100, length: 60, description: 'Steps that must still be finished first', example: [] })
  waitsFor!: string[];
  @Texts({ max: 20, length: 80, description: 'Instants its deadline waits for', example: [] })
  awaits!: string[];
  @Time({ nullable: true }) dueAt!: string | null;
  @Choice(['law', 'policy', 'target'], { description: 'Where the time limit comes from', example: 'target' })
  limitStatus!: string;
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
  @NestedList(ReminderView, { max: 10 }) reminders!: ReminderView[];
  @NestedList(EscalationView, { max: 10 }) escalation!: EscalationView[];
  @Flag({ example: true }) mandatory!: boolean;
  @Choices(ACTIONS, { description: 'What it blocks', example: [] }) gates!: string[];
  @Text({ max: 1_000, nullable: true, description: 'The law or policy behind it', example: null }) basis!:
    string | null;
}

export class SimulatedGateView {
  @Choice(ACTIONS, { example: 'resolve' }) action!: string;
  @Texts({
    max: 300,
    length: 60,
    description: 'Mandatory steps that are not finished, and duties that are not settled',
    example: ['contain'],
  })
  shutBy!: string[];
}

export class SimulatedMailView {
  @Time() at!: string;
  @Text({ max: 40, example: 'reported' }) kind!: string;
  @Choice(['reporter', ...ROLES], { description: 'The office, not the person', example: 'supervisor' })
  to!: string;
  @Text({ max: 60, nullable: true, example: 'acknowledge' }) step!: string | null;
}

/** What would have to happen for these facts, by when and why; nothing of it is kept. */
export class SimulationView {
  @Text({ max: 60, example: 'ca-on-municipality' }) protocol!: string;
  @Text({ max: 40, example: '2026.2' }) version!: string;
  @Time({ example: '2026-11-20T19:30:00.000Z' }) reportedAt!: string;
  @Text({ max: 64, example: 'America/Toronto' }) zone!: string;
  @Choice(STATUSES, { example: 'escalated' }) status!: string;
  @NestedList(SimulatedStepView, { max: 100 }) steps!: SimulatedStepView[];
  @NestedList(DutyView, { max: 200, description: 'What laws require, by when and why, or why not' })
  obligations!: DutyView[];
  @NestedList(SimulatedGateView, { max: 7 }) gates!: SimulatedGateView[];
  @NestedList(SimulatedMailView, { max: 10_000 }) mails!: SimulatedMailView[];
}
