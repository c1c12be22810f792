import { expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

it('no two classes of the API have one name: the description would show one of them in place of the other', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(view|dto)\.ts$/.test(name),
  );
  const names = files.flatMap((file) =>
    [...readFileSync(join('src', file), 'utf8').matchAll(/^(?:export )?class (\w+)/gm)].map(
      ([, name]) => name,
    ),
  );
  expect(names.filter((name, nth) => names.indexOf(name) !== nth)).toEqual([]);
});
