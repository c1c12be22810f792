import { BilingualView } from '../../../platform/http/bilingual.view.js';
import { Text } from '../../../platform/http/fields.js';
import { Nested, NestedList } from '../../../platform/http/nested-fields.js';
import { ObligationRuleView, ObligationSummaryView } from './obligation-rule.view.js';

class RegimeHead {
  @Text({ max: 60, example: 'us-hipaa' }) id!: string;
  @Nested(BilingualView, {
    example: { en: 'HIPAA Breach Notification Rule', fr: 'Règle de notification de la HIPAA' },
  })
  title!: BilingualView;
  @Text({ max: 6, example: 'US' }) jurisdiction!: string;
  @Nested(BilingualView, {
    description: 'Whom the law concerns',
    example: { en: 'covered entities under HIPAA', fr: 'les entités visées par la HIPAA' },
  })
  appliesTo!: BilingualView;
}

export class RegimeSummaryView extends RegimeHead {
  @NestedList(ObligationSummaryView, { max: 50 }) obligations!: ObligationSummaryView[];
}

/** A law as it is applied. */
export class RegimeView extends RegimeHead {
  @Text({ max: 500, description: 'CEL: when it concerns us', example: "'us-hipaa' in custodian" })
  appliesWhen!: string;
  @Text({
    max: 64,
    nullable: true,
    description: 'Zone in which the law counts its days; null is that of the incident',
    example: null,
  })
  zone!: string | null;
  @Text({ max: 6, nullable: true, description: 'Whose residents it protects', example: null })
  place!: string | null;
  @Text({ max: 60, description: 'The anchor whose day chooses the version', example: 'discovered' })
  datedBy!: string;
  @NestedList(ObligationRuleView, { max: 50 }) obligations!: ObligationRuleView[];
}
