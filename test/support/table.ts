/**
 * Reads a table as people write it: the first line names the columns, every other line a row and its cells.
 * Names and cells are apart by two spaces or more.
 */
export function readTable(text: string): { row: string; cells: Record<string, string> }[] {
  const [head = '', ...lines] = text.split('\n').filter((line) => line.trim() !== '');
  const columns = cellsOf(head);
  return lines.map((line) => {
    const [row = '', ...cells] = cellsOf(line);
    if (cells.length !== columns.length) throw new Error(`The row ${row} has ${cells.length} cells.`);
    return { row, cells: Object.fromEntries(columns.map((column, nth) => [column, cells[nth] ?? ''])) };
  });
}

function cellsOf(line: string): string[] {
  return line.trim().split(/ {2,}/);
}
