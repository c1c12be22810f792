/** Shorter ones say too little to be a reason. */
const WORTH = 4;
/** What must be left of a password once everything that can be guessed is taken away. */
const ENOUGH = 8;

/** Whether a password is made of words that are guessed first: common passwords, or what is known of the person. */
export function isGuessable(
  password: string,
  words: readonly string[],
  isCommon: (word: string) => boolean,
): boolean {
  const plain = password.toLowerCase();
  const bare = plain.replace(/^\P{L}+|\P{L}+$/gu, '');
  const unit = unitOf(plain);
  if ([plain, bare, unit].some(isCommon) || unit.length < WORTH) return true;
  if (isTwoCommon(bare, isCommon)) return true;
  const own = words.flatMap((word) => word.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  const rest = own
    .filter((word) => word.length >= WORTH)
    .reduce((left, word) => left.replaceAll(word, ''), plain);
  return rest !== plain && rest.replace(/\P{L}/gu, '').length < ENOUGH;
}

/** What a text repeats: `abc` of `abcabcabc`. */
function unitOf(text: string): string {
  const period = (text + text).indexOf(text, 1);
  return text.slice(0, period);
}

function isTwoCommon(text: string, isCommon: (word: string) => boolean): boolean {
  for (let at = WORTH; at <= text.length - WORTH; at += 1)
    if (isCommon(text.slice(0, at)) && isCommon(text.slice(at))) return true;
  return false;
}
