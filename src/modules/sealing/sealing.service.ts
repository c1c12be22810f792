import { Injectable, Logger } from '@nestjs/common';
import { DataKeys } from '../../platform/encryption/data-keys.service.js';
import { Unreadable } from '../../platform/encryption/field-seal.js';
import type { Opens } from '../../platform/encryption/recent-texts.js';
import { Problem } from '../../platform/http/problem.js';
import type { Binding } from '../../platform/security/seal.js';
import { opened, sealed, unreadable } from './forms.js';
import { SEALED, type Form, type SealedName, type SealedTable } from './sealed-columns.js';

export { SEALED, type SealedName } from './sealed-columns.js';

type Row = object;
/** What names the row, in the order in which the table's key has it. */
export type RowKey = readonly (string | number)[];

/** Seals what people write on its way into the database, and opens it on its way out. */
@Injectable()
export class SealingService {
  private readonly logger = new Logger('Encryption');

  constructor(private readonly keys: DataKeys) {}

  /** A row under the names of its columns, fit to be stored. */
  seal<Sealed extends Row>(table: SealedName, row: Sealed): Sealed {
    const values = { ...row } as Record<string, unknown>;
    const place = SEALED[table].key.map((name) => String(values[name])).join('/');
    for (const { column, form } of COLUMNS[table])
      if (values[column] !== undefined && values[column] !== null)
        values[column] = sealed(form, values[column], { table, column, row: place }, this.keys.fields);
    return values as Sealed;
  }

  /** One value of a row. */
  sealOne(table: SealedName, column: string, key: RowKey, value: unknown): unknown {
    return sealed(formOf(table, column), value, placeOf(table, column, key), this.keys.fields);
  }

  /**
   * A row under the names of its properties, opened.
   *
   * @throws Problem when any of it cannot be: nothing may be decided on, or written back, that was not read
   */
  open<Sealed extends Row>(table: SealedName, key: RowKey, row: Sealed): Sealed {
    return this.opened(table, key, row, { isShown: ALL, by: this.keys.fields }, refuse);
  }

  /**
   * The same for what is shown and not decided on: remembered for a minute; what is not shown stays closed.
   *
   * @throws Problem when any of what is shown cannot be opened
   */
  openShown<Sealed extends Row>(
    table: SealedName,
    key: RowKey,
    row: Sealed,
    isShown: (property: string) => boolean,
  ): Sealed {
    return this.opened(table, key, row, { isShown, by: this.keys.fields.recent }, refuse);
  }

  /** The same for one of many: what cannot be read says so, and the others are shown. */
  openListed<Sealed extends Row>(
    table: SealedName,
    key: RowKey,
    row: Sealed,
    isShown: (property: string) => boolean = ALL,
  ): Sealed {
    return this.opened(table, key, row, { isShown, by: this.keys.fields.recent }, unreadable);
  }

  /** Tokens of the words of these texts, as the column that is searched has them. */
  words(...texts: (string | null | undefined)[]): string {
    return this.keys.search.document(...texts);
  }

  /** The same for the same text, and nothing can be read from it. */
  fingerprint(text: string): string {
    return this.keys.search.fingerprint(text);
  }

  query(asked: string): string | null {
    return this.keys.search.query(asked);
  }

  private opened<Sealed extends Row>(
    table: SealedName,
    key: RowKey,
    row: Sealed,
    { isShown, by }: { isShown: (property: string) => boolean; by: Opens },
    fallback: (form: Form, stored: unknown, error: Unreadable) => unknown,
  ): Sealed {
    const values = row as Record<string, unknown>;
    const place = key.join('/');
    for (const { column, property, form } of COLUMNS[table]) {
      const stored = values[property];
      if (stored === undefined || stored === null || !isShown(property)) continue;
      try {
        values[property] = opened(form, stored, { table, column, row: place }, by);
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error;
        this.logger.error(`${error.message}: it was changed or moved, or its key is not here`);
        values[property] = fallback(form, stored, error);
      }
    }
    return row;
  }
}

const ALL = (): boolean => true;

function refuse(_: Form, __: unknown, error: Unreadable): never {
  throw new Problem('unreadable', { cause: error });
}

interface SealedColumn {
  column: string;
  property: string;
  form: Form;
}

const COLUMNS = Object.fromEntries(
  Object.entries<SealedTable>(SEALED).map(([table, { columns }]) => [
    table,
    Object.entries(columns).map(([column, form]) => ({ column, property: propertyOf(column), form })),
  ]),
) as unknown as Readonly<Record<SealedName, readonly SealedColumn[]>>;

function formOf(table: SealedName, column: string): Form {
  const { columns }: SealedTable = SEALED[table];
  const form = columns[column];
  if (form === undefined) throw new TypeError(`${table}.${column} is not sealed`);
  return form;
}

export function placeOf(table: string, column: string, key: RowKey): Binding {
  return { table, column, row: key.join('/') };
}

function propertyOf(column: string): string {
  return column.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
