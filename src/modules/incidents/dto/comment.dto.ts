import { Choice, Text } from '../../../platform/http/fields.js';
import { AUDIENCES, type Audience } from '../comment.entity.js';
import { ScreenedDto } from '../../../platform/http/screened.js';

export class CommentDto extends ScreenedDto {
  @Text({ min: 1, max: 20_000, multiline: true, example: 'When did the letter leave the building?' })
  text!: string;
  @Choice(AUDIENCES, {
    optional: true,
    description: 'Who may read it; everyone on the case, the reporter included, unless given',
  })
  audience?: Audience;
}
