import { Injectable, Logger } from '@nestjs/common';
import { DataKeys } from '../../platform/encryption/data-keys.service.js';
import { Unreadable } from '../../platform/encryption/field-seal.js';
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
    const values = row as Record<string, unknown>;
    const key = SEALED[table].key.map((name) => values[name] as string | number);
    return { ...row, ...this.changed(table, values, key, (name) => name, sealed) };
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
    return this.opened(table, key, row, (_, __, error) => {
      throw new Problem('unreadable', { cause: error });
    });
  }

  /** The same for one of many: what cannot be read says so, and the others are shown. */
  openListed<Sealed extends Row>(table: SealedName, key: RowKey, row: Sealed): Sealed {
    return this.opened(table, key, row, unreadable);
  }

  /** Tokens of the words of these texts, as the column that is searched has them. */
  words(...texts: (string | null | undefined)[]): string {
    return this.keys.search.document(...texts);
  }

  query(asked: string): string | null {
    return this.keys.search.query(asked);
  }

  private opened<Sealed extends Row>(
    table: SealedName,
    key: RowKey,
    row: Sealed,
    fallback: (form: Form, stored: unknown, error: Unreadable) => unknown,
  ): Sealed {
    const read: typeof opened = (form, stored, place, seal) => {
      try {
        return opened(form, stored, place, seal);
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error;
        this.logger.error(`${error.message}: it was changed or moved, or its key is not here`);
        return fallback(form, stored, error);
      }
    };
    const values = this.changed(table, row as Record<string, unknown>, key, propertyOf, read);
    return Object.assign(row, values);
  }

  private changed(
    table: SealedName,
    row: Readonly<Record<string, unknown>>,
    key: RowKey,
    nameOf: (column: string) => string,
    change: typeof sealed,
  ): Record<string, unknown> {
    const { columns }: SealedTable = SEALED[table];
    const values: Record<string, unknown> = {};
    for (const [column, form] of Object.entries(columns)) {
      const name = nameOf(column);
      if (row[name] === undefined || row[name] === null) continue;
      values[name] = change(form, row[name], placeOf(table, column, key), this.keys.fields);
    }
    return values;
  }
}

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
