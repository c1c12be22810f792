import { Email, Text } from '../../../platform/http/fields.js';

export class SignInDto {
  @Email({ example: 'employee@example.org' }) email!: string;
  @Text({ max: 1_024, example: 'breach-trial' }) password!: string;
}

export class RefreshDto {
  @Text({ min: 1, max: 200, example: 'b0x7…' }) refreshToken!: string;
}
