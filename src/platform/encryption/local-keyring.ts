import { randomBytes } from 'node:crypto';
import { Seal, type SealKey } from '../security/seal.js';
import type { Keyring, WrappedKey } from './keyring.js';

/** Keys of the environment or of a folder: the first one wraps, the others still open what they wrapped. */
export class LocalKeyring implements Keyring {
  readonly currentId: string;
  private readonly ids: ReadonlySet<string>;
  private readonly seal: Seal;

  constructor(keys: readonly SealKey[]) {
    this.seal = new Seal(keys);
    this.currentId = keys[0]?.id ?? '';
    this.ids = new Set(keys.map(({ id }) => id));
  }

  knows(keyId: string): boolean {
    return this.ids.has(keyId);
  }

  async generateDataKey(name: string): Promise<WrappedKey & { plain: Buffer }> {
    const plain = randomBytes(32);
    return { plain, ...(await this.wrap(plain, name)) };
  }

  wrap(plain: Buffer, name: string): Promise<WrappedKey> {
    return Promise.resolve({ keyId: this.currentId, wrapped: this.seal.seal(plain, placeOf(name)) });
  }

  unwrap({ wrapped }: WrappedKey, name: string): Promise<Buffer> {
    return Promise.resolve().then(() => this.seal.open(wrapped, placeOf(name)));
  }
}

const placeOf = (name: string) => ({ table: 'data_key', column: 'wrapped', row: name });
