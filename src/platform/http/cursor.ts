import { Problem } from './problem.js';
import { isCleanText, isTime, isUuid } from './rules.js';

/** The longest cursor that is read, in characters. */
const MAX_LENGTH = 1024;

const KINDS = {
  text: (value: unknown) => typeof value === 'string' && isCleanText(value, true),
  time: (value: unknown) => typeof value === 'string' && isTime(value),
  uuid: (value: unknown) => typeof value === 'string' && isUuid(value),
  whole: (value: unknown) => Number.isSafeInteger(value),
};

type CursorKind = keyof typeof KINDS;
type CursorValues<K extends readonly CursorKind[]> = {
  -readonly [I in keyof K]: K[I] extends 'whole' ? number : string;
};

/** Where a page ended: the sort key of its last item, opaque to the caller. */
export function encodeCursor(values: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/**
 * The values of a cursor, each of the expected kind.
 * @throws Problem invalid_cursor for anything that encodeCursor would not have made of such values
 */
export function decodeCursor<const K extends readonly CursorKind[]>(
  cursor: string,
  kinds: K,
): CursorValues<K> {
  const values = cursor.length <= MAX_LENGTH ? parse(cursor) : undefined;
  if (
    !Array.isArray(values) ||
    values.length !== kinds.length ||
    !kinds.every((kind, index) => KINDS[kind](values[index])) ||
    encodeCursor(values as string[]) !== cursor
  ) {
    throw new Problem('invalid_cursor');
  }
  return values as CursorValues<K>;
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
