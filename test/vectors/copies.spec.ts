import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';

const files = ['deadlines.json', 'severity.json', 'thresholds.json'];
const read = (url: URL): unknown => JSON.parse(readFileSync(url, 'utf8'));

/** Where the vectors are kept for several projects; a checkout on its own has only the copies. */
const shared = new URL('../../../shared/vectors/', import.meta.url);

describe('copies of the shared vectors', () => {
  it.each(files)('%s is the shared one, where there is one', (file) => {
    const copy = read(new URL(file, import.meta.url));
    expect(copy).toEqual(existsSync(shared) ? read(new URL(file, shared)) : copy);
  });
});
