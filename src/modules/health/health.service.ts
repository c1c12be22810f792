import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Listener } from '../../platform/database/listener.js';
import type { ReadyView } from './health.view.js';

export type Readiness = ReadyView;

const PING = { name: 'ping', text: 'select 1' };

/** Bounded, so that a scrape costs the same however long the queue is. */
const BACKLOG = {
  name: 'message-backlog',
  text: `
    select
      (select count(*)::int from (select from message where state = 'queued' limit 10000) q) as queued,
      (select count(*)::int from (select from message where state = 'failed' limit 10000) f) as failed,
      (select min(next_attempt_at) from message where state = 'queued') as oldest`,
};

@Injectable()
export class HealthService {
  private readonly registry = new Registry();
  private readonly queued = this.gauge(
    'breach_messages_queued',
    'Messages waiting to be sent, counted up to 10000',
  );
  private readonly failed = this.gauge('breach_messages_failed', 'Messages given up, counted up to 10000');
  private readonly lag = this.gauge(
    'breach_messages_lag_seconds',
    'How long the longest-waiting message is overdue',
  );

  constructor(
    private readonly database: Database,
    private readonly listener: Listener,
    private readonly clock: Clock,
  ) {
    collectDefaultMetrics({ register: this.registry });
  }

  async readiness(): Promise<Readiness> {
    const database = await this.database.query(PING, []).then(
      () => true,
      () => false,
    );
    return { status: database ? 'ok' : 'unavailable', database, notifications: this.listener.isHearing };
  }

  /** While the database is away, the process's own figures are still told. */
  async metrics(): Promise<string> {
    const backlog = await this.database
      .one<{ queued: number; failed: number; oldest: Date | null }>(BACKLOG, [])
      .catch(() => undefined);
    if (backlog) {
      this.queued.set(backlog.queued);
      this.failed.set(backlog.failed);
      this.lag.set(
        backlog.oldest ? Math.max(0, (this.clock.now().getTime() - backlog.oldest.getTime()) / 1_000) : 0,
      );
    }
    return this.registry.metrics();
  }

  private gauge(name: string, help: string): Gauge {
    return new Gauge({ name, help, registers: [this.registry] });
  }
}
