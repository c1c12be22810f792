import { isCanadianTelephone } from './area-codes.js';
import { isIssued } from './card-issuers.js';
import { isBirthday, isBritishColumbian, isLuhn } from './checksums.js';

const WORDS = {
  social_insurance_number: 'a social insurance number',
  health_card_number: 'the number of a health card',
  payment_card_number: 'the number of a payment card',
};
export type PersonalNumber = keyof typeof WORDS;
export const PERSONAL_NUMBERS = Object.keys(WORDS) as PersonalNumber[];

/** What looks like somebody's number; where it stands is counted in characters (code points), the end excluded. */
export interface Suspect {
  kind: PersonalNumber;
  /** The kind as people call it. */
  words: string;
  start: number;
  end: number;
}

type Place = Omit<Suspect, 'words'>;

interface Group {
  digits: string;
  start: number;
  end: number;
}

const MOST_SUSPECTS = 20;
const MOST_GROUPS = 5;
const FEWEST_DIGITS = 9;
const FEWEST_IN_FIRST = 3;
const MOST_DIGITS = 19;
/** As people write them: one space, hyphen or point of any kind between the groups. */
const RUN = /\d+(?:[ .\u00a0\u2007\u2009\u202f\u2010-\u2013-]\d+)*/g;
const QUEBEC = /(?<![\p{L}\d])(?:[A-Z]{4}[ -]?|[a-z]{4})(\d{4})[ -]?(\d{4})(?![ -]?\d|\p{L})/gu;
const INVISIBLE = /^\p{Cf}$/u;
/** Already plain, or a space or hyphen that RUN tells apart. */
const KEPT = /^[\0-\u024f\u2007-\u2013\u202f]$/;
/** Fewer digits than any of them has, in characters that are plain as they are: most texts. */
const TOO_FEW = /^(?:[\0-/:-\u024f\u2007-\u2013\u202f]*\d){0,7}[\0-/:-\u024f\u2007-\u2013\u202f]*$/;
/** A version code is printed after an Ontario number. */
const VERSION_CODE = /^[ -]?[A-Z]{1,2}(?![\p{L}\d])/u;
/** Letters that say what the digits glued to them are; other letters make a reference of it. */
const NAME = /(?<!\p{L})(?:sin|nas|ohip|hcn|phn|visa|card|carte)$/iu;
/** An item of mail, such as RR 123 456 785 CA (Universal Postal Union, standard S10). */
const POSTAL = { before: /(?<!\p{L})[A-Z]{2} ?$/u, after: /^ ?[A-Z]{2}(?![\p{L}\d])/u };

/**
 * Numbers that name one person for life, or open an account: known by their checksum, not by their length. Pure shape
 * finds telephones and references; a checksum leaves one in ten of these.
 */
export function findPersonalNumbers(written: string): Suspect[] {
  if (TOO_FEW.test(written)) return [];
  const { text, places } = plainly(written);
  const found: Place[] = [];
  for (const run of text.matchAll(RUN)) {
    collect(text, groupsOf(run), found);
    if (found.length >= MOST_SUSPECTS) break;
  }
  for (const match of text.matchAll(QUEBEC)) {
    const end = match.index + match[0].length;
    if (isBirthday(`${match[1] ?? ''}${match[2] ?? ''}`))
      found.push({ kind: 'health_card_number', start: match.index, end });
  }
  return found
    .sort((one, other) => one.start - other.start)
    .slice(0, MOST_SUSPECTS)
    .map(({ kind, start, end }) => ({
      kind,
      words: WORDS[kind],
      start: places[start] ?? 0,
      end: (places[end - 1] ?? 0) + 1,
    }));
}

function groupsOf(run: RegExpExecArray): Group[] {
  return [...run[0].matchAll(/\d+/g)].map(({ 0: digits, index }) => {
    const start = run.index + index;
    return { digits, start, end: start + digits.length };
  });
}

/** Goes from each group on to as many as make a number; what follows may be a date of expiry. */
function collect(text: string, groups: readonly Group[], found: Place[]): void {
  for (let from = 0; from < groups.length; from += 1) {
    const last = lastOf(text, groups, from, found);
    if (last !== null) from = last;
  }
}

/** The last group of the longest number that begins with this one; null when none does. */
function lastOf(text: string, groups: readonly Group[], from: number, found: Place[]): number | null {
  if ((groups[from]?.digits.length ?? 0) < FEWEST_IN_FIRST) return null;
  for (let last = Math.min(groups.length - 1, from + MOST_GROUPS - 1); last >= from; last -= 1) {
    const taken = groups.slice(from, last + 1);
    const digits = taken.map((group) => group.digits).join('');
    if (digits.length < FEWEST_DIGITS || digits.length > MOST_DIGITS) continue;
    const start = taken[0]?.start ?? 0;
    const end = taken.at(-1)?.end ?? 0;
    const around = { before: text.slice(Math.max(0, start - 10), start), after: text.slice(end, end + 5) };
    const kind = standsAlone(digits, around) && kindOf(digits, shapeOf(taken), around);
    if (!kind) continue;
    found.push({ kind, start, end });
    return last;
  }
  return null;
}

interface Around {
  before: string;
  after: string;
}

/** Neither a telephone abroad, nor joined to letters, nor part of more digits. */
function standsAlone(digits: string, { before, after }: Around): boolean {
  if (/\+\d{1,3}[ .-]?$|\d[.\u2010-\u2013-]$/.test(before) || /^[.\u2010-\u2013-]\d/.test(after))
    return false;
  if (/\p{L}$/u.test(before) && !NAME.test(before)) return false;
  return !/^\p{L}/u.test(after) || (digits.length === 10 && VERSION_CODE.test(after));
}

const shapeOf = (taken: readonly Group[]): string => taken.map((group) => group.digits.length).join('-');

function kindOf(digits: string, shape: string, around: Around): PersonalNumber | null {
  if (isSocialInsurance(digits, shape, around)) return 'social_insurance_number';
  if (isHealthCard(digits, shape, around)) return 'health_card_number';
  return CARD_SHAPES.test(shape) && isIssued(digits) && isLuhn(digits) ? 'payment_card_number' : null;
}

/** Nine digits; none begins with 0 or 8 (Employment and Social Development Canada, SIN code of practice). */
function isSocialInsurance(digits: string, shape: string, { before, after }: Around): boolean {
  if ((shape !== '9' && shape !== '3-3-3') || !/^[1-79]/.test(digits) || !isLuhn(digits)) return false;
  if (POSTAL.before.test(before) && POSTAL.after.test(after)) return false;
  // Thousands of a longer number, such as 1 234 567 890.
  return shape === '9' || !(/(?<!\d)\d{1,3}\s$/u.test(before) || /^\s\d{3}(?!\d)/u.test(after));
}

/** Ontario's ten digits end in a Luhn digit; British Columbia's begin with a 9 and have one modulo 11. */
function isHealthCard(digits: string, shape: string, { after }: Around): boolean {
  if (shape !== '10' && shape !== '4-3-3') return false;
  if (!/^[1-9]/.test(digits) || !(isLuhn(digits) || isBritishColumbian(digits))) return false;
  return shape === '4-3-3' || VERSION_CODE.test(after) || !isCanadianTelephone(digits);
}

const CARD_SHAPES = /^(?:1[4-9]|4-4-4-[24]|4-4-4-4-[123]|4-6-[45])$/;

/** Digits of full width or with something invisible between them are digits; where each came from is kept. */
function plainly(written: string): { text: string; places: number[] } {
  const places: number[] = [];
  let text = '';
  let at = 0;
  for (const character of written) {
    const plain = INVISIBLE.test(character)
      ? ''
      : KEPT.test(character)
        ? character
        : character.normalize('NFKC');
    text += plain;
    for (let unit = 0; unit < plain.length; unit += 1) places.push(at);
    at += 1;
  }
  return { text, places };
}
