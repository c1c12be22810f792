import { readFileSync, writeFileSync } from 'node:fs';

/** The text of a document that a test prints and compares; with WRITE_DOCS=1 it is written anew first. */
export function keptDocument(path: string, printed: string): string {
  if (process.env['WRITE_DOCS'] === '1') writeFileSync(path, printed);
  return readFileSync(path, 'utf8');
}

/** A Markdown table, its columns aligned as the formatter has them. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const widths = head.map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}
