import type { Role } from '../../../domain/access/role.js';
import { CATALOGUE } from '../../../domain/messages/catalogue.js';
import { CHAT_FORMATS, type ChatFormat } from '../../../domain/messages/chat.js';
import type { Language, MessageKind } from '../../../domain/messages/message-facts.js';
import { Choice, Choices, Text } from '../../../platform/http/fields.js';

/** The offices that messages are sent to. */
const OFFICES = [
  'supervisor',
  'communications',
  'human_resources',
  'privacy_officer',
  'legal',
  'it_security',
];
const KINDS = Object.keys(CATALOGUE);
const name = { min: 1, max: 100, example: 'Privacy office' };
const url = {
  ...{ min: 1, max: 2_000, example: 'https://hooks.slack.com/services/T000/B000/XXXX' },
  description: 'The address of the incoming webhook, a secret: it is never shown again',
};
const division = {
  ...{ max: 60, optional: true, nullable: true, example: null },
  description: 'Key of a division; for supervisors, and only for them',
};
const kinds = {
  ...{ optional: true, nullable: true, example: null },
  description: 'The kinds of message that go there; without them, all',
};

export class NewChannelDto {
  @Text(name) name!: string;
  @Choice(CHAT_FORMATS) format!: ChatFormat;
  @Text(url) url!: string;
  @Choice(OFFICES, { example: 'privacy_officer', description: 'The office that reads it' }) role!: Role;
  @Text(division) division?: string | null;
  @Choices(KINDS, kinds) kinds?: MessageKind[] | null;
  @Choice(['en', 'fr'], { optional: true }) language?: Language;
}

export class ChangeChannelDto {
  @Text({ ...name, optional: true }) name?: string;
  @Choice(CHAT_FORMATS, { optional: true }) format?: ChatFormat;
  @Text({ ...url, optional: true }) url?: string;
  @Choice(OFFICES, { optional: true, example: 'privacy_officer' }) role?: Role;
  @Text(division) division?: string | null;
  @Choices(KINDS, kinds) kinds?: MessageKind[] | null;
  @Choice(['en', 'fr'], { optional: true }) language?: Language;
}
