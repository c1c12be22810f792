import { hkdfSync } from 'node:crypto';

/** A key of 256 bits for one purpose (RFC 5869): what one of them protects, another one cannot open. */
export function deriveKey(secret: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', purpose, 32));
}
