import { randomFillSync } from 'node:crypto';
import { v7 } from 'uuid';

const BYTES = 16;
/** Drawn for many ids at once, for asking each time costs five times as much as all the rest. */
const random = new Uint8Array(256 * BYTES);
let used = random.length;
let msecs = 0;
let seq = 0;

/** A UUID of version 7 (RFC 9562, section 5.7); those of one process ascend, as the trail is read by them. */
export function newId(): string {
  if (used === random.length) {
    randomFillSync(random);
    used = 0;
  }
  const bytes = random.subarray(used, (used += BYTES));
  const now = Date.now();
  // Half the range is left to count up in, which no millisecond is long enough for.
  seq = now > msecs ? randomBits31(bytes) : seq + 1;
  msecs = Math.max(now, msecs);
  return v7({ random: bytes, msecs, seq });
}

function randomBits31([a = 0, b = 0, c = 0, d = 0]: Uint8Array): number {
  return ((a & 0x7f) << 24) | (b << 16) | (c << 8) | d;
}
