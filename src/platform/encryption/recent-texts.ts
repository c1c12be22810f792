import type { Binding } from '../security/seal.js';

/** Opens what was sealed, at the place that it was sealed for. */
export interface Opens {
  openText(stored: string, binding: Binding): string;
  openBytes(stored: Buffer, binding: Binding): Buffer;
}

const MOST = 1_000;
/** Longer ones are few. */
const LONGEST = 4_000;

/**
 * Remembers what was opened a moment ago. The same sealed text at the same place has the same words; anything else is
 * opened, and so proved, anew. What is remembered is bounded, and forgotten with the data keys that opened it, which are
 * read again each minute.
 */
export class RecentTexts implements Opens {
  private readonly texts = new Map<string, { binding: Binding; plain: string }>();

  constructor(private readonly seal: Opens) {}

  openText(stored: string, binding: Binding): string {
    const known = this.texts.get(stored);
    if (known && isSame(known.binding, binding)) return known.plain;
    const plain = this.seal.openText(stored, binding);
    if (this.texts.size >= MOST) this.texts.clear();
    if (stored.length <= LONGEST) this.texts.set(stored, { binding, plain });
    return plain;
  }

  openBytes(stored: Buffer, binding: Binding): Buffer {
    return this.seal.openBytes(stored, binding);
  }
}

function isSame(one: Binding, other: Binding): boolean {
  return one.row === other.row && one.column === other.column && one.table === other.table;
}
