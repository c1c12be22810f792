import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject } from 'node:crypto';
import { drawn } from './drawn.js';

/** Which value of which row: what is sealed for one place opens in no other. */
export interface Binding {
  table: string;
  column: string;
  row: string;
}

export interface SealKey {
  /** Kept in the open beside what it sealed; 1 to 32 characters. */
  id: string;
  /** 256 bits. */
  key: Buffer;
}

interface Made {
  id: string;
  key: KeyObject;
  head: string;
}

const VERSION = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const OPTIONS = { authTagLength: TAG_BYTES };

/**
 * Encrypts single values (AES-256-GCM). The first key seals, the others still open what they sealed, so that keys can
 * be changed while everything runs.
 */
export class Seal {
  private readonly current: Made;
  private readonly byId: ReadonlyMap<string, Made>;

  constructor(keys: readonly SealKey[]) {
    // Made once: to make it of bytes each time costs twice as much as all the rest.
    const made = keys.map(({ id, key }) => ({ id, key: createSecretKey(key), head: headFor(id) }));
    const [current] = made;
    if (!current) throw new Error('There is no key to seal with.');
    this.current = current;
    this.byId = new Map(made.map((each) => [each.id, each]));
  }

  seal(plain: Buffer, binding: Binding): Buffer {
    const { key, head } = this.current;
    const nonce = drawn(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', key, nonce, OPTIONS);
    cipher.setAAD(boundTo(head, binding));
    // In this mode all of it comes from update; final only makes the tag.
    const sealed = cipher.update(plain);
    cipher.final();
    return Buffer.concat([Buffer.from(head), nonce, cipher.getAuthTag(), sealed]);
  }

  /** @throws Error when it was changed, belongs elsewhere, or was sealed with a key that is not here */
  open(sealed: Buffer, binding: Binding): Buffer {
    const made = this.byId.get(keyIdOf(sealed));
    if (!made) throw new Error('What is sealed was sealed with a key that is not configured.');
    const headEnd = headLengthOf(sealed);
    const nonceEnd = headEnd + NONCE_BYTES;
    const nonce = sealed.subarray(headEnd, nonceEnd);
    const cipher = createDecipheriv('aes-256-gcm', made.key, nonce, OPTIONS);
    cipher.setAAD(boundTo(made.head, binding));
    cipher.setAuthTag(sealed.subarray(nonceEnd, nonceEnd + TAG_BYTES));
    const plain = cipher.update(sealed.subarray(nonceEnd + TAG_BYTES));
    // Throws when the tag does not fit: until then nothing of it is given away.
    cipher.final();
    return plain;
  }
}

/** What stands before everything that a key sealed: a version, how long its id is, and the id. */
function headFor(id: string): string {
  return String.fromCharCode(VERSION, Buffer.byteLength(id)) + id;
}

function headLengthOf(sealed: Buffer): number {
  const length = 2 + (sealed[1] ?? 0);
  if (sealed[0] !== VERSION || sealed.length < length + NONCE_BYTES + TAG_BYTES)
    throw new Error('This is nothing that was sealed here.');
  return length;
}

/** The key with which something was sealed; whoever changes keys seals what another one did anew. */
export function keyIdOf(sealed: Buffer): string {
  return sealed.toString('utf8', 2, headLengthOf(sealed));
}

/** No part can run over into the next one, for each says how long it is. */
function boundTo(head: string, { table, column, row }: Binding): Buffer {
  return Buffer.from(head + measured(table) + measured(column) + measured(row));
}

function measured(part: string): string {
  return `${Buffer.byteLength(part)}:${part}`;
}
