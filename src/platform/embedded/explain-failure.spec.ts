import { describe, expect, it } from '@jest/globals';
import { explainFailure } from './explain-failure.js';

describe('explainFailure', () => {
  it.each([
    [
      'postgres: error while loading shared libraries: libicuuc.so.60: cannot open shared object file',
      /the shared library libicuuc\.so\.60 is missing.*npm ci.*DATABASE_URL/,
    ],
    ['FATAL:  could not write file "pg_wal/x": No space left on device', /disk is full.*Free.*DATA_DIR/],
    ['HINT:  Check free disk space.\nAborted', /disk is full/],
    ["ENOSPC: no space left on device, copyfile 'a' -> 'b'", /disk is full/],
    ['one\ntwo', /^Starting PostgreSQL failed:\none\ntwo\n.*DATABASE_URL/],
  ])('says what to do after %j', (output, message) => {
    expect(explainFailure('Starting PostgreSQL', output).message).toMatch(message);
  });
});
