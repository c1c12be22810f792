import { keyIdOf, Seal, type Binding, type SealKey } from '../security/seal.js';
import { RecentTexts, type Opens } from './recent-texts.js';

/** A sealed text is this, the data key, a colon, and what it sealed in base64. */
const MARK = 'sealed:';
const BYTES_MARK = 1;

/** Thrown where something cannot be opened: it was changed, moved to another place, or its key is not here. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

/** Seals texts and bytes for one place each, with the newest data key; all data keys open. */
export class FieldSeal {
  private readonly seals: Seal;
  /** The same for what is shown: first pages of lists and open cases are asked for again and again. */
  readonly recent: Opens = new RecentTexts(this);

  /** The first key seals. */
  constructor(private readonly keys: readonly SealKey[]) {
    this.seals = new Seal(keys);
  }

  text(plain: string, binding: Binding): string {
    return `${MARK}${this.keys[0]?.id ?? ''}:${this.seals.seal(Buffer.from(plain), binding).toString('base64')}`;
  }

  bytes(plain: Buffer, binding: Binding): Buffer {
    return this.seals.seal(plain, binding);
  }

  /** What was written before there was a seal is given as it is. */
  openText(stored: string, binding: Binding): string {
    if (!isSealed(stored)) return stored;
    const idEnd = stored.indexOf(':', MARK.length);
    const sealed = Buffer.from(stored.slice(idEnd + 1), 'base64');
    // Node passes over what is no base64; nothing that was added to a text may go unseen.
    const isWhole = stored.length - idEnd - 1 === 4 * Math.ceil(sealed.length / 3);
    const id = isWhole ? stored.slice(MARK.length, idEnd) : '';
    return this.open(sealed, binding, id).toString('utf8');
  }

  openBytes(stored: Buffer, binding: Binding): Buffer {
    return isSealedBytes(stored) ? this.open(stored, binding) : stored;
  }

  /** The name in the open finds values by their key; the one that is bound to the value counts. */
  private open(sealed: Buffer, binding: Binding, id?: string): Buffer {
    try {
      if (id !== undefined && id !== keyIdOf(sealed)) throw new Error('It says to be of another key.');
      return this.seals.open(sealed, binding);
    } catch (cause) {
      throw new Unreadable(`${binding.table}.${binding.column} of ${binding.row} cannot be opened`, {
        cause,
      });
    }
  }
}

export function isSealed(stored: string): boolean {
  return stored.startsWith(MARK);
}

/** Mail is text and does not begin with that byte. */
export function isSealedBytes(stored: Buffer): boolean {
  return stored[0] === BYTES_MARK;
}
