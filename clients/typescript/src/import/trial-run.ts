import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';

/** What a dry run found, kept beside the file: only a file that was looked at is loaded. */
export interface TrialRun {
  /** Of the file and of its mapping: another one has to be looked at first. */
  digest: string;
  bad: number;
}

export async function digestOf(...paths: string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const path of paths) for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

export async function keepTrialRun(file: string, run: TrialRun): Promise<void> {
  await writeFile(pathOf(file), `${JSON.stringify(run)}\n`);
}

export async function lastTrialRun(file: string): Promise<TrialRun | null> {
  const text = await readFile(pathOf(file), 'utf8').catch(() => null);
  return text === null ? null : (JSON.parse(text) as TrialRun);
}

function pathOf(file: string): string {
  return `${file}.dry-run.json`;
}
