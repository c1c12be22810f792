import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileError } from './file-error.js';
import { readYamlFile, type YamlFile } from './yaml-file.js';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yaml-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function read(text: string): YamlFile {
  const path = join(folder, 'a.yaml');
  writeFileSync(path, text);
  return readYamlFile(path);
}

describe('a YAML file', () => {
  it('tells where a value stands, or what is around a missing one', () => {
    const file = read('title: x\nsteps:\n  - key: a\n  - key: b\n    limit: { amount: 3 }\n');
    expect(file.value).toEqual({ title: 'x', steps: [{ key: 'a' }, { key: 'b', limit: { amount: 3 } }] });
    expect(file.at(['steps', 1, 'limit', 'amount'])).toBe('a.yaml:5:22');
    expect(file.at(['steps', 0, 'limit', 'amount'])).toBe('a.yaml:3:5');
    expect(file.at(['nothing'])).toBe('a.yaml:1:1');
  });

  it('keeps dates as they are written, and knows anchors', () => {
    expect(read('on: 2026-11-22\na: &a { x: 1 }\nb: *a').value).toEqual({
      on: '2026-11-22',
      a: { x: 1 },
      b: { x: 1 },
    });
  });

  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]']
    .concat(['b', 'c', 'd'].map((key, index) => `${key}: &${key} [${`*${'abc'.charAt(index)}, `.repeat(9)}]`))
    .join('\n');
  it.each([
    { what: 'a key twice', text: 'a: 1\na: 2', place: 'a.yaml:2:1' },
    { what: 'an unclosed list', text: 'a: [1', place: 'a.yaml:1:' },
    { what: 'an unknown tag', text: 'a: 1\nb: !!js/function x', place: 'a.yaml:2:4' },
    { what: 'two documents', text: 'a: 1\n---\nb: 2', place: 'a.yaml:2:1' },
    { what: 'a key that is no text', text: '? [a]\n: 1', place: 'a.yaml:1:3' },
    { what: 'deep nesting', text: '['.repeat(50_000), place: 'a.yaml:1:' },
    {
      what: 'deep maps',
      text: `${'{a: '.repeat(3_000)}1${'}'.repeat(3_000)}`,
      place: 'is nested too deeply',
    },
    { what: 'aliases that multiply', text: bomb, place: 'a.yaml: Excessive alias count' },
    { what: 'an alias of nothing', text: 'a: *b', place: 'a.yaml:' },
    { what: 'more than 256 KB', text: `# ${'x'.repeat(256 * 1024)}`, place: 'a.yaml: is larger than 256 KB' },
  ])('with $what is refused', ({ text, place }) => {
    expect(() => read(text)).toThrow(FileError);
    expect(() => read(text)).toThrow(place);
  });
});
