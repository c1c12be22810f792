import { Flag, Text, Texts, Whole } from '../../../platform/http/fields.js';

export class SecondFactorView {
  @Flag({ description: 'There is one, and signing in asks for it', example: true }) enrolled!: boolean;
  @Flag({ description: 'A role of the caller needs one', example: true }) required!: boolean;
  @Whole({ min: 0, max: 10, example: 10 }) recoveryCodesLeft!: number;
}

export class SecondFactorOfferView {
  @Text({ max: 64, description: 'To type into the app', example: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ' })
  secret!: string;
  @Text({
    max: 1_000,
    description: 'For a QR code',
    example: 'otpauth://totp/City:a%40city.example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
  })
  uri!: string;
}

export class RecoveryCodesView {
  @Texts({
    max: 10,
    length: 29,
    description: 'Each works once in place of the app. They are shown this once: keep them apart from it.',
    example: ['ABCDE-FGHIJ-KLMNO-PQRST-UVWXY'],
  })
  recoveryCodes!: string[];
}
