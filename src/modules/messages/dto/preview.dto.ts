import { ROLES, type Role } from '../../../domain/access/role.js';
import { CHAT_FORMATS, type ChatFormat } from '../../../domain/messages/chat.js';
import type { OtherKind } from '../../../domain/messages/catalogue-of-others.js';
import type { Language, MessageKind } from '../../../domain/messages/message-facts.js';
import { SENT_KINDS } from '../../../domain/messages/sent-kinds.js';
import { QueryChoice, QueryFlag } from '../../../platform/http/query-fields.js';

export class PreviewQueryDto {
  @QueryChoice([...SENT_KINDS, 'digest'], {
    description: 'Which message; without it, the kinds are listed',
    example: 'reported',
  })
  kind?: MessageKind | OtherKind;
  @QueryChoice(ROLES, { description: 'As what it is received; usually the first role that gets it' })
  role?: Role;
  @QueryChoice(['en', 'fr'], { description: 'Usually your own' }) language?: Language;
  @QueryChoice(['html', 'text', 'json', ...CHAT_FORMATS], {
    description: 'slack and teams: what a chat channel is sent; only messages about one incident go there',
  })
  format: 'html' | 'text' | 'json' | ChatFormat = 'html';
  @QueryFlag({ description: 'As in a drill' }) drill = false;
}
