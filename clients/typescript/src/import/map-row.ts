import { instantOf } from './local-time.ts';
import type { Field, Mapping } from './mapping.ts';

type Row = Readonly<Record<string, string>>;
type Report = Record<string, unknown>;

/** What one row becomes, or what is wrong with it, column by column. */
export interface Mapped {
  report: Report;
  faults: string[];
}

/** Without it nothing has ended, and the row is a report as of today. */
const ENDED = 'imported.closedAt';

export function mapRow(row: Row, { fields, zone }: Mapping): Mapped {
  const report: Report = {};
  const faults: string[] = [];
  const given = new Map<string, unknown>();
  for (const [name, field] of Object.entries(fields)) {
    try {
      const value = valueOf(row, field, zone);
      if (value !== undefined) given.set(name, value);
    } catch (error) {
      faults.push(`${field.column ?? name}: ${(error as Error).message}`);
    }
  }
  for (const [name, value] of given)
    if (given.has(ENDED) || !name.startsWith('imported.')) put(report, name.split('.'), value);
  if (!given.has('externalReference'))
    faults.push('externalReference: is needed, so that no row is loaded twice');
  return { report, faults };
}

/** Undefined for an empty cell. */
function valueOf(row: Row, field: Field, zone: string): unknown {
  if (field.column === undefined) return field.constant;
  const cell = row[field.column]?.trim();
  if (cell === undefined) throw new RangeError('there is no such column');
  if (cell === '') return undefined;
  if (field.separator === undefined) return converted(cell, field, zone);
  return cell
    .split(field.separator)
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .map((each) => converted(each, field, zone));
}

function converted(cell: string, field: Field, zone: string): unknown {
  const { values, otherwise, date, time, number } = field;
  if (values) {
    const value = Object.hasOwn(values, cell) ? values[cell] : otherwise;
    if (value === undefined)
      throw new RangeError(`“${cell.slice(0, 60)}” is not among the values of the mapping`);
    return value;
  }
  if (date !== undefined) return instantOf(cell, date, zone, time);
  if (!number) return cell;
  if (!/^\d+$/.test(cell)) throw new RangeError('is not a whole number');
  return Number(cell);
}

function put(report: Report, [name = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) report[name] = value;
  else put((report[name] ??= {}) as Report, rest, value);
}
