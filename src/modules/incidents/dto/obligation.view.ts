import { ApiProperty } from '@nestjs/swagger';
import { NOT_OWED } from '../../../domain/obligations/evaluation.js';
import { FACTS } from '../../../domain/obligations/facts.js';
import { OBLIGATION_STATES } from '../../../domain/obligations/obligation.js';
import { DUTIES, DUTY_STATUSES, RECIPIENTS } from '../../../domain/obligations/regime.js';
import { BilingualView } from '../../../platform/http/bilingual.view.js';
import { Choice, Choices, Flag, Text, Texts, Time, Uuid } from '../../../platform/http/fields.js';
import { Nested, NestedList } from '../../../platform/http/nested-fields.js';
import { EscalationView, ReminderView } from './follow-up.view.js';

class LawView {
  @Text({ max: 60, example: 'ca-on-phipa' }) id!: string;
  @Nested(BilingualView) title!: BilingualView;
}

class DutyRecipientView {
  @Choice(RECIPIENTS, { example: 'regulator' }) kind!: string;
  @Nested(BilingualView) name!: BilingualView;
}

class MissingView {
  @Choices(Object.keys(FACTS), { description: 'Facts', example: ['riskOfSignificantHarm'] }) facts!: string[];
  @Texts({ max: 20, length: 80, description: 'Instants', example: [] }) anchors!: string[];
}

class DutyDecisionView {
  @Flag({ example: false }) required!: boolean;
  @Text({ max: 4_000, nullable: true, example: 'The device was encrypted.' }) reason!: string | null;
  @Uuid() personId!: string;
  @Time() at!: string;
}

class SentNoticeView {
  @Text({ max: 4_000, nullable: true, example: 'Online form of the Commissioner, file PR26-00123' }) what!:
    string | null;
  @Time() sentAt!: string;
  @Uuid({ description: 'Who recorded it' }) personId!: string;
  @Text({ max: 60, nullable: true, description: 'The step that it was done with', example: null }) stepKey!:
    string | null;
  @Flag({ nullable: true, description: 'Null where the law gives no number', example: true }) onTime!:
    boolean | null;
  @Text({ max: 4_000, nullable: true, example: null }) delayReasons!: string | null;
}

class DutyChangeView {
  @Time() at!: string;
  @Text({ max: 60, example: 'obligation.rescheduled' }) type!: string;
  @Text({ max: 1_000, example: 'The duty “Notify the media” is owed.' }) summary!: string;
  @Text({ max: 6_000, nullable: true, description: 'The reason, or the notice', example: null }) note!:
    string | null;
  @Time({ nullable: true, description: 'The deadline since then' }) dueAt!: string | null;
  @Time({ nullable: true, description: 'The deadline before, where it moved', example: null }) from!:
    string | null;
}

const data = { type: 'object', nullable: true, additionalProperties: true, example: null } as const;

/** What an obligation comes to, whether it is one of an incident or of a simulation. */
export class DutyView {
  @Text({ max: 60, example: 'ca-on-phipa-12-3' }) id!: string;
  @Nested(LawView) regime!: LawView;
  @Text({
    max: 40,
    nullable: true,
    description: 'Null where the version cannot be told yet',
    example: '2017',
  })
  ruleVersion!: string | null;
  @Nested(BilingualView) title!: BilingualView;
  @Nested(DutyRecipientView) recipient!: DutyRecipientView;
  @Choice(DUTIES, { description: 'voluntary: asked for by the regulator, required by nobody' }) duty!: string;
  @Choice(DUTY_STATUSES, { description: 'Where it comes from' }) source!: string;
  @Choice(OBLIGATION_STATES, { example: 'open' }) state!: string;
  @Nested(BilingualView, { description: 'Why it stands so, and by when, in words' })
  explanation!: BilingualView;
  @Choice(NOT_OWED, {
    nullable: true,
    description: 'Why the facts require it of nobody; voluntary: the regulator asks for it in this case',
    example: null,
  })
  notOwed!: string | null;
  @Nested(MissingView, { description: 'What must be known before it can be told' }) missing!: MissingView;
  @Time({ nullable: true, description: 'The law’s own deadline; null where it gives no number' })
  dueAt!: string | null;
  @Flag() overdue!: boolean;
  @ApiProperty({ ...data, description: 'Why it is due then, as data, with the rule and its version' })
  explanationData!: object | null;
  @Time({ nullable: true, description: 'The organization’s own target; never the law’s' }) targetAt!:
    string | null;
  @Flag({ description: 'While it is so, the incident cannot be resolved', example: true })
  shutsResolve!: boolean;
  @Nested(BilingualView, { description: 'When it is owed' }) threshold!: BilingualView;
  @Nested(BilingualView, { nullable: true, description: 'What the law says in place of a number' })
  promptness!: BilingualView | null;
  @Nested(BilingualView, { nullable: true, description: 'What the law says beside its number' })
  manner!: BilingualView | null;
  @NestedList(BilingualView, { max: 50, description: 'What the notice must contain' })
  contents!: BilingualView[];
  @NestedList(BilingualView, { max: 20 }) exceptions!: BilingualView[];
  @Flag({ description: 'The law asks for reasons when the notice is late' }) delayReasons!: boolean;
  @Flag({ description: 'The information may follow in phases' }) inPhases!: boolean;
  @Text({ max: 400, example: 'PHIPA, s. 12 (3); O. Reg. 329/04, s. 6.3' }) citation!: string;
  @Texts({ max: 20, length: 1_000 }) sources!: string[];
  @Text({ max: 10, description: 'The day on which it was compared with its sources', example: '2026-11-22' })
  verifiedOn!: string;
}

/** A duty that a law imposes, or may impose, on this incident. */
export class ObligationView extends DutyView {
  @Nested(DutyDecisionView, { nullable: true, description: 'What a person decided' })
  decision!: DutyDecisionView | null;
  @Nested(SentNoticeView, { nullable: true, description: 'The notice by which it was met' })
  notice!: SentNoticeView | null;
  @NestedList(ReminderView, {
    max: 10,
    description: 'To the privacy officer, as long as no open step sees to it in time; and what was sent',
  })
  reminders!: ReminderView[];
  @NestedList(EscalationView, { max: 10, description: 'Who is told once it is overdue; likewise' })
  escalation!: EscalationView[];
  @Time({
    nullable: true,
    description: 'When the privacy office was told that the chain has ended and the duty is still not met',
    example: null,
  })
  escalationEndedAt!: string | null;
  @NestedList(DutyChangeView, { max: 10_000, description: 'What happened to it, in order' })
  history!: DutyChangeView[];
}
