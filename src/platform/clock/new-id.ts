import { v7 } from 'uuid';
import { drawn } from '../security/drawn.js';

const BYTES = 16;
let msecs = 0;
let seq = 0;

/** A UUID of version 7 (RFC 9562, section 5.7); those of one process ascend, as the trail is read by them. */
export function newId(): string {
  const bytes = drawn(BYTES);
  const now = Date.now();
  // Half the range is left to count up in, which no millisecond is long enough for.
  seq = now > msecs ? randomBits31(bytes) : seq + 1;
  msecs = Math.max(now, msecs);
  return v7({ random: bytes, msecs, seq });
}

function randomBits31([a = 0, b = 0, c = 0, d = 0]: Uint8Array): number {
  return ((a & 0x7f) << 24) | (b << 16) | (c << 8) | d;
}
