interface Named {
  id: string;
  email: string;
  name: string;
}

/** Whom words in a report turn out to name. */
export interface Meant<Person> {
  people: Person[];
  /** Some words name nobody who is known: it may be someone of the division. */
  isSomeoneUnknown: boolean;
  /** The same, or someone from elsewhere: whoever comes to be known by such words later is the one they name. */
  namesNobody: boolean;
}

/** Whom these words mean, those who have left included. */
export function whoIsMeant<Person extends Named>(
  texts: readonly string[],
  everyone: readonly Person[],
): Meant<Person> {
  const meanings = texts.map(meaningOf);
  const unmatched = texts.filter((_, nth) => !everyone.some(meanings[nth] ?? never));
  // An initial leaves open who is meant: all whom it fits are, and someone unknown may be.
  const readings = [...meanings, ...unmatched.map(initialsOf)];
  return {
    people: everyone.filter((person) => readings.some((isMeant) => isMeant(person))),
    isSomeoneUnknown: unmatched.some((words) => !isFromElsewhere(words, everyone)),
    namesNobody: unmatched.length > 0,
  };
}

const never = (): boolean => false;

/**
 * Whether someone may be meant by words such as `sam@example.org`, `Okafor, Sam` or `my supervisor Sam  Okafor`:
 * better one person too many kept from a case than the one it is about let in.
 */
export function isMeantBy(words: string, person: Named): boolean {
  return meaningOf(words)(person);
}

/** The same for many people: the words are read once. */
export function meaningOf(words: string): (person: Named) => boolean {
  const parts = partsOf(words);
  const addresses = new Set(parts.filter(isAddress).map(plainAddress));
  const ids = new Set(idsIn(words));
  const given = new Set(namesIn(parts));
  return ({ id, email, name }) => {
    if (ids.has(id.toLowerCase()) || addresses.has(email.toLowerCase())) return true;
    const own = wordsOf(name);
    return own.length > 0 && own.every((word) => given.has(word));
  };
}

/** Whom `P. Nair` or `Nair, P.` may mean: a family name, with initials that begin the names before it. */
function initialsOf(words: string): (person: Named) => boolean {
  const given = new Set(namesIn(partsOf(words)));
  return ({ name }) => {
    const own = wordsOf(name);
    const [first = '', last = ''] = [own[0], own.at(-1)];
    return own.length > 1 && given.has(last) && given.has(first.slice(0, 1));
  };
}

/**
 * Words that say who, in a way that can be looked up: an address identifies even someone from elsewhere. One of our own
 * domains, or nearly, is none of elsewhere: nobody is known by it, so it is misspelt.
 */
export function isFromElsewhere(words: string, everyone: readonly Named[]): boolean {
  // An id is one of ours, or would be.
  if (idsIn(words).length > 0) return false;
  const own = new Set(everyone.map(({ email }) => domainOf(email.toLowerCase())));
  const addresses = partsOf(words)
    .filter(isAddress)
    .map((part) => domainOf(plainAddress(part)));
  return (
    addresses.length > 0 && addresses.every((domain) => ![...own].some((each) => areAlike(each, domain)))
  );
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}

/** The same but for one slip: a letter too many, too few, another one, or two that changed places. */
function areAlike(one: string, other: string): boolean {
  if (one === other) return true;
  if (Math.abs(one.length - other.length) > 1) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const [left, right] = [one.slice(at), other.slice(at)];
  return (
    left.slice(1) === right ||
    left === right.slice(1) ||
    left.slice(1) === right.slice(1) ||
    (left.slice(2) === right.slice(2) && left[0] === right[1] && left[1] === right[0])
  );
}

/** What may be an address, alone or as people and mail programs write it: `Sam Okafor <sam@example.org>`. */
function partsOf(words: string): string[] {
  return words.split(/[\s<>,;"()[\]]+/);
}

const ID = /(?<![\p{L}\p{N}-])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![\p{L}\p{N}-])/gu;

/** As people are called by systems, `urn:uuid:` before it or not. */
function idsIn(words: string): string[] {
  return words.toLowerCase().match(ID) ?? [];
}

function namesIn(parts: readonly string[]): string[] {
  return wordsOf(parts.filter((part) => !isAddress(part)).join(' '));
}

function isAddress(part: string): boolean {
  const at = part.indexOf('@');
  return at > 0 && at < part.length - 1;
}

function plainAddress(part: string): string {
  return part
    .toLowerCase()
    .replace(/^mailto:/, '')
    .replace(/^['’*_]+/, '')
    .replace(/[.:!?'’*_]+$/, '');
}

/** Without accents, case, order or punctuation. */
function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
