import { Email, Text, Uuid } from '../../../platform/http/fields.js';

/** Someone to turn to in a division about privacy. */
export class PrivacyContactView {
  @Uuid() id!: string;
  @Text({ max: 200, example: 'Robin Diaz' }) name!: string;
  @Email() email!: string;
}
