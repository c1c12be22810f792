import { Choice, Text, Time, Uuid } from '../../../platform/http/fields.js';
import { Nested } from '../../../platform/http/nested-fields.js';
import { AUDIENCES, type Audience } from '../comment.entity.js';
import { PersonRef } from './incident.view.js';

export class CommentView {
  @Uuid() id!: string;
  @Choice(AUDIENCES) audience!: Audience;
  @Text({ max: 20_000, example: 'When did the letter leave the building?' }) text!: string;
  @Nested(PersonRef, { nullable: true }) author!: PersonRef | null;
  @Time() writtenAt!: string;
}
