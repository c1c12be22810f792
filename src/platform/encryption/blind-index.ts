import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemFrench } from '@orama/stemmers/french';
import { STOP_WORDS } from './stop-words.js';

/** Forty bits: short, and hardly ever the same for two words of one organization. */
const TOKEN_DIGITS = 10;
const MOST_KEPT = 20_000;
const LONGEST_WORD = 40;
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu;

/**
 * Finds words in texts that nobody can read: in place of each word stands the start of its HMAC-SHA-256, by its English
 * and by its French stem. Where a word stood is not kept, for the order of words gives texts away.
 */
export class BlindIndex {
  private readonly tokens = new Map<string, readonly string[]>();

  private readonly key: KeyObject;

  constructor(key: Buffer) {
    // Made once: of the bytes, Node would make it again for each hash, which costs more than hashing.
    this.key = createSecretKey(key);
  }

  /** What PostgreSQL reads as a tsvector without positions. */
  document(...texts: (string | null | undefined)[]): string {
    const all = new Set<string>();
    for (const text of texts)
      for (const word of wordsOf(text ?? '')) for (const token of this.tokensOf(word)) all.add(token);
    return [...all].join(' ');
  }

  /** Of a whole text; words are never hashed with this beginning. */
  fingerprint(text: string): string {
    return createHmac('sha256', this.key).update(`whole ${text}`).digest('hex');
  }

  /** What PostgreSQL reads as a tsquery, for words, "or" and -; null when nothing is left to be looked for. */
  query(asked: string): string | null {
    const parts = asked.split(/\s+or\s+/iu).flatMap((part) => {
      const terms = this.termsOf(part);
      return terms.length > 0 ? [`(${terms.join(' & ')})`] : [];
    });
    return parts.length > 0 ? parts.join(' | ') : null;
  }

  /** Words between quotation marks are all looked for, in whichever order they stand. */
  private termsOf(part: string): string[] {
    return (part.match(/-?"[^"]*"?|\S+/gu) ?? []).flatMap((term) => {
      const words = wordsOf(term).map((word) => `(${this.tokensOf(word).join(' | ')})`);
      if (words.length === 0) return [];
      return [`${term.startsWith('-') ? '!' : ''}(${words.join(' & ')})`];
    });
  }

  private tokensOf(word: string): readonly string[] {
    const known = this.tokens.get(word);
    if (known) return known;
    const stems = [`en ${folded(stemEnglish(word))}`, `fr ${folded(stemFrench(word))}`];
    const tokens = stems.map((stem) =>
      createHmac('sha256', this.key).update(stem).digest('hex').slice(0, TOKEN_DIGITS),
    );
    if (this.tokens.size >= MOST_KEPT) this.tokens.clear();
    this.tokens.set(word, tokens);
    return tokens;
  }
}

function wordsOf(text: string): string[] {
  return (text.normalize('NFC').toLowerCase().match(WORD) ?? [])
    .map((word) => word.replace(/^(?:[cdjlmnst]|qu)['’]|['’]s$/u, '').slice(0, LONGEST_WORD))
    .filter((word) => word.length > 1 && !STOP_WORDS.has(word));
}

/** A search without accents finds words that have them. */
function folded(stem: string): string {
  return stem.normalize('NFD').replace(/\p{M}/gu, '');
}
