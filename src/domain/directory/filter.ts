import { DirectoryRefusal } from './directory-refusal.js';
import { plainName } from './schemas.js';
import { Scan } from './scan.js';

const OPERATORS = ['eq', 'co', 'sw', 'ew', 'pr'] as const;

/** An attribute by its plain name in lower case, such as `emails.value`; what is in brackets stands beside it. */
export interface AttributePath {
  name: string;
  where: readonly Comparison[];
}

export interface Comparison extends AttributePath {
  operator: (typeof OPERATORS)[number];
  /** Null for `pr`, and where it is compared with nothing. */
  value: string | number | boolean | null;
}

const LONGEST = 500;

/**
 * Comparisons that all must hold: what directories send of RFC 7644, section 3.4.2.2, which has `or`, `not` and
 * groups, too.
 */
export function parseFilter(text: string): Comparison[] {
  const scan = begin(text, 'invalidFilter');
  const comparisons = readComparisons(scan);
  if (!scan.isOver) throw unreadable();
  return comparisons;
}

/** The path of an operation (section 3.5.2): `active`, `emails[type eq "work"].value`. */
export function parsePath(text: string): AttributePath {
  const scan = begin(text, 'invalidPath');
  const path = readPath(scan);
  if (!scan.isOver) throw new DirectoryRefusal('invalidPath', 'This path cannot be read.');
  return path;
}

function begin(text: string, type: 'invalidFilter' | 'invalidPath'): Scan {
  if (text.length <= LONGEST) return new Scan(text.trim());
  throw new DirectoryRefusal(type, `Send at most ${LONGEST} characters.`);
}

function readComparisons(scan: Scan): Comparison[] {
  const comparisons = [readComparison(scan)];
  while (scan.take(/\s+and\s+/i) !== null) comparisons.push(readComparison(scan));
  return comparisons;
}

function readComparison(scan: Scan): Comparison {
  const path = readPath(scan);
  const word = scan
    .take(/\s+[a-z]{2}(?![\w.])/i)
    ?.trim()
    .toLowerCase();
  const operator = OPERATORS.find((each) => each === word);
  if (operator === undefined) throw unreadable();
  return { ...path, operator, value: operator === 'pr' ? null : readValue(scan) };
}

function readPath(scan: Scan): AttributePath {
  const name = scan.take(/[a-z$][\w.$:-]*/i);
  if (name === null) throw unreadable();
  if (scan.take(/\[\s*/) === null) return { name: plainName(name), where: [] };
  const where = readComparisons(scan);
  if (scan.take(/\s*\]/) === null) throw unreadable();
  return { name: plainName(`${name}${scan.take(/\.\w+/) ?? ''}`), where };
}

function readValue(scan: Scan): Comparison['value'] {
  const literal = scan.take(/\s+(?:"(?:[^"\\]|\\.)*"|true|false|null|-?\d{1,15})(?![\w.])/is);
  try {
    const text = (literal ?? '').trim();
    return JSON.parse(text.startsWith('"') ? text : text.toLowerCase()) as Comparison['value'];
  } catch {
    throw unreadable();
  }
}

function unreadable(): DirectoryRefusal {
  return new DirectoryRefusal(
    'invalidFilter',
    `Send comparisons such as userName eq "a@example.org", joined with and. The operators are ${OPERATORS.join(', ')}.`,
  );
}
