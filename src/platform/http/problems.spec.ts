import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { packageFolder } from '../files/package-folder.js';
import { PROBLEMS } from './problems.js';

it('has a line in docs/errors.md for every code, and no line too many', () => {
  const documented = readFileSync(packageFolder('docs/errors.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.replaceAll(/ +/g, ' '));
  const rows = Object.entries(PROBLEMS).map(
    ([code, [status, title, detail]]) => `| \`${code}\` | ${status} | ${title} | ${detail} |`,
  );
  expect(documented).toEqual(rows);
});
