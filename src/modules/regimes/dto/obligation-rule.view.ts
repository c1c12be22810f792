import { ApiProperty } from '@nestjs/swagger';
import { DUTIES, DUTY_STATUSES, RECIPIENTS } from '../../../domain/obligations/regime.js';
import { Choice, Flag, Text, Texts } from '../../../platform/http/fields.js';
import { Nested, NestedList } from '../../../platform/http/nested-fields.js';

export class LegalTextView {
  @Text({ max: 2_000, example: 'more than 500 residents of one state' }) en!: string;
  @Text({ max: 2_000, example: 'plus de 500 résidents d’un même État' }) fr!: string;
}

export class RecipientView {
  @Choice(RECIPIENTS, { example: 'media' }) kind!: string;
  @Nested(LegalTextView, {
    example: { en: 'prominent media of the state', fr: 'grands médias de l’État' },
  })
  name!: LegalTextView;
}

export class EffectiveView {
  @Text({ max: 10, nullable: true, description: 'The first day in force', example: '2013-03-26' })
  from!: string | null;
  @Text({ max: 10, nullable: true, description: 'The first day no longer in force', example: null })
  until!: string | null;
}

/** A time limit in words and as data. */
export class LegalLimitView {
  @Nested(LegalTextView, {
    example: { en: '60 days after the discovery', fr: '60 jours après la découverte' },
  })
  words!: LegalTextView;
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    example: { mode: 'calendar', amount: 60, unit: 'days', anchor: 'discovered' },
  })
  rule!: object;
}

export class RetentionView {
  @Nested(LegalTextView, {
    example: { en: 'the record of every breach', fr: 'le registre de toute atteinte' },
  })
  of!: LegalTextView;
  @Nested(LegalLimitView) limit!: LegalLimitView;
}

/** What both the list and a law itself say of one version of an obligation. */
export class ObligationSummaryView {
  @Text({ max: 60, example: 'us-hipaa-406' }) id!: string;
  @Text({ max: 40, example: '2013' }) version!: string;
  @Nested(LegalTextView, { example: { en: 'Notify the media', fr: 'Aviser les médias' } })
  title!: LegalTextView;
  @Nested(RecipientView) recipient!: RecipientView;
  @Choice(DUTIES, { description: 'voluntary: asked for by the regulator, required by nobody' })
  duty!: string;
  @Choice(DUTY_STATUSES) status!: string;
  @Nested(EffectiveView) effective!: EffectiveView;
  @Nested(LegalTextView) threshold!: LegalTextView;
  @Nested(LegalLimitView, { nullable: true, description: 'Null where the law gives no number' })
  limit!: LegalLimitView | null;
  @Nested(LegalTextView, {
    nullable: true,
    description: 'The law’s own words where it gives no number',
    example: null,
  })
  promptness!: LegalTextView | null;
  @Text({ max: 200, example: '45 CFR 164.406' }) citation!: string;
  @Text({ max: 10, example: '2026-11-22' }) verifiedOn!: string;
  @Flag({ description: 'Something in it still has to be checked against the law', example: false })
  verify!: boolean;
}

export class ObligationRuleView extends ObligationSummaryView {
  @Text({ max: 500, nullable: true, description: 'CEL: whom it concerns', example: null })
  appliesWhen!: string | null;
  @Text({
    max: 500,
    nullable: true,
    description: 'CEL: the threshold',
    example: '!lowProbabilityOfCompromise && affected.residentsOfOneState > 500',
  })
  when!: string | null;
  @Nested(LegalTextView, {
    nullable: true,
    description: 'What the law says beside its number',
    example: { en: 'without unreasonable delay', fr: 'sans retard déraisonnable' },
  })
  manner!: LegalTextView | null;
  @Nested(LegalLimitView, {
    nullable: true,
    description: 'The organization’s own target; never the law',
    example: null,
  })
  target!: LegalLimitView | null;
  @NestedList(LegalTextView, { max: 20 }) exceptions!: LegalTextView[];
  @NestedList(LegalTextView, { max: 20 }) contents!: LegalTextView[];
  @Flag({ description: 'A late notice must give reasons', example: false }) delayReasons!: boolean;
  @Flag({ description: 'The information may follow in phases', example: false }) inPhases!: boolean;
  @Nested(RetentionView, { nullable: true }) retention!: RetentionView | null;
  @Texts({ max: 20, length: 2_000, example: ['45 CFR 164.400 to 164.414'] }) sources!: string[];
}
