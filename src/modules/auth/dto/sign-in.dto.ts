import { Email, Text } from '../../../platform/http/fields.js';

export class SignInDto {
  @Email({ example: 'employee@example.org' }) email!: string;
  @Text({ max: 1_024, secret: true, example: 'breach-trial' }) password!: string;
  @Text({
    min: 6,
    max: 64,
    optional: true,
    description: 'Six digits of the authenticator app, or a recovery code',
    example: '287082',
  })
  code?: string;
}

export class RefreshDto {
  @Text({ min: 1, max: 200, example: 'b0x7…' }) refreshToken!: string;
}

export class ResetDto {
  @Email({ example: 'employee@example.org' }) email!: string;
}

export class NewPasswordDto {
  @Text({ min: 1, max: 200, description: 'From the link in the mail', example: 'AZ3-b0x7…' }) token!: string;
  @Text({
    min: 1,
    max: 1_024,
    secret: true,
    description: 'At least PASSWORD_MIN_LENGTH characters, and none that is known to others or easy to guess',
    example: 'a teapot below the northern gate',
  })
  password!: string;
}
