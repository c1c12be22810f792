import { Gauge, type Registry } from 'prom-client';
import type { Database } from '../../platform/database/database.js';

/** Bounded, so that a scrape costs the same however long the queue is. */
const BACKLOG = {
  name: 'webhook-backlog',
  text: `
    with called as (
      select id from webhook where removed_at is null and disabled_at is null
    )
    select
      (select count(*)::int
       from (select from called c join webhook_delivery d on d.webhook_id = c.id and d.state = 'queued' limit 10000) q) as queued,
      (select count(*)::int from (select from webhook_delivery where state = 'failed' limit 10000) f) as failed,
      (select count(*)::int
       from webhook
       where removed_at is null and disabled_for in ('gone', 'failing')) as disabled,
      (select min(first.next_attempt_at)
       from called c
       cross join lateral (
         select d.next_attempt_at
         from webhook_delivery d
         where d.webhook_id = c.id and d.state = 'queued' and not exists (
           select from webhook_delivery e
           where e.webhook_id = c.id and e.incident_id = d.incident_id and e.number < d.number and e.state = 'queued')
         order by d.next_attempt_at
         limit 1) first) as oldest`,
};

interface Backlog extends Record<string, unknown> {
  queued: number;
  failed: number;
  disabled: number;
  oldest: Date | null;
}

/** Figures of webhooks, without a label: neither how many there are nor where they lead shows in them. */
export class WebhookFigures {
  constructor(private readonly registry: Registry) {}

  private readonly queued = this.gauge('deliveries_queued', 'Calls of webhooks waiting, counted up to 10000');
  private readonly failed = this.gauge('deliveries_failed', 'Calls given up, counted up to 10000');
  private readonly lag = this.gauge('lag_seconds', 'How long the longest-waiting call is overdue');
  private readonly disabled = this.gauge('disabled', 'Webhooks that are gone or took nothing for three days');
  private readonly stuck = this.gauge('deliveries_stuck', 'Calls that nobody makes');

  async look(database: Database, now: Date): Promise<void> {
    const row = await database.one<Backlog>(BACKLOG, []);
    if (!row) return;
    this.queued.set(row.queued);
    this.failed.set(row.failed);
    this.disabled.set(row.disabled);
    this.lag.set(row.oldest ? Math.max(0, (now.getTime() - row.oldest.getTime()) / 1_000) : 0);
  }

  tellStuck(count: number): void {
    this.stuck.set(count);
  }

  private gauge(name: string, help: string): Gauge {
    return new Gauge({ name: `breach_webhook_${name}`, help, registers: [this.registry] });
  }
}
