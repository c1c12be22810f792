import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';

/** `test/api/races.spec.ts`: “what it says”, or a file alone. */
const NAMED = /`((?:src|test)\/[\w./-]+\.(?:spec|faults)\.ts)`(?:: “([^”]+)”)?/g;

const PAGES = [...globSync('docs/**/*.md'), 'SECURITY.md', 'README.md'];

it('a page that names a test names one that there is', () => {
  const missing = PAGES.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(NAMED)].flatMap(([, file = '', quoted]) => {
      if (!existsSync(file)) return [`${page}: ${file}`];
      // A line of the page may end within the name.
      const title = quoted?.replace(/\s+/g, ' ');
      const isThere = title === undefined || readFileSync(file, 'utf8').includes(title);
      return isThere ? [] : [`${page}: “${title}” of ${file}`];
    }),
  );
  expect(missing).toEqual([]);
});
