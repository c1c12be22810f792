import { describe, expect, it } from '@jest/globals';
import { findPersonalNumbers } from './personal-numbers.js';

const kinds = (text: string): string[] => findPersonalNumbers(text).map(({ kind }) => kind);
const found = (text: string): string[] =>
  findPersonalNumbers(text).map(({ start, end }) => Array.from(text).slice(start, end).join(''));

/** A number is one of a kind only with the right last digit: each other one makes it none. */
const withOtherEnds = (number: string): string[] =>
  Array.from('0123456789', (digit) => number.slice(0, -1) + digit).filter((each) => each !== number);

describe('personal numbers in free text', () => {
  // Published specimens and test numbers; none is anybody's.
  it.each([
    ['social_insurance_number', '130692544'],
    ['social_insurance_number', '130 692 544'],
    ['social_insurance_number', '130-692-544'],
    ['social_insurance_number', '130\u00a0692\u00a0544'],
    ['social_insurance_number', '130\u2011692\u2011544'],
    ['social_insurance_number', '923 456 784'],
    ['social_insurance_number', '130\u200b692\u200d5\u206044'],
    ['health_card_number', '9876543217'],
    ['health_card_number', '9876-543-217'],
    ['health_card_number', '1234 567 897'],
    ['health_card_number', '9698658215'],
    ['payment_card_number', '4111111111111111'],
    ['payment_card_number', '4111 1111 1111 1111'],
    ['payment_card_number', '5555-5555-5555-4444'],
    ['payment_card_number', '2223003122003222'],
    ['payment_card_number', '3782 822463 10005'],
    ['payment_card_number', '371449635398431'],
    ['payment_card_number', '6011 1111 1111 1117'],
    ['payment_card_number', '3056 9309 0259 04'],
    ['payment_card_number', '3566002020360505'],
    ['payment_card_number', '6200000000000005'],
  ])('%s: %s, and not with another last digit', (kind, number) => {
    expect(kinds(`It said ${number}, in plain sight.`)).toEqual([kind]);
    expect(found(`It said ${number}, in plain sight.`)).toEqual([number]);
    expect(kinds(number)).toEqual([kind]);
    // A changed digit may make it a number of British Columbia, whose check digit is another one.
    const others = withOtherEnds(number).filter((each) => kinds(each).length > 0);
    expect(others.length).toBeLessThanOrEqual(kind === 'health_card_number' ? 1 : 0);
  });

  it.each([
    ['digits of full width', '１３０６９２５４４'],
    ['mathematical digits', '𝟭𝟯𝟬 𝟲𝟵𝟮 𝟱𝟰𝟰'],
    ['circled digits', '①③⓪⑥⑨②⑤④④'],
    ['soft hyphens', '13\u00ad0692\u00ad544'],
    ['spaces of full width', '130\u3000692\u3000544'],
  ])('%s are digits all the same, where they stand', (_, number) => {
    expect(found(`It said 👋 ${number}, in plain sight.`)).toEqual([number]);
  });

  it.each([
    ['4 letters and a day of birth', 'TREM65030515', ['health_card_number']],
    ['with spaces, of a woman', 'TREM 6553 0515', ['health_card_number']],
    ['on no day', 'TREM65133205', []],
    ['in no month', 'TREM65000515', []],
    ['in no month of a woman', 'TREM65640515', []],
    ['with a longer word', 'XTREM65030515', []],
  ])('a card of Québec: %s', (_, text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it.each([
    ['an Ontario number that could be a telephone, with its version code', '4165550122 AB', 1],
    ['with a version code joined to it', '9876543217XK', 1],
    ['with a name joined to it', 'SIN130692544', 1],
    ['after a name and a colon', 'NAS:130692544', 1],
    ['with a date of expiry after it', '4111 1111 1111 1111 12/29', 1],
    ['with a year after it', '130 692 544 2026', 1],
    ['two of them', '130692544 and 4111111111111111', 2],
    ['two in a row', '130692544 130692544', 2],
    ['over two lines of a table', '130692544\n130692544', 2],
  ])('finds %s', (_, text, count) => {
    expect(findPersonalNumbers(text)).toHaveLength(count);
  });

  it.each([
    ['a telephone', '416-555-0122'],
    ['a telephone in one piece', '4165550122'],
    ['a telephone with its country', '+1 416 555 0122, +44 130 692 544'],
    ['a number that was never issued', '046 454 286, 846454289, 000000000'],
    ['a reference', 'PB-2026-000123, IN-2026-000012, PR26-00123, INV130692544, SIEM130692544'],
    ['an id', '019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44 01306925-44aa-4111-8111-111111111111'],
    ['a date and a time', '2026-11-20T14:05:00-05:00, 20261120140500, 2026 11 20 14 05'],
    ['an item of mail', 'RR 130 692 544 CA, RR130692544CA'],
    ['an amount', '1 130 692 544 dollars, 130,692,544 dollars, 130 692 544 000'],
    ['part of more digits', '1130692544000, 130-692-544-1, 1-130-692-544, 00.130692544'],
    ['a card that nobody issues', '1111111111111117, 9999999999999995'],
    ['digits in other groups', '13 0692 544, 41111 11111 11111 1'],
    ['a version', '10.3.44.12, v1.30692544'],
    ['nothing', ''],
  ])('leaves %s alone: %s', (_, text) => {
    expect(findPersonalNumbers(text)).toEqual([]);
  });

  it('says where, in characters as people count them', () => {
    expect(findPersonalNumbers('👩‍⚕️ 130692544 é TREM65030515')).toEqual([
      { kind: 'social_insurance_number', words: 'a social insurance number', start: 5, end: 14 },
      { kind: 'health_card_number', words: 'the number of a health card', start: 17, end: 29 },
    ]);
  });

  it('ends with a long text, whatever stands in it', () => {
    const long = [
      '1 '.repeat(30_000),
      '111 '.repeat(15_000),
      '130692544 '.repeat(6_000),
      '1'.repeat(60_000),
      'A1'.repeat(30_000),
    ];
    expect(long.map((text) => findPersonalNumbers(text).length)).toEqual([0, 0, 20, 0, 0]);
  });

  /** One in ten has the right check digit; the first digits that are issued leave these shares. */
  it.each([
    [9, 0.08],
    [10, 0.1],
    [16, 0.024],
  ])('takes few of random numbers of %i digits for one', (length, most) => {
    const rounds = 20_000;
    let state = 1;
    const digit = (): number => {
      state = (state * 48_271) % 2_147_483_647;
      return Math.floor((state / 2_147_483_647) * 10);
    };
    const taken = Array.from({ length: rounds }, () => Array.from({ length }, digit).join('')).filter(
      (number) => findPersonalNumbers(number).length > 0,
    );
    expect(taken.length / rounds).toBeLessThan(most * 1.1);
    expect(taken.length / rounds).toBeGreaterThan(most * 0.7);
  });
});
