import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** What the sink took since it was last asked; instants in milliseconds since 1970. */
export interface SinkReport {
  count: number;
  firstAt: number;
  lastAt: number;
}

/** An SMTP server in a process of its own. */
export class Sink {
  private constructor(
    readonly url: string,
    private readonly child: ChildProcess,
  ) {}

  static async start(): Promise<Sink> {
    const child = fork('bench/sink.ts');
    const [port] = (await once(child, 'message')) as [number];
    return new Sink(`smtp://127.0.0.1:${port}`, child);
  }

  /** What it took since it was last asked. */
  async report(): Promise<SinkReport> {
    const answered = once(this.child, 'message');
    this.child.send('report');
    const [report] = (await answered) as [SinkReport];
    return report;
  }

  /** Stands still: whoever has mail for it waits. */
  freeze(): void {
    this.child.kill('SIGSTOP');
  }

  thaw(): void {
    this.child.kill('SIGCONT');
  }

  stop(): void {
    this.child.disconnect();
  }
}

/** Mails a second, as the sink saw them. */
export function rateOf({ count, firstAt, lastAt }: SinkReport): number {
  return (count - 1) / ((lastAt - firstAt) / 1_000);
}
