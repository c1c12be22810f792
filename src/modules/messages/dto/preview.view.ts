import { ROLES } from '../../../domain/access/role.js';
import { Choice, Choices, Text } from '../../../platform/http/fields.js';
import { NestedList } from '../../../platform/http/nested-fields.js';

export class PreviewKindView {
  @Text({ max: 40, example: 'reported' }) kind!: string;
  @Text({ max: 200, example: 'A report was filed' }) when!: string;
  @Choices(ROLES, { example: ['supervisor'] }) roles!: readonly string[];
}

export class PreviewKindsView {
  @NestedList(PreviewKindView, { max: 100 }) items!: PreviewKindView[];
}

/** A message about what is made up. */
export class PreviewView {
  @Text({ max: 40, example: 'reported' }) kind!: string;
  @Choice(ROLES, { example: 'supervisor' }) role!: string;
  @Choice(['en', 'fr']) language!: string;
  @Text({ max: 400, example: '"City of Example" <privacy@city.example>' }) from!: string;
  @Text({ max: 254, nullable: true, example: null }) replyTo!: string | null;
  @Text({ max: 400, example: 'PB-2026-000123: please acknowledge a report' }) subject!: string;
  @Text({ max: 10_000, multiline: true, example: 'Please acknowledge a report.' }) text!: string;
  @Text({
    ...{ max: 200_000, multiline: true, nullable: true, example: '<!DOCTYPE html>' },
    description: 'Null where the mail is plain text alone',
  })
  html!: string | null;
}
