import { describe, expect, it } from '@jest/globals';
import { Seal } from './seal.js';

const OLD = { id: 'old', key: Buffer.alloc(32, 1) };
const NEW = { id: 'new', key: Buffer.alloc(32, 2) };
const HERE = { table: 'totp', column: 'secret', row: '019a9f3c' };
const PLAIN = Buffer.from('twenty bytes of text');

describe('what is sealed', () => {
  const seal = new Seal([OLD]);
  const sealed = seal.seal(PLAIN, HERE);

  it('opens where it belongs, and shows nothing of itself', () => {
    expect(seal.open(sealed, HERE)).toEqual(PLAIN);
    expect(sealed.includes(PLAIN)).toBe(false);
    expect(seal.seal(PLAIN, HERE)).not.toEqual(sealed);
    expect(seal.open(seal.seal(Buffer.alloc(0), HERE), HERE)).toHaveLength(0);
  });

  it('opens when an earlier version sealed it', () => {
    const earlier = Buffer.from(
      'AQNvbGSHUW4BmosKzWOxtAc8a7CFwtqxiu2EgsTFzRcVktm/cGJA6x85Qkl7XVBYYL+n15E=',
      'base64',
    );
    expect(seal.open(earlier, { ...HERE, row: 'é-019a9f3c' })).toEqual(PLAIN);
  });

  it.each([
    ['table', { ...HERE, table: 'person' }],
    ['column', { ...HERE, column: 'other' }],
    ['row', { ...HERE, row: '019a9f3d' }],
    ['place whose names run into each other', { table: 'totpsecret', column: '', row: HERE.row }],
  ])('opens in no other %s', (_, elsewhere) => {
    expect(() => seal.open(sealed, elsewhere)).toThrow('unable to authenticate');
  });

  it('does not open once any byte of it was changed', () => {
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => seal.open(changed, HERE)).toThrow();
    }
    for (let length = 0; length < sealed.length; length += 1)
      expect(() => seal.open(sealed.subarray(0, length), HERE)).toThrow();
  });

  it('opens with the key it was sealed with, which need not be the one that seals now', () => {
    const both = new Seal([NEW, OLD]);
    expect(both.open(sealed, HERE)).toEqual(PLAIN);
    expect(new Seal([NEW]).open(both.seal(PLAIN, HERE), HERE)).toEqual(PLAIN);
    expect(() => new Seal([NEW]).open(sealed, HERE)).toThrow('a key that is not configured');
    expect(() => new Seal([{ ...NEW, id: 'old' }]).open(sealed, HERE)).toThrow('unable to authenticate');
  });
});
