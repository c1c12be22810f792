import { Temporal } from 'temporal-polyfill';

const DIGITS = {
  yyyy: '\\d{4}',
  MM: '\\d{1,2}',
  dd: '\\d{1,2}',
  HH: '\\d{1,2}',
  mm: '\\d{1,2}',
  ss: '\\d{1,2}',
};
type Token = keyof typeof DIGITS;
const TOKENS = Object.keys(DIGITS) as Token[];
const NOON = '12:00';

/**
 * A local time as an instant. One that a clock change skips or repeats is refused, for nobody knows which was meant; a
 * day without a time is meant at noon, unless `time` says otherwise.
 *
 * @throws RangeError that says what is wrong
 */
export function instantOf(cell: string, format: string, zone: string, time = NOON): string {
  // Of several ways the first that fits.
  const found = format
    .split('|')
    .map((each) => patternOf(each).exec(cell.trim())?.groups)
    .find((each) => each !== undefined);
  if (!found) throw new RangeError(`is not written as ${format}`);
  const [hour, minute] = time.split(':');
  const part = (token: Token, usual = '00'): string => (found[token] ?? usual).padStart(2, '0');
  const day = `${part('yyyy')}-${part('MM')}-${part('dd')}`;
  const local = `${day}T${part('HH', hour)}:${part('mm', found['HH'] ? '00' : minute)}:${part('ss')}`;
  return new Date(epochOf(local, zone)).toISOString();
}

function epochOf(local: string, zone: string): number {
  const wall = wallTimeOf(local);
  const earlier = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const later = wall.toZonedDateTime(zone, { disambiguation: 'later' });
  if (earlier.equals(later)) return earlier.epochMilliseconds;
  const happensTwice = earlier.toPlainDateTime().equals(wall);
  throw new RangeError(
    `${local} in ${zone} ${happensTwice ? 'happens twice' : 'does not exist: the clock skips it'}`,
  );
}

function wallTimeOf(local: string): Temporal.PlainDateTime {
  try {
    return Temporal.PlainDateTime.from(local, { overflow: 'reject' });
  } catch {
    throw new RangeError(`${local} is not a time`);
  }
}

function patternOf(format: string): RegExp {
  const literal = format.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = TOKENS.reduce(
    (text, token) => text.replace(token, `(?<${token}>${DIGITS[token]})`),
    literal,
  );
  return new RegExp(`^${pattern}$`);
}
