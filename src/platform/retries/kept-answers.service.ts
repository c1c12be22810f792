import { Injectable } from '@nestjs/common';
import type { QueryResultRow } from 'pg';
import { Clock } from '../clock/clock.js';
import { Config } from '../config/config.js';
import { Database } from '../database/database.js';
import { Problem } from '../http/problem.js';
import { Seal } from '../security/seal.js';
import { KEEP, KEPT } from './kept-answers.sql.js';
import { keptSince } from './kept-since.js';
import type { Retry } from './retry.js';

/** What the first request was answered. */
export interface Answer {
  status: number;
  location: string | null;
  etag: string | null;
  body: unknown;
  /** The case it is about, by id or reference; null for none. */
  about: string | null;
  standing: string;
}

interface KeptRow extends QueryResultRow, Omit<Answer, 'body'> {
  request: Buffer;
  body: Buffer;
  reference: string | null;
}

/** Answers that are given again to whoever repeats a request under the same Idempotency-Key. */
@Injectable()
export class KeptAnswers {
  private readonly seal: Seal;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {
    this.seal = new Seal(config.dataKeys);
  }

  /**
   * What was answered to this request before, if it was and is not too long ago: an older answer is removed then,
   * whether the worker came by or not, for it may hold a secret.
   * @throws Problem idempotency_key_reused when the name was given to another request
   */
  async of(retry: Retry): Promise<Answer | null> {
    const row = await this.database.one<KeptRow>(KEPT, [retry.id, keptSince(this.clock, this.config)]);
    if (!row) return null;
    if (!row.request.equals(retry.request)) throw new Problem('idempotency_key_reused');
    return { ...row, body: this.open(row, retry) };
  }

  async keep(retry: Retry, answer: Answer): Promise<void> {
    await this.database.query(KEEP, this.values(retry, answer));
  }

  /** For a statement that keeps the answer together with the work. */
  values(retry: Retry, { body, about, standing, status, location, etag }: Answer): unknown[] {
    const sealed = this.seal.seal(Buffer.from(JSON.stringify(body ?? null)), bindingOf(retry));
    const { id, request } = retry;
    return [id, request, about, standing, status, location, etag, sealed, this.clock.now()];
  }

  /** The reference stands where it stood, for it was there without its value. */
  private open({ body: sealed, reference }: KeptRow, retry: Retry): unknown {
    const body: unknown = JSON.parse(this.seal.open(sealed, bindingOf(retry)).toString());
    return reference === null ? body : Object.assign(body as object, { reference });
  }
}

function bindingOf({ id }: Retry): { table: string; column: string; row: string } {
  return { table: 'kept_answer', column: 'body', row: id.toString('hex') };
}
