import { ROLES, type Role } from '../../../domain/access/role.js';
import { CATALOGUE } from '../../../domain/messages/catalogue.js';
import type { NoticeKind } from '../../../domain/messages/delivery-notice.js';
import type { Language, MessageKind } from '../../../domain/messages/message-facts.js';
import { QueryChoice, QueryFlag } from '../../../platform/http/query-fields.js';

const KINDS = [...Object.keys(CATALOGUE), 'delivery_failed'];

export class PreviewQueryDto {
  @QueryChoice(KINDS, { description: 'Which message; without it, the kinds are listed', example: 'reported' })
  kind?: MessageKind | NoticeKind;
  @QueryChoice(ROLES, { description: 'As what it is received; usually the first role that gets it' })
  role?: Role;
  @QueryChoice(['en', 'fr'], { description: 'Usually your own' }) language?: Language;
  @QueryChoice(['html', 'text', 'json']) format: 'html' | 'text' | 'json' = 'html';
  @QueryFlag({ description: 'As in a drill' }) drill = false;
}
