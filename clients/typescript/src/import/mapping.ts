type Scalar = string | number | boolean;

/** Where a field comes from, and what is made of its cell. */
export interface Field {
  column?: string;
  constant?: unknown;
  /** What words of the old register are called here. */
  values?: Record<string, Scalar>;
  /** For every word that `values` does not name. */
  otherwise?: Scalar;
  /** The cell is a list. */
  separator?: string;
  /** How a time is written: yyyy, MM, dd, HH, mm, ss. */
  date?: string;
  /** Of a day without one. */
  time?: string;
  number?: true;
}

export interface Mapping {
  delimiter?: string;
  zone: string;
  /** By the name of the field, with points: `affected.estimate`. */
  fields: Record<string, Field>;
}

/** What is wrong, and where. */
export interface Fault {
  path: string[];
  reason: string;
}

type Check = (value: unknown) => string | null;
type Checks = Record<string, Check>;

const NEEDED = ['externalReference', 'title', 'discoveredAt'];

const text: Check = (value) => (typeof value === 'string' && value !== '' ? null : 'must be a text');
const scalar: Check = (value) =>
  ['string', 'number', 'boolean'].includes(typeof value) ? null : 'must be a text, a number, true or false';
const anything: Check = () => null;

const FIELD: Checks = {
  ...{ column: text, constant: anything, otherwise: scalar, separator: text, date: text },
  values: (value) =>
    isRecord(value) && Object.values(value).every((each) => scalar(each) === null)
      ? null
      : 'must give each word of the old register a text, a number, true or false',
  time: (value) =>
    typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value) ? null : 'must be such as 17:00',
  number: (value) => (value === true ? null : 'must be true, or left out'),
};

const MAPPING: Checks = {
  delimiter: (value) => (typeof value === 'string' && value.length === 1 ? null : 'must be one character'),
  zone: (value) =>
    typeof value === 'string' && isZone(value) ? null : 'must be a zone such as America/Toronto',
  fields: (value) => (isRecord(value) ? null : 'must name fields'),
};

/** All that keeps it from being a mapping; it is one when there is nothing. */
export function faultsOf(value: unknown): Fault[] {
  if (!isRecord(value)) return [{ path: [], reason: 'must hold zone and fields' }];
  const { zone, fields } = value;
  const own = [
    ...(zone === undefined ? [{ path: [], reason: 'zone is missing' }] : []),
    ...(fields === undefined ? [{ path: [], reason: 'fields is missing' }] : []),
    ...checked(value, MAPPING, []),
  ];
  if (!isRecord(fields)) return own;
  const missing = NEEDED.filter((name) => !Object.hasOwn(fields, name));
  return [
    ...own,
    ...missing.map((name) => ({ path: ['fields', name], reason: 'is missing' })),
    ...Object.entries(fields).flatMap(([name, field]) => fieldFaults(field, ['fields', name])),
  ];
}

function fieldFaults(field: unknown, path: string[]): Fault[] {
  if (!isRecord(field)) return [{ path, reason: 'must say its column, or a constant' }];
  const sources = ['column', 'constant'].filter((each) => Object.hasOwn(field, each)).length;
  const source = sources === 1 ? [] : [{ path, reason: 'must say either its column or a constant' }];
  return [...source, ...checked(field, FIELD, path)];
}

function checked(record: Record<string, unknown>, checks: Checks, above: string[]): Fault[] {
  return Object.entries(record).flatMap(([name, value]) => {
    const check = Object.hasOwn(checks, name) ? checks[name] : undefined;
    const reason = check ? check(value) : `is unknown; there is ${Object.keys(checks).join(', ')}`;
    return reason === null ? [] : [{ path: [...above, name], reason }];
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
