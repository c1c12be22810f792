export const KEYED = 'breach:keyed';

export interface KeyedOptions {
  /** The case that the answer is about, where the path does not name it. */
  about?: (body: unknown) => string | null;
  /** The handler keeps the answer itself, in the statement that does the work. */
  keepsItself?: boolean;
  /** The handler does the work in parts, and keeps the answer of each. */
  inParts?: boolean;
}
