import { Injectable, Logger } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { DataKeys } from '../../platform/encryption/data-keys.service.js';
import { Unreadable } from '../../platform/encryption/field-seal.js';
import { isOpen, isUnder, opened, sealed } from './forms.js';
import { SEALED, type Form, type SealedName, type SealedTable } from './sealed-columns.js';
import { CHANGEABLE, HAS_OPEN, replace, rowsAfter } from './sealing.sql.js';
import { placeOf, type RowKey } from './sealing.service.js';

/** Mail is large. */
const AT_ONCE: Partial<Record<SealedName, number>> = { intake: 5 };
const USUALLY_AT_ONCE = 200;

type Row = Record<string, unknown>;
/** Which values are to be sealed: those in the open, or those that the newest data key did not seal. */
export type Which = 'open' | 'old';
/** Asked before each row. */
type GoesOn = (table: SealedName) => boolean | Promise<boolean>;

/** Goes through what is stored while everything runs, and can be interrupted anywhere: what is done is done. */
@Injectable()
export class SealingPass {
  private readonly logger = new Logger('Encryption');

  constructor(
    private readonly database: Database,
    private readonly keys: DataKeys,
  ) {}

  async hasOpen(): Promise<boolean> {
    const found = await this.database.one<{ hasOpen: boolean }>(HAS_OPEN, []);
    return found?.hasOpen ?? false;
  }

  /** Seals them; returns how many rows were changed. */
  async run(which: Which, goesOn: GoesOn = () => true): Promise<number> {
    let changed = 0;
    for (const name of inOrder())
      for await (const row of this.rows(name)) {
        if (!(await goesOn(name))) return changed;
        if (await this.tryToSeal(name, row, which)) changed += 1;
      }
    return changed;
  }

  /** How many rows of each table have such values. */
  async count(which: Which): Promise<Record<string, number>> {
    const counts: Record<string, number> = {};
    for (const name of [...inOrder(), 'audit_entry' as const])
      for await (const row of this.rows(name))
        if (this.meant(name, row, which).length > 0) counts[name] = (counts[name] ?? 0) + 1;
    return counts;
  }

  private async *rows(name: SealedName): AsyncGenerator<Row> {
    const { key }: SealedTable = SEALED[name];
    const limit = AT_ONCE[name] ?? USUALLY_AT_ONCE;
    for (let after: string | null = null; ;) {
      const statement = { name: `sealing-rows-${name}`, text: rowsAfter(name) };
      const rows: Row[] = await this.database.query<Row>(statement, [after, limit]);
      yield* rows;
      const last = rows.at(-1);
      if (!last || rows.length < limit) return;
      after = JSON.stringify(key.map((column) => last[column]));
    }
  }

  private meant(name: SealedName, row: Row, which: Which): [string, Form][] {
    const { columns }: SealedTable = SEALED[name];
    return Object.entries(columns).filter(([column, form]) =>
      which === 'open' ? isOpen(form, row[column]) : !isUnder(form, row[column], this.keys.currentId),
    );
  }

  /** What cannot be opened stays as it is, for nobody can tell what it was. */
  private async tryToSeal(name: SealedName, row: Row, which: Which): Promise<boolean> {
    try {
      return await this.sealAnew(name, row, which);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      this.logger.error(`${error.message}, and was not encrypted anew`);
      return false;
    }
  }

  private async sealAnew(name: SealedName, row: Row, which: Which): Promise<boolean> {
    const { key }: SealedTable = SEALED[name];
    const meant = this.meant(name, row, which);
    const lacksWords = row['lacks_words'] === true;
    if (meant.length === 0 && !lacksWords) return false;
    const keyValues = key.map((column) => row[column]) as RowKey;
    const read = (column: string, form: Form): unknown =>
      opened(form, row[column], placeOf(name, column, keyValues), this.keys.fields);
    const values = meant.flatMap(([column, form]) => {
      const fresh = sealed(form, read(column, form), placeOf(name, column, keyValues), this.keys.fields);
      return [toParameter(form, fresh), toParameter(form, row[column])];
    });
    const texts = lacksWords ? ['title', 'description'].map((column) => read(column, 'text')) : [];
    const words = lacksWords ? [this.keys.search.document(...(texts as (string | null)[]))] : [];
    const changed = meant.map(([column]) => column);
    const text = replace(name, changed, lacksWords);
    await this.database.query({ name: '', text }, [...keyValues, ...values, ...words]);
    return true;
  }
}

/** Incidents come last: their words say that the rest is done. */
function inOrder(): SealedName[] {
  return [...CHANGEABLE.filter((name) => name !== 'incident'), 'incident'];
}

function toParameter(form: Form, value: unknown): unknown {
  return form === 'json' || typeof form === 'object' ? JSON.stringify(value) : value;
}
