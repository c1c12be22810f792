import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { freePort } from '../../src/platform/embedded/free-port.js';
import { eventually } from '../support/eventually.js';
import { AUTH_KEY, DATA_KEYS } from '../support/running-app.js';

/** A worker as it runs in production: a process of its own that can be killed and stopped. */
export class WorkerProcess {
  /** What it logged. */
  readonly lines: string[] = [];

  private constructor(private readonly child: ChildProcess) {
    if (child.stdout) createInterface(child.stdout).on('line', (line) => this.lines.push(line));
  }

  static async start(
    databaseUrl: string,
    smtpUrl: string,
    settings: Record<string, string> = {},
  ): Promise<WorkerProcess> {
    const port = await freePort(undefined);
    const child = spawn(process.execPath, ['dist/src/worker.js'], {
      env: {
        ...{ PATH: process.env['PATH'], DATABASE_URL: databaseUrl, SMTP_URL: smtpUrl, AUTH_KEY, DATA_KEYS },
        ...{ HOST: '127.0.0.1', PORT: String(port), MAIL_FROM: 'Privacy <privacy@city.example>' },
        ...settings,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const worker = new WorkerProcess(child);
    await eventually(
      () => (child.exitCode === null ? isReady(port) : true),
      (isOver) => isOver,
      60_000,
    );
    if (child.exitCode !== null) throw new Error(`The worker ended: ${worker.lines.join('\n')}`);
    return worker;
  }

  /** It is gone, and had no time for anything. */
  kill(): Promise<void> {
    return this.end('SIGKILL');
  }

  /** It ends what it has begun. */
  stop(): Promise<void> {
    return this.end('SIGTERM');
  }

  /** It stands still, as in a machine that is suspended. */
  freeze(): void {
    this.child.kill('SIGSTOP');
  }

  thaw(): void {
    this.child.kill('SIGCONT');
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = once(this.child, 'exit');
    this.child.kill(signal);
    await ended;
  }
}

function isReady(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/health/ready`).then(
    (answer) => answer.ok,
    () => false,
  );
}
