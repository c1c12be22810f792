import { Text } from '../../../platform/http/fields.js';

export class CodeDto {
  @Text({
    min: 6,
    max: 64,
    description: 'Six digits of the authenticator app, or a recovery code',
    example: '287082',
  })
  code!: string;
}
