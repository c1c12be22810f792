import { Choice, Text, Whole } from '../../../platform/http/fields.js';

export class TokenView {
  @Text({
    max: 4_096,
    description: 'Send it as Authorization: Bearer …',
    example: 'eyJhbGciOiJIUzI1NiIsInR5cCI6ImF0K2p3dCJ9.e30.c2lnbmF0dXJl',
  })
  accessToken!: string;
  @Choice(['Bearer']) tokenType!: 'Bearer';
  @Whole({ min: 1, max: 86_400, description: 'Seconds', example: 900 }) expiresIn!: number;
  @Text({ max: 100, description: 'Works once, to get the next pair', example: 'b0x7…' })
  refreshToken!: string;
  @Choice(['second-factor'], {
    optional: true,
    description:
      'There when all that can be done is to set up a second factor, which a role of the person needs',
  })
  limitedTo?: 'second-factor';
}
