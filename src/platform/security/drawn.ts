import { randomBytes } from 'node:crypto';

const AT_ONCE = 4_096;
let pool = Buffer.alloc(0);
let used = 0;

/**
 * Random bytes, never the same ones twice, for what is no secret: ids, traces and nonces. Drawn for many at once, for
 * asking each time costs five times as much; keys and tokens ask, so that none lies about before it is used.
 */
export function drawn(bytes: number): Buffer {
  if (used + bytes > pool.length) {
    // A new pool, for what was given of the old one may still be in use.
    pool = randomBytes(AT_ONCE);
    used = 0;
  }
  return pool.subarray(used, (used += bytes));
}
