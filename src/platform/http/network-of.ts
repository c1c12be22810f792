import { isIPv6 } from 'node:net';

/**
 * What one caller has for an address: an IPv4 address, or the first half of an IPv6 one, for whoever has one has
 * 2^64 of them. Whoever broke off has none any more.
 */
export function networkOf(address: string | undefined): string {
  if (address === undefined) return '';
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (!isIPv6(plain)) return plain;
  const [front, back = []] = plain.split('::').map((half) => half.split(':').filter((group) => group !== ''));
  const missing = 8 - (front ?? []).length - back.length;
  const groups = [...(front ?? []), ...Array<string>(Math.max(missing, 0)).fill('0'), ...back];
  const first = groups.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16));
  return `${first.join(':')}::/64`;
}
