import { describe, expect, it } from '@jest/globals';
import { base32, codeAt, otpauthUri, stepOf } from './totp.js';

/** RFC 6238, appendix B: the secret for SHA-1, and the last six of its eight digits. */
const SECRET = Buffer.from('12345678901234567890');
const VECTORS = [
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
  [20_000_000_000, '353130'],
] as const;

const at = (seconds: number): Date => new Date(seconds * 1_000);

describe('a code of half a minute', () => {
  it.each(VECTORS)('at %i s is %s', (seconds, code) => {
    const step = Math.floor(seconds / 30);
    expect(codeAt(step, SECRET)).toBe(code);
    expect(stepOf(code, SECRET, at(seconds), 0)).toBe(step);
  });

  it.each([
    ['one step early', -30, 37_037_037],
    ['one step late', 30, 37_037_037],
    ['two steps early', -60, null],
    ['two steps late', 60, null],
  ])('is taken %s or not', (_, late, step) => {
    expect(stepOf('050471', SECRET, at(1_111_111_111 + late), 0)).toBe(step);
  });

  it('is taken once: not again, and none before it', () => {
    expect(stepOf('287082', SECRET, at(59), 1)).toBeNull();
    expect(stepOf(codeAt(1, SECRET), SECRET, at(60), 2)).toBeNull();
    expect(stepOf(codeAt(3, SECRET), SECRET, at(60), 2)).toBe(3);
  });

  it.each(['', '28708', '2870822', '287083', '28708२', 'abcdef'])('%j is none', (code) => {
    expect(stepOf(code, SECRET, at(59), 0)).toBeNull();
  });
});

describe('a secret', () => {
  it.each([
    ['', ''],
    ['f', 'MY'],
    ['fo', 'MZXQ'],
    ['foo', 'MZXW6'],
    ['foob', 'MZXW6YQ'],
    ['fooba', 'MZXW6YTB'],
    ['foobar', 'MZXW6YTBOI'],
  ])('%j is written %j (RFC 4648, section 10)', (text, written) => {
    expect(base32(Buffer.from(text))).toBe(written);
  });

  it('is handed to an app by an address', () => {
    expect(otpauthUri(SECRET, 'City & Example', 'a@b.example')).toBe(
      'otpauth://totp/City%20%26%20Example:a%40b.example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=City%20%26%20Example&algorithm=SHA1&digits=6&period=30',
    );
  });
});
