import { describe, expect, it } from '@jest/globals';
import { chatFailureOf } from './chat-failure.js';
import { maskUrl } from './mask-url.js';

const answered = (status: number, said = '', retryAfter: string | null = null) => ({
  status,
  said,
  retryAfter,
});

describe('what an answer of a chat service means', () => {
  it.each([200, 202, 204])('%i: it was taken', (status) => {
    expect(chatFailureOf(answered(status, 'ok'))).toBeNull();
  });

  it.each([
    [answered(404, 'no_service'), { isPermanent: true, reason: 'HTTP 404 no_service' }],
    [answered(410, 'channel_is_archived\n'), { isPermanent: true, reason: 'HTTP 410 channel_is_archived' }],
    [answered(400, '<html>/services/T0</html>'), { isPermanent: true, reason: 'HTTP 400' }],
    [answered(302), { isPermanent: true, reason: 'HTTP 302' }],
    [answered(408), { isPermanent: false }],
    [answered(500), { isPermanent: false, mayHaveArrived: false }],
    [answered(503, '', '120'), { isPermanent: false, waitMs: 120_000 }],
    [answered(429, '', '30'), { isPermanent: false, waitMs: 30_000 }],
    [answered(429, '', '999999'), { waitMs: 3_600_000 }],
    [answered(429, '', 'soon'), { isPermanent: false, reason: 'HTTP 429' }],
    [
      { status: null, failure: 'ECONNREFUSED', mayHaveArrived: false },
      { isPermanent: false, reason: 'ECONNREFUSED' },
    ],
    [
      { status: null, failure: 'no answer in time', mayHaveArrived: true },
      { isPermanent: false, mayHaveArrived: true, reason: 'no answer in time; it may have arrived' },
    ],
  ] as const)('%j', (answer, failure) => {
    expect(chatFailureOf(answer)).toMatchObject(failure);
  });
});

it.each([
  ['https://hooks.slack.com/services/T0/B0/secretsecret', 'hooks.slack.com …cret'],
  ['https://x.logic.azure.com/workflows/1?sig=abcdefgh', 'x.logic.azure.com …efgh'],
  ['https://chat.city.example:8443/short', 'chat.city.example:8443'],
  ['', ''],
])('%s is shown as %s', (url, shown) => {
  expect(maskUrl(url)).toBe(shown);
});
