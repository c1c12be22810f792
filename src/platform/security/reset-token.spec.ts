import { describe, expect, it } from '@jest/globals';
import { resetKey, resetOf, resetToken } from './reset-token.js';

const ID = '019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44';
const KEY = resetKey('a key of at least thirty-two characters');
const TOKEN = resetToken(ID, KEY);
const flipped = (at: number): string => {
  const bytes = Buffer.from(TOKEN, 'base64url');
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return bytes.toString('base64url');
};

describe('the token for a new password', () => {
  it('names its request, and carries 256 bits that only the key makes', () => {
    expect(resetOf(TOKEN, KEY)).toBe(ID);
    expect(Buffer.from(TOKEN, 'base64url')).toHaveLength(16 + 32);
  });

  it.each<[string, string]>([
    ['another id', flipped(0)],
    ['another code', flipped(16)],
    ['a code that ends otherwise', flipped(47)],
    ['a code of another key', resetToken(ID, resetKey('another key of at least thirty-two characters'))],
    ['a piece', TOKEN.slice(0, -4)],
    ['a piece more', `${TOKEN}AAAA`],
    ['another spelling of the same bytes', `${TOKEN}=`],
    ['nothing', ''],
  ])('is refused with %s', (_, token) => {
    expect(resetOf(token, KEY)).toBeNull();
  });
});
