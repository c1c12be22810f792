import { isIPv6, type BlockList } from 'node:net';
import { Problem } from '../../platform/http/problem.js';
import type { KnownSystem } from '../api-keys/key-check.service.js';

/** Refuses a system from where its key is not taken, and what its scopes do not name. */
export function admitSystem(
  { networks, scopes }: KnownSystem,
  address: string,
  needed: string | undefined,
): void {
  if (networks && !isWithin(networks, address)) throw new Problem('network_not_allowed');
  if (needed === undefined) throw new Problem('scope_missing', { detail: 'This is not open to systems.' });
  if (!scopes.some((scope) => scope === needed))
    throw new Problem('scope_missing', {
      detail: `This takes the scope ${needed}, which this key does not have.`,
    });
}

/** A zone such as `%eth0` says nothing about the address. */
function isWithin(networks: BlockList, address: string): boolean {
  const plain = address.replace(/%.*$/, '');
  return networks.check(plain, isIPv6(plain) ? 'ipv6' : 'ipv4');
}
