const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
const BREAKS = /^\/?(?:p|div|br|tr|li|h[1-6]|table|blockquote)\b/i;
/** What stands in them is not for reading. */
const UNREAD = ['script', 'style', 'title'];

/** The words of a page. It goes once from the beginning to the end, whatever the page is made of. */
export function textOfHtml(html: string): string {
  const lower = html.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase());
  const words: string[] = [];
  let at = 0;
  for (let tag = html.indexOf('<'); tag >= 0; tag = html.indexOf('<', at)) {
    words.push(html.slice(at, tag));
    const isComment = html.startsWith('<!--', tag);
    const end = html.indexOf(isComment ? '-->' : '>', tag);
    if (end < 0) return decoded([...words, html.slice(tag)]);
    const name = lower.slice(tag + 1, Math.min(end, tag + 30));
    if (BREAKS.test(name)) words.push('\n');
    const unread = UNREAD.find((each) => name.startsWith(each));
    const close = unread === undefined ? -1 : lower.indexOf(`</${unread}`, end);
    if (unread !== undefined && close < 0) return decoded(words);
    at = close >= 0 ? close : end + (isComment ? 3 : 1);
  }
  return decoded([...words, html.slice(at)]);
}

function decoded(words: readonly string[]): string {
  return words
    .join('')
    .replaceAll(
      /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,4}));/gi,
      (whole: string, ...groups: unknown[]) => {
        const [decimal, hex, name] = groups as (string | undefined)[];
        if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
        const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
        return code > 0 && code <= 0x10_ffff ? String.fromCodePoint(code) : whole;
      },
    )
    .replaceAll(/[ \t\r]+/g, ' ')
    .replaceAll(/ ?\n[ \n]*/g, '\n')
    .trim();
}

/** Text that a database, a terminal and JSON can all carry; at most so many characters of it. */
export function cleanText(text: string, most: number): string {
  const clean = text
    .replaceAll(/\r\n?/g, '\n')
    .toWellFormed()
    .replaceAll(/[^\P{Cc}\n\t]/gu, ' ');
  return clean.slice(0, most).toWellFormed().trim();
}

/** Turns a line around or hides in it; the words of a mail may hold it, its subject stands beside others. */
const DECEPTIVE = /[\u00AD\u180E\u200B\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]/gu;

/** The same in one line. */
export function cleanLine(text: string, most: number): string {
  return cleanText(text.replaceAll(DECEPTIVE, '').replaceAll(/[\s\u2028\u2029]+/g, ' '), most);
}
