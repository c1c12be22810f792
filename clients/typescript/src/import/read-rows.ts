import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';

export interface Row {
  /** In the file, the names of columns being 1. */
  line: number;
  cells: Record<string, string>;
}

/** The rows of a CSV file, one after the other; blank lines are none. @throws CsvError where it is no such file */
export async function* readRows(path: string, delimiter = ','): AsyncGenerator<Row> {
  const rows = createReadStream(path).pipe(
    parse({
      bom: true,
      columns: true,
      delimiter,
      info: true,
      skip_empty_lines: true,
      max_record_size: 1_000_000,
    }),
  );
  for await (const each of rows) {
    const { record, info } = each as { record: Record<string, string>; info: { lines: number } };
    yield { line: info.lines, cells: record };
  }
}
