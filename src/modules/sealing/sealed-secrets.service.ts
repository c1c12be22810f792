import { Injectable } from '@nestjs/common';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { keyIdOf, Seal } from '../../platform/security/seal.js';

interface SealedPlace {
  table: string;
  column: string;
  row: string;
  /** The column that it was sealed for, before it was put here. */
  boundAs?: string;
}

/** What the keys of the keyring seal themselves, without a data key; few, or gone after a day. */
const SECRETS: readonly SealedPlace[] = [
  { table: 'totp', column: 'secret', row: 'person_id::text' },
  { table: 'kept_answer', column: 'body', row: `encode(id, 'hex')` },
  { table: 'webhook', column: 'secret', row: 'id::text' },
  { table: 'webhook', column: 'previous_secret', row: 'id::text', boundAs: 'secret' },
];
const AT_ONCE = 500;

interface SecretRow extends Record<string, unknown> {
  row: string;
  sealed: Buffer;
}

/** Seals them anew with the current key, so that an old one can go. */
@Injectable()
export class SealedSecrets {
  constructor(
    private readonly database: Database,
    private readonly config: Config,
  ) {}

  /** Returns how many another key had sealed. */
  async rotate(): Promise<number> {
    const seal = new Seal(this.config.dataKeys);
    const current = this.config.dataKeys[0]?.id ?? '';
    let count = 0;
    for (const { table, column, row, boundAs = column } of SECRETS)
      for (let after = ''; ;) {
        const rows = await this.database.query<SecretRow>(page(table, column, row), [after, AT_ONCE]);
        for (const old of rows.filter(({ sealed }) => keyIdOf(sealed) !== current)) {
          const place = { table, column: boundAs, row: old.row };
          const fresh = seal.seal(seal.open(old.sealed, place), place);
          const text = `update ${table} set ${column} = $1 where ${row} = $2 and ${column} = $3 returning 1`;
          const done = { name: `secret-replace-${table}-${column}`, text };
          count += (await this.database.query(done, [fresh, old.row, old.sealed])).length;
        }
        const last = rows.at(-1);
        if (!last || rows.length < AT_ONCE) break;
        after = last.row;
      }
    return count;
  }
}

function page(table: string, column: string, row: string) {
  return {
    name: `secret-page-${table}-${column}`,
    text: `
      select ${row} as row, ${column} as sealed
      from ${table}
      where ${column} is not null and ${row} > $1
      order by ${row}
      limit $2`,
  };
}
