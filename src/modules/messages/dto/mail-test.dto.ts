import { Email } from '../../../platform/http/fields.js';

export class MailTestDto {
  @Email({ optional: true, description: 'Of an active person; your own unless given' }) to?: string;
}
