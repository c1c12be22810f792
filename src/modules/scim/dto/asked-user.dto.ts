import { Email, Flag, Text } from '../../../platform/http/fields.js';

/** What a directory says of someone, once its attributes are read. */
export class AskedUserDto {
  @Text({ min: 1, max: 254, optional: true }) userName?: string;
  @Text({ min: 1, max: 200, optional: true, nullable: true }) externalId?: string | null;
  @Text({ min: 1, max: 200, optional: true }) name?: string;
  @Email({ optional: true }) email?: string;
  @Flag({ optional: true }) active?: boolean;
  @Text({ min: 1, max: 2, optional: true }) language?: 'en' | 'fr';
  @Text({ min: 1, max: 200, optional: true, nullable: true }) department?: string | null;
}
