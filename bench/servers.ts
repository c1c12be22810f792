import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';

/** A server in a process of its own. */
export class Server {
  private constructor(
    readonly url: string,
    /** From the start of the process to the first readiness, in milliseconds. */
    readonly startMs: number,
    private readonly child: ChildProcess,
  ) {}

  static async start(
    args: readonly string[],
    port: number,
    env: Record<string, string> = {},
  ): Promise<Server> {
    const url = `http://127.0.0.1:${port}`;
    const began = performance.now();
    const child = spawn(process.execPath, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    process.once('exit', () => child.kill());
    while (!(await isReady(url))) {
      if (child.exitCode !== null) throw new Error(`${args.join(' ')} ended with ${child.exitCode}.`);
      await wait(10);
    }
    return new Server(url, performance.now() - began, child);
  }

  /** Resident memory in MB, as `ps` tells it. */
  async memory(): Promise<number> {
    const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(this.child.pid)]);
    return Number(stdout) / 1024;
  }

  /** Processor time of all its threads so far, in microseconds; NaN on a system without /proc. */
  async cpu(): Promise<number> {
    const stat = await readFile(`/proc/${String(this.child.pid)}/stat`, 'utf8').catch(() => '');
    // proc(5): the fields after the name, counted from the state; in ticks of 10 ms.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10_000;
  }

  async stop(): Promise<void> {
    const ended = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    await ended;
  }
}

async function isReady(url: string): Promise<boolean> {
  return fetch(`${url}/health/ready`).then(
    (answer) => answer.ok,
    () => false,
  );
}
