import type { TrailLine } from './trail-lines.js';

/** Few and large enough that writing them costs little, small enough to hold nothing up. */
const AT_ONCE = 100;

/** One line of JSON for each, some at once. */
export async function* jsonLines(lines: AsyncIterable<TrailLine>): AsyncGenerator<string> {
  let chunk: string[] = [];
  for await (const line of lines) {
    chunk.push(`${JSON.stringify(line)}\n`);
    if (chunk.length < AT_ONCE) continue;
    yield chunk.join('');
    chunk = [];
  }
  yield chunk.join('');
}
