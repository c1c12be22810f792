import { createHmac, timingSafeEqual } from 'node:crypto';

const NAMED = /^(.+)\+([0-9a-f]{32})\.([0-9a-f]{16})@(.+)$/;

/**
 * The address to which the fate of one message is reported (VERP): it names the message, and a code that only we can make
 * proves that we did.
 */
export function bounceAddressOf(messageId: string, address: string, key: string): string {
  const [local = '', domain = ''] = address.split('@');
  const id = messageId.replaceAll('-', '');
  return `${local}+${id}.${codeOf(id, key)}@${domain}`;
}

/** The id of the message that an address was made for; null when we did not make it. */
export function messageOf(recipient: string, address: string, key: string): string | null {
  const [, local, id = '', code = '', domain] = NAMED.exec(recipient.toLowerCase()) ?? [];
  if (`${local ?? ''}@${domain ?? ''}` !== address.toLowerCase()) return null;
  if (!timingSafeEqual(Buffer.from(code), Buffer.from(codeOf(id, key)))) return null;
  return id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** 64 bits: who guesses asks our mail server each time. */
function codeOf(id: string, key: string): string {
  return createHmac('sha256', key).update(`bounce address of ${id}`).digest('hex').slice(0, 16);
}
