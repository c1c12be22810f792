import { describe, expect, it } from '@jest/globals';
import type { Role } from '../access/role.js';
import { leaving, vacated } from './offices-left.js';
import type { OfficeHolder } from './structure.js';

/** `supervisor@parks`, `legal`, with `~` in front for an alternate. */
function office(words: string, personId = 'ann'): OfficeHolder {
  const [role = '', divisionId = null] = words.replace('~', '').split('@');
  return { personId, role: role as Role, divisionId, isAlternate: words.startsWith('~') };
}
const offices = (words: string): OfficeHolder[] =>
  words
    .split(' ')
    .filter(Boolean)
    .map((each) => office(each));

const TREE = new Map([
  ['city', null],
  ['services', 'city'],
  ['parks', 'services'],
  ['beaches', 'parks'],
]);

describe('whoever leaves offices', () => {
  it.each([
    ['legal', 'legal', null],
    ['legal', '~legal', null],
    ['', 'legal', null],
    ['legal', '', { roles: [], divisions: [] }],
    ['legal auditor', 'auditor', { roles: ['auditor'], divisions: [] }],
    ['supervisor@services', 'supervisor@parks', { roles: [], divisions: ['parks', 'beaches'] }],
    ['supervisor@parks legal', 'supervisor@parks', { roles: [], divisions: ['parks', 'beaches'] }],
  ])('%j, then %j: keeps %j', (before, after, kept) => {
    expect(leaving(offices(before), offices(after), TREE)).toEqual(kept);
  });

  it.each([
    ['supervisor@parks', [], ['supervisor']],
    ['supervisor@parks', ['supervisor@services'], ['supervisor']],
    ['supervisor@parks', ['~supervisor@parks'], ['supervisor']],
    ['supervisor@parks', ['supervisor@parks'], []],
    ['~supervisor@parks', [], []],
    ['privacy_officer', [], ['privacy_officer']],
    ['privacy_officer', ['privacy_officer@parks'], []],
    ['legal it_security auditor employee', [], []],
  ])('%j, with %j there: nobody holds %j', (before, others, expected) => {
    const holders = others.map((each) => office(each, 'bob'));
    expect(vacated(offices(before), { holders }).map(({ role }) => role)).toEqual(expected);
  });
});
