import { Choice, Email, Flag, Text } from '../../../platform/http/fields.js';
import { NestedList } from '../../../platform/http/nested-fields.js';
import { QueryFlag } from '../../../platform/http/query-fields.js';
import { RoleHeldDto } from './person.dto.js';

export class ImportQueryDto {
  @QueryFlag({ description: 'Only says what would change; send false to change it' }) dryRun = true;
  @QueryFlag({ description: 'Nothing is changed while any line is wrong' }) strict = false;
  @QueryFlag({ description: 'Deactivates everyone whom the file does not name' }) deactivateAbsent = false;
}

/** One line, once its cells are read; what is absent stays as it is. */
export class ImportedPersonDto {
  @Email() email!: string;
  @Text({ min: 1, max: 200, optional: true }) name?: string;
  @Choice(['en', 'fr'], { optional: true }) language?: 'en' | 'fr';
  @Text({ min: 1, max: 60, optional: true, nullable: true }) division?: string | null;
  @NestedList(RoleHeldDto, { max: 50, optional: true }) roles?: RoleHeldDto[];
  @Flag({ optional: true }) active?: boolean;
}
