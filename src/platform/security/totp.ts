import { createHmac, timingSafeEqual } from 'node:crypto';

/** What every authenticator app understands (RFC 6238): SHA-1, six digits, half a minute. */
const DIGITS = 6;
const STEP_SECONDS = 30;
/** One step earlier or later, for clocks that run apart. */
const DRIFT = [0, -1, 1];
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The step that a code is of, near `now`; null when it is of none, or of none later than `lastStep`. */
export function stepOf(code: string, secret: Buffer, now: Date, lastStep: number): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const current = Math.floor(now.getTime() / 1_000 / STEP_SECONDS);
  const steps = DRIFT.map((drift) => current + drift).filter((step) =>
    timingSafeEqual(Buffer.from(codeAt(step, secret)), Buffer.from(code)),
  );
  return steps.find((step) => step > lastStep) ?? null;
}

/** RFC 4226, section 5.3. */
export function codeAt(step: number, secret: Buffer): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const hash = createHmac('sha1', secret).update(counter).digest();
  const offset = (hash.at(-1) ?? 0) & 0xf;
  const number = hash.readUInt32BE(offset) & 0x7fffffff;
  return String(number % 10 ** DIGITS).padStart(DIGITS, '0');
}

/** RFC 4648, section 6, without padding. */
export function base32(bytes: Buffer): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  const groups = bits.match(/.{1,5}/g) ?? [];
  return groups.map((group) => ALPHABET[Number.parseInt(group.padEnd(5, '0'), 2)]).join('');
}

/** What an authenticator app reads from a QR code. */
export function otpauthUri(secret: Buffer, issuer: string, account: string): string {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(account)}`;
  const query = `secret=${base32(secret)}&issuer=${encodeURIComponent(issuer)}`;
  return `otpauth://totp/${label}?${query}&algorithm=SHA1&digits=${DIGITS}&period=${STEP_SECONDS}`;
}
