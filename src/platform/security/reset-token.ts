import { createHmac, timingSafeEqual } from 'node:crypto';
import { deriveKey } from './derive-key.js';

const TAG_BYTES = 32;

/** The same in every process that has the key which signs access tokens. */
export function resetKey(authKey: string): Buffer {
  return deriveKey(authKey, 'password reset');
}

/**
 * The token of a request for a new password: its id and a code of 256 bits over it. It is computed when the mail is
 * written, so that no table, queue or backup has it.
 */
export function resetToken(id: string, key: Buffer): string {
  const bytes = Buffer.from(id.replaceAll('-', ''), 'hex');
  return Buffer.concat([bytes, tagOf(bytes, key)]).toString('base64url');
}

/** The id of the request that a token is for; null when it was not made here. */
export function resetOf(token: string, key: Buffer): string | null {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== 16 + TAG_BYTES || bytes.toString('base64url') !== token) return null;
  const id = bytes.subarray(0, 16);
  if (!timingSafeEqual(bytes.subarray(16), tagOf(id, key))) return null;
  return id.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function tagOf(id: Buffer, key: Buffer): Buffer {
  return createHmac('sha256', key).update(id).digest();
}
