import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { base32 } from '../../platform/security/totp.js';

/** `pbt_k4m2x7qa_` and 43 characters: what a key looks like, so that scanners for secrets know one. */
const KEY = /^(pbt_[a-z2-7]{8})_([A-Za-z0-9_-]{43})$/;

/** Readable, and no secret: lists and the trail name a key by it. */
export function newPrefix(): string {
  return `pbt_${base32(randomBytes(5)).toLowerCase()}`;
}

export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

export function joinKey(prefix: string, secret: string): string {
  return `${prefix}_${secret}`;
}

export function splitKey(text: string): { prefix: string; secret: string } | null {
  const [, prefix, secret] = KEY.exec(text) ?? [];
  return prefix !== undefined && secret !== undefined ? { prefix, secret } : null;
}

/**
 * A plain hash is enough: nobody guesses 256 random bits, however fast they try, and a slow one would cost each request
 * of a system what a sign-in costs.
 */
export function hashOfSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

export function isSameHash(one: Buffer, other: Buffer): boolean {
  return one.length === other.length && timingSafeEqual(one, other);
}
