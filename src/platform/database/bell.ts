import type { Database, Statement } from './database.js';

/**
 * Tells every process, after a commit, that there is something new. Many commits at once ring once, for notifying
 * inside each transaction costs a fifth of the throughput; whoever listens also looks by itself now and then.
 */
export class Bell {
  private isRinging = false;
  private readonly statement: Statement;

  constructor(
    private readonly database: Database,
    channel: string,
    private readonly quietMs: number,
  ) {
    this.statement = { name: `ring-${channel}`, text: `select pg_notify('${channel}', '')` };
  }

  ring(): void {
    this.database.whenWritten(() => this.ringSoon());
  }

  private ringSoon(): void {
    if (this.isRinging) return;
    this.isRinging = true;
    setTimeout(() => {
      this.isRinging = false;
      void this.database.query(this.statement, []).catch(() => undefined);
    }, this.quietMs).unref();
  }
}
