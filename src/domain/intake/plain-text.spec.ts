import { describe, expect, it } from '@jest/globals';
import { cleanLine, cleanText, textOfHtml } from './plain-text.js';
import { withoutSalutation } from './salutation.js';

describe('the words of a page', () => {
  it.each([
    ['<p>One</p><p>Two<br>three</p>', 'One\nTwo\nthree'],
    ['a&amp;b &lt;c&gt; &#233;&#xE9;&nbsp;d', 'a&b <c> éé d'],
    ['&#0;&#1114112;&nonsense;&lt', '&#0;&#1114112;&nonsense;&lt'],
    ['<style>p{}</style><SCRIPT>alert(1)</SCRIPT>x<title>t</title>', 'x'],
    ['x<script>alert(1)', 'x'],
    ['x<!-- > hidden -->y', 'xy'],
    ['5 < 6', '5 < 6'],
    ['İ<style>x</style>y', 'İy'],
    ['', ''],
  ])('%s', (html, text) => {
    expect(textOfHtml(html)).toBe(text);
  });

  it.each(['<', '<!--', '<style>', '&', '<p', '\n ', '<style></style>'])(
    'ends, whatever there is of %j',
    (part) => {
      const before = performance.now();
      textOfHtml(part.repeat(200_000));
      expect(performance.now() - before).toBeLessThan(5_000);
    },
  );
});

describe('text', () => {
  it('is cleaned of what nothing can store', () => {
    expect(cleanText('a\0b\x1b[31m\r\nc\td\ud800', 100)).toBe('a b [31m\nc\td\ufffd');
    expect(cleanLine('\u202ainvoice\u202efdp\u200b.exe\u2069', 100)).toBe('invoicefdp.exe');
    expect(cleanLine('x\r\nBcc: a@b.example\u2028y', 100)).toBe('x Bcc: a@b.example y');
  });

  it('is cut between characters', () => {
    expect(cleanText('ab😀', 3)).toBe('ab\ufffd');
  });
});

describe('a salutation', () => {
  it.each([
    ['Dear Priya Nair,\nPriya knows.', 'Priya knows.'],
    ['\nBonjour Émile !\nx', 'x'],
    ['Hello', ''],
    ['Dear Priya Nair, I saw Sam Okafor.\nx', null],
    ['Priya Nair,\nx', null],
    ['Hi there I write to tell you about Priya Nair\nx', null],
  ])('%j', (text, rest) => {
    expect(withoutSalutation(text)).toBe(rest ?? text);
  });
});
