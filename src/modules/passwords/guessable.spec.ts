import { describe, expect, it } from '@jest/globals';
import { isGuessable } from './guessable.js';

const COMMON = new Set(['password', 'dragon', 'qwertyuiop', 'summer', 'holidays', '123456789012345']);
const WORDS = ['robin.tremblay', 'Robin Tremblay', 'City of Example'];

describe('a password', () => {
  it.each([
    ['a common one', 'qwertyuiop'],
    ['one in capitals', 'QwertyUIOP'],
    ['one with a year behind it', 'password2026!'],
    ['one with signs around it', '***dragon***1234'],
    ['one that is repeated', 'dragondragondragon'],
    ['one letter, repeated', 'aaaaaaaaaaaaaaaa'],
    ['a few letters, repeated', 'abcabcabcabcabcabc'],
    ['digits in a row', '123456789012345'],
    ['two common words', 'summerholidays2026'],
    ['the own name', 'Robin.Tremblay1'],
    ['the own name with a little more', 'robintremblay-2026-ab'],
    ['the organization', 'ExampleCity2026!'],
  ])('that is %s is guessable', (_, password) => {
    expect(isGuessable(password, WORDS, (word) => COMMON.has(word))).toBe(true);
  });

  it.each([
    ['words that do not belong together', 'a teapot below the northern gate'],
    ['a common word among others', 'the dragon forgot my umbrella'],
    ['the own name among others', 'robin forgot the yellow umbrella'],
    ['random letters', 'kq3vX9-pTr7w_Zb2'],
    ['words in another script', 'зелёный чайник у ворот'],
  ])('of %s is not', (_, password) => {
    expect(isGuessable(password, WORDS, (word) => COMMON.has(word))).toBe(false);
  });
});
