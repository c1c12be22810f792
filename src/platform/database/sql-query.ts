import type { Statement } from './database.js';

const MOST_NAMED = 500;
const names = new Map<string, string>();

/** A query put together from parts of our own; whatever comes from a caller is a parameter. */
export class SqlQuery {
  readonly values: unknown[] = [];
  private readonly parts: string[] = [];

  /** Adds a value and returns its placeholder. */
  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }

  where(condition: string): void {
    this.parts.push(condition);
  }

  get conditions(): string {
    return this.parts.map((part) => `(${part})`).join(' and ') || 'true';
  }

  /** Planned anew for its values each time: a plan for any value would be a bad one for those that are rare. */
  unnamed(text: string): Statement {
    return { name: '', text };
  }

  /** Queries of the same shape share a prepared statement; their number is bounded. */
  named(text: string): Statement {
    const known = names.get(text);
    if (known !== undefined) return { name: known, text };
    if (names.size >= MOST_NAMED) return { name: '', text };
    const name = `q${names.size}`;
    names.set(text, name);
    return { name, text };
  }
}
