import { ApiProperty } from '@nestjs/swagger';
import { DUTIES, DUTY_STATUSES, RECIPIENTS } from '../../../domain/obligations/regime.js';
import { BilingualView } from '../../../platform/http/bilingual.view.js';
import { Choice, Flag, Text, Texts } from '../../../platform/http/fields.js';
import { Nested, NestedList } from '../../../platform/http/nested-fields.js';

export class RecipientView {
  @Choice(RECIPIENTS, { example: 'media' }) kind!: string;
  @Nested(BilingualView, {
    example: { en: 'prominent media of the state', fr: 'grands médias de l’État' },
  })
  name!: BilingualView;
}

export class EffectiveView {
  @Text({ max: 10, nullable: true, description: 'The first day in force', example: '2013-03-26' })
  from!: string | null;
  @Text({ max: 10, nullable: true, description: 'The first day no longer in force', example: null })
  until!: string | null;
}

/** A time limit in words and as data. */
export class LegalLimitView {
  @Nested(BilingualView, {
    example: { en: '60 days after the discovery', fr: '60 jours après la découverte' },
  })
  words!: BilingualView;
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    example: { mode: 'calendar', amount: 60, unit: 'days', anchor: 'discovered' },
  })
  rule!: object;
}

export class RetentionView {
  @Nested(BilingualView, {
    example: { en: 'the record of every breach', fr: 'le registre de toute atteinte' },
  })
  of!: BilingualView;
  @Nested(LegalLimitView) limit!: LegalLimitView;
}

/** What both the list and a law itself say of one version of an obligation. */
export class ObligationSummaryView {
  @Text({ max: 60, example: 'us-hipaa-406' }) id!: string;
  @Text({ max: 40, example: '2013' }) version!: string;
  @Nested(BilingualView, { example: { en: 'Notify the media', fr: 'Aviser les médias' } })
  title!: BilingualView;
  @Nested(RecipientView) recipient!: RecipientView;
  @Choice(DUTIES, { description: 'voluntary: asked for by the regulator, required by nobody' })
  duty!: string;
  @Choice(DUTY_STATUSES) status!: string;
  @Nested(EffectiveView) effective!: EffectiveView;
  @Nested(BilingualView, {
    example: { en: 'more than 500 residents of one state', fr: 'plus de 500 résidents d’un même État' },
  })
  threshold!: BilingualView;
  @Nested(LegalLimitView, { nullable: true, description: 'Null where the law gives no number' })
  limit!: LegalLimitView | null;
  @Nested(BilingualView, {
    nullable: true,
    description: 'The law’s own words where it gives no number',
    example: null,
  })
  promptness!: BilingualView | null;
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
  @Nested(BilingualView, {
    nullable: true,
    description: 'What the law says beside its number',
    example: { en: 'without unreasonable delay', fr: 'sans retard déraisonnable' },
  })
  manner!: BilingualView | null;
  @Nested(LegalLimitView, {
    nullable: true,
    description: 'The organization’s own target; never the law',
    example: null,
  })
  target!: LegalLimitView | null;
  @NestedList(BilingualView, { max: 20, example: [] }) exceptions!: BilingualView[];
  @NestedList(BilingualView, {
    max: 20,
    description: 'What the notice must say',
    example: [{ en: 'what happened', fr: 'ce qui s’est passé' }],
  })
  contents!: BilingualView[];
  @Flag({ description: 'A late notice must give reasons', example: false }) delayReasons!: boolean;
  @Flag({ description: 'The information may follow in phases', example: false }) inPhases!: boolean;
  @Nested(RetentionView, { nullable: true }) retention!: RetentionView | null;
  @Texts({ max: 20, length: 2_000, example: ['45 CFR 164.400 to 164.414'] }) sources!: string[];
}
