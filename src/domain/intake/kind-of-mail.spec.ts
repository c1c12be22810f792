import { describe, expect, it } from '@jest/globals';
import { kindOfMail } from './kind-of-mail.js';

const REPORT = { isReport: true, mayBeAnswered: true };
const UNANSWERED = { isReport: true, mayBeAnswered: false };
const NEITHER = { isReport: false, mayBeAnswered: false };

describe('a mail', () => {
  it.each([
    ['from', 'x@example.org', REPORT],
    ['auto-submitted', 'no', REPORT],
    ['auto-submitted', 'No; owner=x', REPORT],
    ['x-auto-response-suppress', 'None', REPORT],
    ['precedence', 'first-class', REPORT],
    ['auto-submitted', 'auto-generated', UNANSWERED],
    ['auto-submitted', 'auto-notified; x', UNANSWERED],
    ['auto-submitted', 'nothing', UNANSWERED],
    ['precedence', 'Bulk', UNANSWERED],
    ['precedence', 'junk', UNANSWERED],
    ['precedence', 'list', UNANSWERED],
    ['list-id', '<staff.example.org>', UNANSWERED],
    ['list-unsubscribe', '<mailto:x@y>', UNANSWERED],
    ['x-auto-response-suppress', 'DR, OOF', UNANSWERED],
    ['x-auto-response-suppress', 'All', UNANSWERED],
    ['auto-submitted', ' Auto-Replied (vacation)', NEITHER],
    ['precedence', 'auto_reply', NEITHER],
    ['x-autoreply', 'yes', NEITHER],
    ['x-autorespond', 'x', NEITHER],
  ])('with %s: %s', (key, value, kind) => {
    expect(kindOfMail([{ key, value }], false)).toEqual(kind);
  });

  it('of our own reports nothing', () => {
    expect(kindOfMail([], true)).toEqual(NEITHER);
  });
});
