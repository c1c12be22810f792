import { describe, expect, it } from '@jest/globals';
import { BlindIndex } from './blind-index.js';

const index = new BlindIndex(Buffer.alloc(32, 1));
const TEXT = 'Letters were mailed to the wrong residents. La télécopie de l’hôpital est partie.';
const tokens = new Set(index.document(TEXT).split(' '));

/** As PostgreSQL reads a tsquery, over tokens alone. */
function finds(asked: string): boolean {
  const query = index.query(asked);
  if (query === null) return false;
  let formula = query
    .replaceAll(/[0-9a-f]{10}/g, (token) => (tokens.has(token) ? 'T' : 'F'))
    .replaceAll(' ', '');
  for (let before = ''; before !== formula;) {
    before = formula;
    for (const [part, value] of RULES) formula = formula.replace(part, value);
  }
  return formula === 'T';
}

/** Each makes the formula shorter: what is negated first, then "and", then "or". */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/!T/, 'F'],
  [/!F/, 'T'],
  [/\((T|F)\)/, '$1'],
  [/T&T/, 'T'],
  [/T&F|F&T|F&F/, 'F'],
  [/(?<![&!])(?:T\|T|T\|F|F\|T)(?!&)/, 'T'],
  [/(?<![&!])F\|F(?!&)/, 'F'],
];

describe('the blind index', () => {
  it.each([
    ['the same word', 'wrong', true],
    ['another form of it', 'letter mailing', true],
    ['another form of it in French', 'télécopies', true],
    ['without its accents', 'telecopie hopital', true],
    ['in capitals', 'RESIDENT', true],
    ['with one word too many', 'letter fax', false],
    ['one of two', 'fax or letter', true],
    ['none of two', 'fax or phone', false],
    ['without a word that is there', 'letter -resident', false],
    ['without a word that is not there', 'letter -fax', true],
    ['words between quotation marks', '"wrong resident" hospital or "wrong resident"', true],
    ['without words between quotation marks', 'letter -"wrong resident"', false],
    ['frequent words beside others', 'the letter to the resident', true],
    ['frequent words alone', 'the to la', false],
    ['nothing', ' " - ', false],
    ['words between what PostgreSQL reads otherwise', "letter' & !(x) \\ :*", true],
  ])('finds %s: %s', (_, asked, expected) => {
    expect(finds(asked)).toBe(expected);
  });

  it('shows no word, says not where it stood, and has another token under another key', () => {
    expect(index.document(TEXT)).toMatch(/^[0-9a-f]{10}(?: [0-9a-f]{10})*$/);
    expect(index.document('wrong letters wrong')).toBe(index.document('wrong letters'));
    const other = new BlindIndex(Buffer.alloc(32, 2));
    expect(
      other
        .document('wrong')
        .split(' ')
        .some((token) => tokens.has(token)),
    ).toBe(false);
  });
});
