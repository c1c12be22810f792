import { setTimeout as wait } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { describeError } from '../../platform/logging/describe-error.js';
import { SETTLE, type Outcome } from './outcomes.sql.js';

const AGAIN_MS = 1_000;

/**
 * Writes down what became of messages: while one statement runs, the next outcomes gather for the one after. While the
 * database is away they are kept, for a mail that is known to have gone need not go twice.
 */
@Injectable()
export class OutcomesService {
  private readonly logger = new Logger('Delivery');
  private gathered: Outcome[] = [];
  private writing: Promise<void> | null = null;
  private readonly over = new AbortController();

  constructor(private readonly database: Database) {}

  /** Resolves once it is written, or once there is no more time for that. */
  async record(outcome: Outcome): Promise<void> {
    this.gathered.push(outcome);
    await this.writing;
    await (this.writing ??= this.write().finally(() => (this.writing = null)));
  }

  /** What cannot be written now is left to whoever takes the message when its lease ends. */
  giveUp(): void {
    this.over.abort();
  }

  private async write(): Promise<void> {
    const outcomes = this.gathered;
    this.gathered = [];
    // In one order, so that no two workers wait for each other.
    const rows = JSON.stringify(outcomes.sort((one, other) => (one.id < other.id ? -1 : 1)));
    while (!(await this.settle(rows)) && !this.over.signal.aborted)
      await wait(AGAIN_MS, null, { signal: this.over.signal }).catch(() => undefined);
  }

  private settle(rows: string): Promise<boolean> {
    return this.database.query(SETTLE, [rows]).then(
      () => true,
      (error: unknown) => {
        this.logger.warn({ msg: 'What became of messages waits to be written', error: describeError(error) });
        return false;
      },
    );
  }
}
