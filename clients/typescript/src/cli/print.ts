/** What would move the cursor, ring a bell or reverse the line in a terminal; scripts and emoji need their joiners. */
const UNPRINTABLE = /(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
const WIDEST = 60;

/** Rows as a table that fits its contents. */
export function tableOf(heads: readonly string[], rows: readonly (readonly unknown[])[]): string {
  const cells = [heads, ...rows].map((row) => row.map(cellOf));
  const widths = heads.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return `${cells.map(line).join('\n')}\n`;
}

/** Pairs of a name and what it is; nothing is not shown. */
export function factsOf(facts: Record<string, unknown>): string {
  const shown = Object.entries(facts).filter(
    ([, value]) => value !== null && value !== undefined && value !== '',
  );
  const width = Math.max(...shown.map(([name]) => name.length));
  return shown.map(([name, value]) => `${name.padEnd(width)}  ${wordsOf(value)}\n`).join('');
}

export function jsonOf(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** On one line, whatever it holds. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, ' ');
}

function cellOf(value: unknown): string {
  const text = wordsOf(value);
  return text.length > WIDEST ? `${text.slice(0, WIDEST - 1)}…` : text;
}

function wordsOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(wordsOf).join(', ');
  return printable(typeof value === 'string' ? value : JSON.stringify(value));
}
