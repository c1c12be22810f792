interface Named {
  email: string;
  name: string;
}

/** An address, alone or as mail programs write it: `Sam Okafor <sam@example.org>`. */
const ADDRESS = /[^\s<>,;"]+@[^\s<>,;"]+/g;

/**
 * Whether someone may be meant by words such as `sam@example.org`, `Okafor, Sam` or `my supervisor Sam  Okafor`:
 * better one person too many kept from a case than the one it is about let in.
 */
export function isMeantBy(words: string, person: Named): boolean {
  if (addressesIn(words).includes(person.email.toLowerCase())) return true;
  const given = new Set(wordsOf(words.replaceAll(ADDRESS, ' ')));
  const own = wordsOf(person.name);
  return own.length > 0 && own.every((word) => given.has(word));
}

/** Words that say who, in a way that can be looked up: an address identifies even someone from elsewhere. */
export function hasAddress(words: string): boolean {
  return addressesIn(words).length > 0;
}

function addressesIn(words: string): string[] {
  return (words.match(ADDRESS) ?? []).map((address) => address.toLowerCase());
}

/** Without accents, case, order or punctuation. */
function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
