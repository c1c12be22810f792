import { readOffice } from '../../domain/access/office-name.js';
import { parse, CsvError } from 'csv-parse/sync';
import { Problem } from '../../platform/http/problem.js';
import { check } from '../../platform/http/validation.js';
import { ImportedPersonDto } from './dto/import.dto.js';
import type { ImportErrorView } from './dto/import.view.js';

const COLUMNS = ['email', 'name', 'language', 'division', 'roles', 'active'];
const MOST_ROWS = 5_000;

export interface ImportedLine {
  line: number;
  person: ImportedPersonDto;
}

/**
 * The lines of a file, and what is wrong with the others. Cells are text and nothing else: what a spreadsheet would take
 * for a formula is a name like any other.
 * @throws Problem validation_failed when it is no such file at all
 */
export function readImport(csv: string): { lines: ImportedLine[]; errors: ImportErrorView[] } {
  const seen = new Map<string, number>();
  const lines: ImportedLine[] = [];
  const errors: ImportErrorView[] = [];
  for (const { record, info } of records(csv)) {
    const line = info.lines;
    const email = record['email'] ?? '';
    const wrong = (column: string, code: string, message: string): void => {
      errors.push({ line, email: email.slice(0, 254), column, code, message });
    };
    const result = check(ImportedPersonDto, personOf(record));
    const before = seen.get(email.toLowerCase());
    seen.set(email.toLowerCase(), before ?? line);
    if ('errors' in result)
      for (const { pointer, code, message } of result.errors)
        wrong(pointer.split('/')[1] ?? '', code, message);
    else if (before !== undefined) wrong('email', 'named_twice', `Line ${before} names the same person.`);
    else lines.push({ line, person: result.value });
  }
  return { lines, errors };
}

type Row = Record<string, string>;

function records(csv: string): { record: Row; info: { lines: number } }[] {
  try {
    const all = parse(csv, {
      ...{ bom: true, trim: true, info: true, skip_empty_lines: true, max_record_size: 20_000 },
      ...{ to: MOST_ROWS + 1, columns: named },
    }) as unknown as { record: Row; info: { lines: number } }[];
    if (all.length <= MOST_ROWS) return all;
  } catch (error) {
    if (error instanceof CsvError)
      throw unreadable(`Line ${Number(error['lines'])}: ${WORDS[error.code] ?? NO_CSV}`);
    throw error;
  }
  throw unreadable(`Send at most ${MOST_ROWS} lines at once.`);
}

function named(header: string[]): string[] {
  const names = header.map((name) => name.toLowerCase());
  const strange = names.filter((name, nth) => !COLUMNS.includes(name) || names.indexOf(name) !== nth);
  if (!names.includes('email') || strange.length > 0)
    throw unreadable(`Give each of these columns at most once, and email always: ${COLUMNS.join(', ')}.`);
  return names;
}

const NO_CSV = 'this cannot be read as CSV.';
const WORDS: Record<string, string> = {
  CSV_RECORD_INCONSISTENT_COLUMNS: 'it has more or fewer cells than there are columns.',
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark is not closed.',
  CSV_MAX_RECORD_SIZE: 'it is longer than any person’s line.',
};

/** An empty cell says nothing, but that of the division and the roles, which says that there are none. */
function personOf({ email, name, language, division, roles, active }: Row): object {
  return {
    email,
    ...(name && { name }),
    ...(language && { language: language.toLowerCase() }),
    ...(division !== undefined && { division: division === '' ? null : division }),
    ...(roles !== undefined && { roles: roles.split(';').flatMap(roleOf) }),
    ...(active && { active: FLAGS[active.toLowerCase()] ?? active }),
  };
}

/** `supervisor@parks`, and `alternate:supervisor@parks` for whoever stands by. */
function roleOf(words: string): object[] {
  const office = readOffice(words.trim());
  if (!office) return [];
  const { role, division, isAlternate } = office;
  return [{ role, ...(division !== null && { division }), alternate: isAlternate }];
}

const FLAGS: Record<string, boolean> = {
  true: true,
  yes: true,
  '1': true,
  false: false,
  no: false,
  '0': false,
};

function unreadable(message: string): Problem {
  return new Problem('validation_failed', { errors: [{ pointer: '', code: 'csv', message }] });
}
