import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { tmpdir } from 'node:os';

interface Block {
  language: string;
  file: string | null;
  code: string;
}

export interface Said {
  code: number;
  out: string;
  err: string;
}

/** The blocks of a page in docs/integrations, in a folder of their own, run as they stand there. */
export class Recipe {
  private readonly running: ChildProcess[] = [];

  private constructor(
    readonly place: string,
    readonly blocks: readonly Block[],
  ) {}

  static async open(page: string): Promise<Recipe> {
    const text = await readFile(join('docs/integrations', page), 'utf8');
    const blocks = [...text.matchAll(/^```(\w+)(?: file=(\S+))?(?: \w+)?\n(.*?)^```$/gms)].map(
      ([, language = '', file, code = '']) => ({ language, file: file ?? null, code }),
    );
    const place = await mkdtemp(join(tmpdir(), 'breach-recipe-'));
    for (const { file, code } of blocks) if (file !== null) await writeFile(join(place, file), code);
    return new Recipe(place, blocks);
  }

  /** The shell's blocks of the page, those chosen, as one script. */
  async shell(env: Record<string, string>, ...which: number[]): Promise<Said> {
    const all = this.blocks.filter(({ language }) => language === 'bash');
    const chosen = which.length === 0 ? all : which.map((nth) => all[nth]);
    return this.run(
      'bash',
      ['-euo', 'pipefail', '-c', chosen.map((each) => each?.code ?? '').join('\n')],
      env,
    );
  }

  /** Runs a program here, to its end. */
  async run(program: string, args: string[], env: Record<string, string>): Promise<Said> {
    const child = this.start(program, args, env);
    let [out, err] = ['', ''];
    child.stdout?.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (err += chunk.toString()));
    const [code] = (await once(child, 'close')) as [number];
    return { code, out, err };
  }

  /** Runs one here until the page is closed. */
  start(program: string, args: string[], env: Record<string, string>): ChildProcess {
    const PATH = `${dirname(process.execPath)}:${process.env['PATH']}`;
    const child = spawn(program, args, {
      ...{ cwd: this.place, env: { PATH, ...env } },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.running.push(child);
    return child;
  }

  async close(): Promise<void> {
    for (const child of this.running) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      const ended = once(child, 'close');
      child.kill();
      await ended;
    }
    await rm(this.place, { recursive: true, force: true });
  }
}
