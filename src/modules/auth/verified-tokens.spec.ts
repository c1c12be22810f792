import { describe, expect, it } from '@jest/globals';
import { ACCESS_SECONDS, signAccessToken } from './access-token.js';
import { VerifiedTokens } from './verified-tokens.js';

const PERSON = '019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44';
const BEARER = {
  personId: PERSON,
  sessionId: '019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e45',
  hasMfa: false,
  roles: null,
};
const ISSUED = new Date('2026-11-20T14:05:00Z');
const HEADER = `Bearer ${signAccessToken(BEARER, ISSUED, 'a key of at least thirty-two characters')}`;
const after = (seconds: number) => new Date(ISSUED.getTime() + seconds * 1_000);

function remembering(listening = { isHearing: true }): VerifiedTokens {
  const tokens = new VerifiedTokens(listening);
  tokens.remember(HEADER, BEARER, tokens.generation);
  return tokens;
}

describe('a header whose token was verified', () => {
  it.each([
    ['at once', 0, PERSON],
    ['just before it expires', ACCESS_SECONDS - 0.001, PERSON],
    ['as it expires', ACCESS_SECONDS, undefined],
    ['later', ACCESS_SECONDS + 1, undefined],
  ])('says whose it is: %s', (_, seconds, person) => {
    expect(remembering().bearerOf(HEADER, after(seconds))?.personId).toBe(person);
  });

  it.each([
    ['no header', undefined],
    ['an empty one', ''],
    ['another scheme', HEADER.replace('Bearer', 'bearer')],
    ['another signature', HEADER.slice(0, -1)],
    ['a longer one', `${HEADER} `],
  ])('is not mistaken for %s', (_, header) => {
    expect(remembering().bearerOf(header, ISSUED)).toBeUndefined();
  });

  it.each([[undefined], ['Bearer'], ['Bearer not.a.token']])(
    'is not remembered without an expiry: %s',
    (header) => {
      const tokens = new VerifiedTokens({ isHearing: true });
      tokens.remember(header, BEARER, tokens.generation);
      expect(tokens.bearerOf(header, ISSUED)).toBeUndefined();
    },
  );

  it('is nobody’s once a session has ended, also when that was heard while the token was looked at', () => {
    const tokens = remembering();
    const { generation } = tokens;
    tokens.forget();
    expect(tokens.bearerOf(HEADER, ISSUED)).toBeUndefined();
    tokens.remember(HEADER, BEARER, generation);
    expect(tokens.bearerOf(HEADER, ISSUED)).toBeUndefined();
  });

  it('is nobody’s while nothing can be heard', () => {
    const listening = { isHearing: true };
    const tokens = remembering(listening);
    listening.isHearing = false;
    expect(tokens.bearerOf(HEADER, ISSUED)).toBeUndefined();
  });

  it('does not fill the memory', () => {
    const tokens = remembering();
    for (let other = 0; other < 20_000; other += 1)
      tokens.remember(`${HEADER}${other}`, BEARER, tokens.generation);
    expect(tokens.bearerOf(HEADER, ISSUED)).toBeUndefined();
  });
});
