import { CATALOGUE } from '../../../domain/messages/catalogue.js';
import { ROLES } from '../../../domain/access/role.js';
import { CHAT_FORMATS } from '../../../domain/messages/chat.js';
import { Choice, Choices, Flag, Text, Uuid, Whole } from '../../../platform/http/fields.js';

export class ChannelView {
  @Uuid() id!: string;
  @Text({ max: 100, example: 'Privacy office' }) name!: string;
  @Choice(CHAT_FORMATS) format!: string;
  @Text({
    max: 300,
    description: 'The host and the last four characters of the address',
    example: 'hooks.slack.com …XXXX',
  })
  url!: string;
  @Choice(ROLES, { example: 'privacy_officer' }) role!: string;
  @Text({ max: 60, nullable: true, example: null }) division!: string | null;
  @Choices(Object.keys(CATALOGUE), { nullable: true, example: null }) kinds!: string[] | null;
  @Choice(['en', 'fr']) language!: string;
  @Whole({ min: 1, max: 2_147_483_647 }) version!: number;
}

export class ChannelTestView {
  @Flag({ example: true }) accepted!: boolean;
  @Whole({
    min: 0,
    max: 999,
    nullable: true,
    description: 'The HTTP status, if there was an answer',
    example: 200,
  })
  status!: number | null;
  @Text({
    max: 500,
    multiline: true,
    description: 'What the other side said, its beginning, with the address left out',
    example: 'ok',
  })
  said!: string;
  @Text({ max: 200, nullable: true, description: 'Why it was not taken', example: null }) failure!:
    string | null;
}
