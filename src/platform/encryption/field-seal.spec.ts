import { describe, expect, it } from '@jest/globals';
import { FieldSeal, Unreadable } from './field-seal.js';

const KEY = { id: 'a', key: Buffer.alloc(32, 1) };
const HERE = { table: 'incident', column: 'title', row: '019a9f3c' };
const WORDS = 'A letter went to number 12.';

describe.each([
  ['one', (seal: FieldSeal) => seal],
  ['those that are shown, which are remembered', (seal: FieldSeal) => seal.recent],
])('a sealed text, opened as %s', (_, opensOf) => {
  const seal = new FieldSeal([KEY]);
  const opens = opensOf(seal);
  const sealed = seal.text(WORDS, HERE);

  it('has its words, again and again', () => {
    expect([opens.openText(sealed, HERE), opens.openText(sealed, HERE)]).toEqual([WORDS, WORDS]);
    expect(opens.openText('in the open', HERE)).toBe('in the open');
  });

  it.each([
    ['table', { ...HERE, table: 'comment' }],
    ['column', { ...HERE, column: 'description' }],
    ['row', { ...HERE, row: '019a9f3d' }],
  ])('opens in no other %s, also when it was just opened in its own', (_what, elsewhere) => {
    expect(opens.openText(sealed, HERE)).toBe(WORDS);
    expect(() => opens.openText(sealed, elsewhere)).toThrow(Unreadable);
    expect(opens.openText(sealed, HERE)).toBe(WORDS);
  });

  it.each([
    ['another key’s name', `sealed:b:${sealed.slice(9)}`],
    ['no key’s name', sealed.replace(':a:', '::')],
    ['a colon less', sealed.replace(':a:', ':a')],
    ['something behind it', `${sealed} `],
    ['something inside', `${sealed.slice(0, 20)}!${sealed.slice(20)}`],
    ['its end cut off', sealed.slice(0, -4)],
    ['nothing behind the name', 'sealed:a:'],
    ['nothing at all', 'sealed:'],
  ])('does not open with %s', (_what, changed) => {
    opens.openText(sealed, HERE);
    expect(() => opens.openText(changed, HERE)).toThrow(Unreadable);
  });

  it('is not opened once its key is gone', () => {
    opens.openText(sealed, HERE);
    const later = opensOf(new FieldSeal([{ ...KEY, id: 'b' }]));
    expect(() => later.openText(sealed, HERE)).toThrow(Unreadable);
  });
});

it('of a list, no more than a thousand are remembered', () => {
  const seal = new FieldSeal([KEY]);
  let opened = 0;
  const open = seal.openText.bind(seal);
  seal.openText = (stored, place) => {
    opened += 1;
    return open(stored, place);
  };
  const texts = Array.from({ length: 1_001 }, (_, n) => seal.text(String(n), HERE));
  for (const text of texts) seal.recent.openText(text, HERE);
  for (const text of texts.slice(-1)) seal.recent.openText(text, HERE);
  expect(opened).toBe(1_001);
  seal.recent.openText(texts[0] ?? '', HERE);
  expect(opened).toBe(1_002);
});
