import { describe, expect, it } from '@jest/globals';
import { renderNotice } from './delivery-notice.js';

const LINK = 'https://privacy.example.ca/v1/messages?state=failed';
const facts = (count: number) => ({ count, link: LINK, organization: 'City & <Example>' });

describe('the notice that messages failed', () => {
  it.each([
    ['en', 1, 'A message could not be delivered'],
    ['en', 12, '12 messages could not be delivered'],
    ['fr', 1, 'Un message n’a pas pu être livré'],
    ['fr', 12, '12 messages n’ont pas pu être livrés'],
  ] as const)('in %s about %d', (language, count, subject) => {
    const notice = renderNotice(facts(count), language);
    expect(notice.subject).toBe(subject);
    expect(notice.text.startsWith(`${subject}.\n`)).toBe(true);
    expect(notice.text.split('\n')).toContain(LINK);
    expect(notice.text.replaceAll('\n', ' ')).toContain('City & <Example>');
    expect(notice.html).toContain('City &amp; &lt;Example&gt;');
    expect(`${notice.text}${notice.subject}`).not.toMatch(/[{}]|undefined|null/);
    const lines = notice.text.split('\n').filter((line) => line !== LINK);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(72);
  });
});
