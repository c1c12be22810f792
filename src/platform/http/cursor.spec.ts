import { describe, expect, it } from '@jest/globals';
import { decodeCursor, encodeCursor } from './cursor.js';

const TIME = '2026-11-20T14:05:00.123456Z';
const ID = '019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44';

const refusal = expect.objectContaining({ code: 'invalid_cursor' });

describe('a cursor', () => {
  it('gives back what it was made of', () => {
    expect(decodeCursor(encodeCursor([TIME, ID, 7, 'é']), ['time', 'uuid', 'whole', 'text'])).toEqual([
      TIME,
      ID,
      7,
      'é',
    ]);
  });

  it.each<[string, string]>([
    ['nothing', ''],
    ['no base64url', '!!!!'],
    ['no JSON', Buffer.from('[').toString('base64url')],
    ['no array', Buffer.from('{"length":2}').toString('base64url')],
    ['too few values', encodeCursor([TIME])],
    ['too many values', encodeCursor([TIME, ID, 1])],
    ['values of another kind', encodeCursor([ID, TIME])],
    ['a number for a time', encodeCursor([1, ID])],
    ['a day that does not exist', encodeCursor(['2026-02-30T00:00:00Z', ID])],
    ['the nil UUID', encodeCursor([TIME, '00000000-0000-0000-0000-000000000000'])],
    ['padding', `${encodeCursor([TIME, ID])}=`],
    ['white space', ` ${encodeCursor([TIME, ID])}`],
    [
      'another spelling of the same JSON',
      Buffer.from(JSON.stringify([TIME, ID], null, 1)).toString('base64url'),
    ],
    ['too much', 'A'.repeat(1025)],
  ])('is refused when it holds %s', (_, cursor) => {
    expect(() => decodeCursor(cursor, ['time', 'uuid'])).toThrow(refusal);
  });

  it.each(['a\u0000b', '\ud800'])('is refused when its text is %j', (text) => {
    expect(() => decodeCursor(encodeCursor([text]), ['text'])).toThrow(refusal);
  });

  it.each([1.5, 2 ** 53, '1'])('is refused when its whole number is %j', (value) => {
    expect(() => decodeCursor(encodeCursor([value]), ['whole'])).toThrow(refusal);
  });
});
