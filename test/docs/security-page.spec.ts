import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';

/** The requirements of ASVS 5.0 of levels 1 and 2, by section. */
const ASKED =
  '1.1:1-2 1.2:1-9 1.3:1-11 1.4:1-3 1.5:1-2 2.1:1-3 2.2:1-3 2.3:1-4 2.4:1 3.2:1-2 3.3:1-4 3.4:1-6 3.5:1-5 3.7:1-2 4.1:1-3 4.2:1 4.3:1-2 4.4:1-4 5.1:1 5.2:1-3 5.3:1-2 5.4:1-3 6.1:1-3 6.2:1-12 6.3:1-4 6.4:1-4 6.5:1-5 6.6:1-3 6.8:1-4 7.1:1-3 7.2:1-4 7.3:1-2 7.4:1-5 7.5:1-2 7.6:1-2 8.1:1-2 8.2:1-3 8.3:1 8.4:1 9.1:1-3 9.2:1-4 10.1:1-2 10.2:1-2 10.3:1-4 10.4:1-11 10.5:1-5 10.6:1-2 10.7:1-3 11.1:1-2 11.2:1-3 11.3:1-3 11.4:1-4 11.5:1 11.6:1 12.1:1-3 12.2:1-2 12.3:1-4 13.1:1 13.2:1-5 13.3:1-2 13.4:1-5 14.1:1-2 14.2:1-4 14.3:1-3 15.1:1-3 15.2:1-3 15.3:1-7 16.1:1 16.2:1-5 16.3:1-4 16.4:1-3 16.5:1-3 17.1:1 17.2:1-4 17.3:1-2';

/** `1.2:1,4-6` as 1.2.1, 1.2.4, 1.2.5, 1.2.6. */
const numbers = ASKED.split(' ').flatMap((each) => {
  const [section = '', parts = ''] = each.split(':');
  return parts.split(',').flatMap((part) => span(section, part.split('-').map(Number)));
});

interface Row {
  number: string;
  shown: string;
}

const PAGE = readFileSync('docs/security.md', 'utf8');
const ROWS: Row[] = PAGE.split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => {
    const [, number = '', , shown = ''] = line.split(/(?<!\\)\|/).map((cell) => cell.trim());
    return { number, shown };
  });

function span(section: string, [from = 0, to = from]: number[]): string[] {
  return Array.from({ length: to - from + 1 }, (_, nth) => `${section}.${from + nth}`);
}

/** `6.2.6, 6.2.7` and `3.3.1 to 3.3.4`; what stands behind a number in words is one aspect of it. */
function named({ number }: Row): string[] {
  return number.split(', ').flatMap((part) => {
    const [, first = '', last] = /^(\d+\.\d+\.\d+)(?: to (\d+\.\d+\.\d+))?$/.exec(part) ?? [];
    const [section = '', from = ''] = first.split(/\.(?=\d+$)/);
    return first === '' ? [] : span(section, [Number(from), Number(last?.split('.').at(-1) ?? from)]);
  });
}

it('considers every requirement up to level 2', () => {
  const considered = new Set(ROWS.flatMap(named));
  expect(numbers.filter((number) => !considered.has(number))).toEqual([]);
  expect([...considered].filter((number) => !numbers.includes(number))).toEqual([]);
});

it('shows each by a test, or says why not', () => {
  const WHY = /^(?:open|does not apply|by construction|documented): \S/;
  const TEST = /^`[^`]+\.spec\.ts`: “[^”]+”/;
  expect(ROWS.filter(({ shown }) => !WHY.test(shown) && !TEST.test(shown))).toEqual([]);
});

it('leads to pages that there are', () => {
  const links = [...PAGE.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, to = '']) => `docs/${to}`);
  expect(links.filter((link) => !existsSync(link))).toEqual([]);
});
