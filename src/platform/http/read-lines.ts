import { isUtf8 } from 'node:buffer';
import { objection } from './json-body.js';
import { Problem } from './problem.js';

/** One line of a body, counted from 1: what it says, or why it cannot be read. */
export interface Line {
  line: number;
  text: string;
  problem?: Problem;
}

export interface LineLimits {
  /** Bytes of a line. */
  longest: number;
  /** Lines; blank ones do not count. */
  most: number;
}

const LINE_FEED = 0x0a;
/** Blank lines beyond this are no mistake any more. */
const BLANK_BYTES = 64 * 1024;

/**
 * The lines of a body as they arrive; never more than one of them is held, and of one that is too long nothing. What is
 * wrong with a line is said in its place. The one line too many is the last that is looked at.
 *
 * @throws Problem malformed_request when the body breaks off
 */
export async function* readLines(
  body: AsyncIterable<Buffer>,
  { longest, most }: LineLimits,
): AsyncGenerator<Line> {
  let [line, count, blank] = [0, 0, 0];
  for await (const bytes of cut(whole(body), longest)) {
    line += 1;
    const read = lineOf(line, bytes, longest);
    if (read === null) {
      blank += (bytes?.length ?? 0) + 1;
      if (blank <= BLANK_BYTES) continue;
      yield { line, text: '', problem: new Problem('body_too_large') };
      return;
    }
    count += 1;
    if (count > most) {
      yield { line, text: '', problem: tooMany(most) };
      return;
    }
    yield read;
  }
}

/** Null for a blank line; `bytes` are missing where there were too many. */
function lineOf(line: number, bytes: Buffer | null, longest: number): Line | null {
  if (bytes === null) return { line, text: '', problem: tooLong(longest) };
  if (!isUtf8(bytes)) return { line, text: '', problem: new Problem('malformed_json', { detail: NO_UTF8 }) };
  // A carriage return and a byte order mark are white space to `trim`.
  const text = bytes.toString().trim();
  return text === '' ? null : { line, text };
}

const NO_UTF8 = 'Send the line in UTF-8 and try again.';

function tooLong(longest: number): Problem {
  const detail = `Send a line of at most ${longest / 1024} KB; attach nothing to it.`;
  return new Problem('body_too_large', { detail });
}

function tooMany(most: number): Problem {
  const detail = `Nothing from here on was looked at: send at most ${most} in one request, and these in another.`;
  return new Problem('body_too_large', { detail });
}

/** Null stands for a line that is longer than it may be. */
async function* cut(body: AsyncIterable<Buffer>, longest: number): AsyncGenerator<Buffer | null> {
  let held: Buffer[] = [];
  let length = 0;
  const take = (part: Buffer): void => {
    length += part.length;
    if (length > longest) held = [];
    else held.push(part);
  };
  const give = (): Buffer | null => {
    const line = length > longest ? null : Buffer.concat(held);
    [held, length] = [[], 0];
    return line;
  };
  for await (const chunk of body) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      take(chunk.subarray(from, end));
      yield give();
      from = end + 1;
    }
    take(chunk.subarray(from));
  }
  if (length > 0) yield give();
}

async function* whole(body: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield* body;
  } catch (error) {
    throw new Problem('malformed_request', { cause: error, detail: 'The body broke off; send it again.' });
  }
}

/** @throws Problem when a line is not JSON, no object, or too deep */
export function parseLine(text: string): object {
  const value = parsed(text);
  const wrong = objection(value);
  if (wrong) throw wrong;
  return value as object;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Problem('malformed_json', { cause: error });
  }
}
