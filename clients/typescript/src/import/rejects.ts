import { open, rm, type FileHandle } from 'node:fs/promises';
import type { Row } from './read-rows.ts';

/** The rows that were not loaded, as they were, with the reason; correct them and load this file. */
export class Rejects {
  readonly path: string;
  count = 0;
  private file: FileHandle | null = null;
  private readonly delimiter: string;

  private constructor(path: string, delimiter: string) {
    this.path = path;
    this.delimiter = delimiter;
  }

  static async for(source: string, delimiter = ','): Promise<Rejects> {
    const path = `${source.replace(/\.csv$/i, '')}.rejected.csv`;
    await rm(path, { force: true });
    return new Rejects(path, delimiter);
  }

  async add({ cells }: Row, reason: string): Promise<void> {
    this.count += 1;
    this.file ??= await this.begin(Object.keys(cells));
    await this.write([...Object.values(cells), reason]);
  }

  async close(): Promise<void> {
    await this.file?.close();
  }

  private async begin(columns: readonly string[]): Promise<FileHandle> {
    this.file = await open(this.path, 'w');
    await this.write([...columns, 'reason']);
    return this.file;
  }

  private async write(cells: readonly string[]): Promise<void> {
    const quoted = cells.map((cell) => `"${cell.replaceAll('"', '""')}"`);
    await this.file?.write(`${quoted.join(this.delimiter)}\n`);
  }
}
