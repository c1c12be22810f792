import { expect, it } from '@jest/globals';
import { RefusedTokens } from './refused-tokens.js';

it('refused tokens are told of once an hour, all of them by reason', () => {
  const refused = new RefusedTokens();
  const minutes = [0, 1, 59, 60, 119, 120];
  const reasons = ['expired', 'expired', 'signature', 'expired', 'signature', 'signature'];
  expect(minutes.map((minute, nth) => refused.note(reasons[nth] ?? '', minute * 60_000))).toEqual([
    { expired: 1 },
    null,
    null,
    { expired: 2, signature: 1 },
    null,
    { signature: 2 },
  ]);
});
