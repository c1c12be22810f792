import { BilingualView } from '../../../platform/http/bilingual.view.js';
import { Flag, Text, Texts } from '../../../platform/http/fields.js';
import { Nested, NestedList } from '../../../platform/http/nested-fields.js';
import { ProtocolStepView } from './protocol-step.view.js';

class ProtocolTitleView extends BilingualView {
  @Text({ max: 4_000, example: 'Privacy breach protocol of an Ontario municipality' }) override en!: string;
  @Text({ max: 4_000, example: 'Protocole d’atteinte à la vie privée d’une municipalité de l’Ontario' })
  override fr!: string;
}

/** A protocol in its present version. */
export class ProtocolSummaryView {
  @Text({ max: 60, example: 'ca-on-municipality' }) key!: string;
  @Text({ max: 40, example: '2026.2' }) version!: string;
  @Text({
    max: 64,
    description: 'SHA-256 of the content: what an incident is bound to',
    example: '1f0c5b5b1d6a0b7a3f6c9f7d0c4e2a8b9d3e6f1a2b4c8d7e5f60718293a4b5c6',
  })
  id!: string;
  @Nested(ProtocolTitleView) title!: ProtocolTitleView;
  @Text({ max: 6, description: 'ISO 3166, or EU', example: 'CA-ON' }) jurisdiction!: string;
  @Flag({ description: 'New reports follow it', example: true }) isDefault!: boolean;
}

/** All that a protocol says. */
export class ProtocolView extends ProtocolSummaryView {
  @Texts({ max: 50, length: 1_000, example: ['City of Hamilton, privacy breach policy'] }) sources!: string[];
  @NestedList(ProtocolStepView, { max: 100 }) steps!: ProtocolStepView[];
}
