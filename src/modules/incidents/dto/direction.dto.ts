import { Text } from '../../../platform/http/fields.js';
import { ScreenedDto } from '../../../platform/http/screened.js';

export class DirectionDto extends ScreenedDto {
  @Text({
    min: 1,
    max: 20_000,
    multiline: true,
    example: 'No statement for now. Refer questions to the Communications Officer.',
  })
  text!: string;
}
