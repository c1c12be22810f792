import { SEALED, type SealedName, type SealedTable } from './sealed-columns.js';

/** The tables whose rows may be sealed anew: what is in the trail was hashed as it is, and stays. */
export const CHANGEABLE = (Object.keys(SEALED) as SealedName[]).filter((name) => name !== 'audit_entry');

/** The next rows in the order of their keys, after the one that $1 names as a JSON array; null for the first. */
export function rowsAfter(name: SealedName): string {
  const { key, columns }: SealedTable = SEALED[name];
  const after = key.map((column, at) => `($1::jsonb ->> ${at})::${typeOf(name, column)}`).join(', ');
  return `
    select ${[...key, ...Object.keys(columns)].join(', ')}${name === 'incident' ? ', words is null as lacks_words' : ''}
    from ${name}
    where $1::jsonb is null or (${key.join(', ')}) > (${after})
    order by ${key.join(', ')}
    limit $2`;
}

/** Writes these columns, if nobody has written any of them since they were read. */
export function replace(name: SealedName, changed: readonly string[], withWords: boolean): string {
  const { key, columns }: SealedTable = SEALED[name];
  const cast = (column: string): string => castOf(columns[column]);
  const set = changed.map((column, at) => `${column} = $${key.length + 1 + 2 * at}${cast(column)}`);
  const same = changed.map(
    (column, at) => `${column} is not distinct from $${key.length + 2 + 2 * at}${cast(column)}`,
  );
  const words = withWords ? [`words = $${key.length + 1 + 2 * changed.length}::tsvector`] : [];
  return `
    update ${name}
    set ${[...set, ...words].join(', ')}
    where ${[...key.map((column, at) => `${column} = $${at + 1}`), ...same].join(' and ')}`;
}

/** An obligation's id is the text that its law gives it. */
function typeOf(name: SealedName, column: string): string {
  if (column === 'version') return 'integer';
  const isUuid = column === 'incident_id' || (column === 'id' && name !== 'obligation');
  return isUuid ? 'uuid' : 'text';
}

function castOf(form: SealedTable['columns'][string] | undefined): string {
  if (form === 'texts') return '::text[]';
  if (form === 'bytes') return '::bytea';
  return form === 'text' ? '::text' : '::jsonb';
}

/** Whether an earlier version left anything in the open; incidents are sealed last, so their words tell of the rest. */
export const HAS_OPEN = {
  name: 'sealing-has-open',
  text: `
    select exists (select from incident where words is null)
        or exists (select from intake where subject not like 'sealed:%' and subject <> '')
        or exists (select from channel where url not like 'sealed:%' and url <> '') as "hasOpen"`,
};
