import { validate as isRfcUuid, version } from 'uuid';

/** `Cs` matches surrogates that stand alone, which are no characters and cannot be stored. */
const NOT_IN_A_LINE = /[\p{Cc}\p{Cs}\u2028\u2029]/u;
const NOT_IN_LINES = /[^\P{Cc}\n\r\t]|\p{Cs}/u;
/**
 * Characters that show nothing and turn a line around, join it or hide in it: bidirectional embeddings, overrides and
 * isolates, spaces of no width, soft hyphens, tags. Joiners that scripts and emoji need are none of these, nor are the
 * marks U+200E, U+200F and U+061C, which override nothing.
 */
const DECEPTIVE = /[\u00AD\u180E\u200B\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]/u;
/** Letters that look like nothing, such as Hangul fillers, are blank as well. */
const VISIBLE = /[^\p{Z}\p{C}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Text that PostgreSQL, JSON and a terminal can all carry: no lone surrogates, no control characters. */
export function isCleanText(value: string, multiline: boolean): boolean {
  return !(multiline ? NOT_IN_LINES : NOT_IN_A_LINE).test(value);
}

/** A line that reads as what it is: nobody takes one name or title for another. */
export function isPlainLine(value: string): boolean {
  return !DECEPTIVE.test(value);
}

export function isBlank(value: string): boolean {
  return !VISIBLE.test(value);
}

/** Counts characters as JSON Schema and PostgreSQL do, in code points. */
export function isAtMost(max: number, value: string): boolean {
  return value.length <= max || (value.length <= 2 * max && Array.from(value).length <= max);
}

const RFC_3339 = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d{1,9})?(?:Z|[+-](\d\d):(\d\d))$/i;
const LAST_OF_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** An RFC 3339 time with an offset, on a day that exists, in the years 1900 to 2200; no leap seconds. */
export function isTime(value: string): boolean {
  const match = RFC_3339.exec(value);
  if (!match) return false;
  const [hour = 0, minute = 0, second = 0, ...offset] = match.slice(2).map(Number);
  const [offsetHours = 0, offsetMinutes = 0] = offset.map((part) => part || 0);
  return (
    isDay(match[1] ?? '') &&
    hour <= 23 &&
    minute <= 59 &&
    second <= 59 &&
    offsetMinutes <= 59 &&
    offsetHours * 60 + offsetMinutes <= 14 * 60
  );
}

/** A day that exists, as `YYYY-MM-DD`, in the years 1900 to 2200. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const [year = 0, month = 0, day = 0] = value.split('-').map(Number);
  const isLeapDay = month === 2 && day === 29 && isLeapYear(year);
  const exists = day >= 1 && (day <= (LAST_OF_MONTH[month - 1] ?? 0) || isLeapDay);
  return exists && year >= 1900 && year <= 2200;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

const ZONE_NAME = /^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+)*$/;
let zones: Set<string> | undefined;

/** An IANA time zone that this runtime knows, or an alias of one; never a bare offset. */
export function isZone(value: string): boolean {
  zones ??= new Set([...Intl.supportedValuesOf('timeZone'), 'UTC']);
  if (zones.has(value)) return true;
  if (value.length > 64 || !ZONE_NAME.test(value)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

const LOCAL = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const DOMAIN =
  /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])$/;

/** A plain addr-spec of RFC 5321 such as `name@example.org`: nothing quoted, no display name, one recipient. */
export function isEmail(value: string): boolean {
  const at = value.lastIndexOf('@');
  const local = value.slice(0, at);
  return value.length <= 254 && at > 0 && at <= 64 && LOCAL.test(local) && DOMAIN.test(value.slice(at + 1));
}

/** A UUID of RFC 9562 that names something, so neither the nil nor the max UUID. */
export function isUuid(value: string): boolean {
  return isRfcUuid(value) && version(value) >= 1 && version(value) <= 8;
}

const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
/** By two letters: to ask for a name costs more than all other rules of a report. */
const countries = new Map<string, boolean>();

/** An ISO 3166 code of a country that exists, or of a part of it, such as `CA` or `CA-ON`. */
export function isPlace(value: string): boolean {
  return /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/.test(value) && isCountry(value.slice(0, 2));
}

function isCountry(letters: string): boolean {
  const known = countries.get(letters) ?? names.of(letters) !== undefined;
  countries.set(letters, known);
  return known;
}
