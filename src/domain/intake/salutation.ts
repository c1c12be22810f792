const GREETING =
  /^(?:dear|hi|hello|good (?:morning|afternoon|evening)|bonjour|bonsoir|cher|chère|madame|monsieur)(?:\s+[\p{L}\p{M}.'’-]+){0,6}\s*[,:!]?$/iu;

/** The text without a first line that only greets: whom a mail is written to is not whom it is about. */
export function withoutSalutation(text: string): string {
  const start = text.trimStart();
  const end = start.indexOf('\n');
  const first = (end < 0 ? start : start.slice(0, end)).trim();
  if (first.length > 80 || !GREETING.test(first)) return text;
  return end < 0 ? '' : start.slice(end + 1);
}
