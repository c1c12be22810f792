import { codeAt } from '../../src/platform/security/totp.js';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** As an app does: the secret as it was typed in; `drift` half minutes away. */
export function codeAfter(secret: string, now: Date, drift = 0): string {
  const bits = Array.from(secret, (letter) => LETTERS.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const bytes = (bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2));
  return codeAt(Math.floor(now.getTime() / 30_000) + drift, Buffer.from(bytes));
}
