import { createHash, randomBytes } from 'node:crypto';
import { base32 } from '../../platform/security/totp.js';

const COUNT = 10;
/** 125 bits: enough that a plain hash keeps them (ASVS 5.0, 6.5.2). */
const LENGTH = 25;

/** Ten codes such as `ABCDE-FGHIJ-KLMNO-PQRST-UVWXY`. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: COUNT }, () => {
    const letters = base32(randomBytes(16)).slice(0, LENGTH);
    return (letters.match(/.{5}/g) ?? []).join('-');
  });
}

/** However it was typed. */
export function hashOfRecoveryCode(code: string): Buffer {
  return createHash('sha256')
    .update(code.toUpperCase().replaceAll(/[^A-Z2-7]/g, ''))
    .digest();
}
