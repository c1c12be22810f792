import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DirectoryRefusal } from './directory-refusal.js';
import { parseFilter, parsePath } from './filter.js';

const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';

function outcome(work: () => unknown): string {
  try {
    work();
    return 'as it should';
  } catch (error) {
    return error instanceof DirectoryRefusal ? 'as it should' : String(error);
  }
}

describe('a filter', () => {
  it.each<[string, object[]]>([
    ['userName eq "a@b"', [{ name: 'username', where: [], operator: 'eq', value: 'a@b' }]],
    ['  USERNAME   EQ   "a"  ', [{ name: 'username', where: [], operator: 'eq', value: 'a' }]],
    ['title pr', [{ name: 'title', where: [], operator: 'pr', value: null }]],
    [
      'name.formatted co "a\\"\\\\b\\n"',
      [{ name: 'name.formatted', where: [], operator: 'co', value: 'a"\\b\n' }],
    ],
    ['x eq "a and b) or (c"', [{ name: 'x', where: [], operator: 'eq', value: 'a and b) or (c' }]],
    [
      'active eq True and n sw -12',
      [
        { name: 'active', where: [], operator: 'eq', value: true },
        { name: 'n', where: [], operator: 'sw', value: -12 },
      ],
    ],
    [`${ENTERPRISE}:department eq "x"`, [{ name: 'department', where: [], operator: 'eq', value: 'x' }]],
    [
      'emails[type eq "work" and primary eq true].value ew "x"',
      [
        {
          ...{ name: 'emails.value', operator: 'ew', value: 'x' },
          where: [
            { name: 'type', where: [], operator: 'eq', value: 'work' },
            { name: 'primary', where: [], operator: 'eq', value: true },
          ],
        },
      ],
    ],
  ])('%s is read', (text, expected) => {
    expect(parseFilter(text)).toEqual(expected);
  });

  it.each([
    ...[
      '',
      'a',
      'a eq',
      'a eq b',
      'a eq "',
      'a eq "\n"',
      'a eq "b" c',
      'a eq "b" or c eq "d"',
      'not a eq "b"',
    ],
    ...['a eq "b"and c pr', 'a[b eq "c"', 'a] eq "b"', '(a pr)', 'a eq 1.5', 'a eq "b" and', 'a eqx "b"'],
  ])('%j is refused', (text) => {
    expect(() => parseFilter(text)).toThrow(DirectoryRefusal);
  });

  it('is read or refused whatever it says', () => {
    const part = fc.constantFrom(
      ...['a', ' ', 'eq', '"', '\\', '[', ']', 'and', '.', '\n', '(', ')', 'pr', '1'],
    );
    const texts = fc.array(part, { maxLength: 60 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        for (const read of [parseFilter, parsePath]) expect(outcome(() => read(text))).toBe('as it should');
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a path', () => {
  it.each<[string, object]>([
    ['Active', { name: 'active', where: [] }],
    [`${ENTERPRISE}:manager.displayName`, { name: 'manager.displayname', where: [] }],
    [ENTERPRISE, { name: '', where: [] }],
    ['urn:other:2.0:User:x', { name: 'urn:other:2.0:user:x', where: [] }],
    [
      'members[value eq "x"]',
      { name: 'members', where: [{ name: 'value', where: [], operator: 'eq', value: 'x' }] },
    ],
  ])('%s is read', (text, expected) => {
    expect(parsePath(text)).toEqual(expected);
  });
});
