export const KEYRING = Symbol('keyring');

export interface WrappedKey {
  /** Which of the keyring's keys wrapped it. */
  keyId: string;
  wrapped: Buffer;
}

/**
 * Who holds the keys that wrap data keys: the shape of a key management service, so that one can take the place of
 * keys that this process knows. `name` is that of the data key; what is wrapped under one name opens under no other.
 */
export interface Keyring {
  /** The key that wraps now. */
  readonly currentId: string;
  knows(keyId: string): boolean;
  generateDataKey(name: string): Promise<WrappedKey & { plain: Buffer }>;
  wrap(plain: Buffer, name: string): Promise<WrappedKey>;
  /** @throws Error when it was wrapped by another key, or under another name */
  unwrap(key: WrappedKey, name: string): Promise<Buffer>;
}
