import { describe, expect, it } from '@jest/globals';
import { factsOf, tableOf } from '../../clients/typescript/src/cli/print.js';

describe('what is printed at a terminal', () => {
  it('is aligned, and ends long words', () => {
    expect(
      tableOf(
        ['a', 'title'],
        [
          ['1', 'x'.repeat(80)],
          [null, ['y', 'z']],
        ],
      ),
    ).toBe(`a  title\n1  ${'x'.repeat(59)}…\n   y, z\n`);
  });

  it('never moves the cursor, rings the bell or turns the line around', () => {
    const printed = factsOf({ title: 'Red \u001b[31malert\u202e \u0007bell\u2028', none: null });
    expect(printed).toBe('title  Red  [31malert   bell \n');
  });

  it('keeps the joiners that scripts and emoji need', () => {
    expect(factsOf({ title: '\u{1f469}\u200d\u{1f4bb}' })).toBe('title  \u{1f469}\u200d\u{1f4bb}\n');
  });
});
