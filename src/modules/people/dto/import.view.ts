import { Choice, Flag, Text, Texts, Whole } from '../../../platform/http/fields.js';
import { NestedList } from '../../../platform/http/nested-fields.js';
import { OfficeWarningView } from './person.view.js';

const MOST = 100_000;

export class ImportChangeView {
  @Whole({
    min: 0,
    max: MOST,
    description: 'In the file, the names of columns being 1; 0 for whom it does not name',
  })
  line!: number;
  @Text({ max: 254, example: 'riley.chen@example.org' }) email!: string;
  @Choice(['added', 'changed', 'deactivated'], { example: 'changed' }) what!: string;
  @Texts({ max: 10, length: 20, description: 'What of them changes', example: ['roles'] }) fields!: string[];
}

export class ImportErrorView {
  @Whole({ min: 0, max: MOST, example: 3 }) line!: number;
  @Text({ max: 254, example: 'riley.chen@example.org' }) email!: string;
  @Text({ max: 60, example: 'roles' }) column!: string;
  @Text({ max: 60, example: 'unknown_division' }) code!: string;
  @Text({ max: 400, example: 'There is no division with this key.' }) message!: string;
}

export class ImportView {
  @Flag({ description: 'Nothing was changed: it only says what would be', example: true }) dryRun!: boolean;
  @Flag({ description: 'Whether anything was written', example: false }) applied!: boolean;
  @Whole({ min: 0, max: MOST, description: 'Lines that say what is so already' }) unchanged!: number;
  @NestedList(ImportChangeView, { max: MOST }) changes!: ImportChangeView[];
  @NestedList(ImportErrorView, { max: MOST, description: 'Lines that change nothing, and why' })
  errors!: ImportErrorView[];
  @NestedList(OfficeWarningView, { max: MOST, description: 'Offices that nobody holds any more' })
  warnings!: OfficeWarningView[];
}
