import { describe, expect, it } from '@jest/globals';
import { bounceAddressOf, messageOf } from './bounce-address.js';

const ID = '019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44';
const BASE = 'Bounces@city.example';
const KEY = 'k'.repeat(32);
const made = bounceAddressOf(ID, BASE, KEY);
const [local = '', domain = ''] = made.split('@');

describe('the address that bounces come to', () => {
  it('names the message, and fits before the @', () => {
    expect(messageOf(made, BASE, KEY)).toBe(ID);
    expect(local).toMatch(/^Bounces\+019a9f3c6b1e7c559d0e1f5b2a7c8e44\.[0-9a-f]{16}$/);
    const longest = bounceAddressOf(ID, `${'b'.repeat(14)}@city.example`, KEY);
    expect(longest.indexOf('@')).toBe(64);
  });

  it('is read whatever the case in which it comes back', () => {
    expect(messageOf(made.toUpperCase(), BASE, KEY)).toBe(ID);
  });

  it.each([
    ['another key', bounceAddressOf(ID, BASE, 'x'.repeat(32))],
    ['another message', made.replace('019a9f3c', '019a9f3d')],
    ['another code', made.replace(/.@/, made.at(made.indexOf('@') - 1) === '0' ? '1@' : '0@')],
    ['another domain', `${local}@elsewhere.example`],
    ['another name', made.replace('Bounces', 'privacy')],
    ['a code cut short', made.replace(/..@/, '@')],
    ['no name', BASE],
    ['nothing', ''],
  ])('of %s is none of ours', (_, address) => {
    expect(messageOf(address, BASE, KEY)).toBeNull();
  });

  it('is of the domain that was set', () => {
    expect(domain).toBe('city.example');
  });
});
