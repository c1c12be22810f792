import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Listener } from '../../platform/database/listener.js';
import { OversightService, type Findings } from '../oversight/oversight.service.js';
import { WebhookFigures } from './webhook-figures.js';
import type { OversightView, ReadyView } from './health.view.js';

export type Readiness = ReadyView;

const PING = { name: 'ping', text: 'select 1' };

/** Bounded, so that a scrape costs the same however long the queue is. */
const BACKLOG = {
  name: 'message-backlog',
  text: `
    select
      (select count(*)::int from (select from message where state = 'queued' limit 10000) q) as queued,
      (select count(*)::int from (select from message where state = 'failed' limit 10000) f) as failed,
      (select count(*)::int from (select from message where unclear_tries > 0 limit 10000) u) as unclear,
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
  private readonly unclear = this.gauge(
    'breach_messages_unclear',
    'Messages that may have arrived twice, counted up to 10000',
  );
  private readonly lag = this.gauge(
    'breach_messages_lag_seconds',
    'How long the longest-waiting message is overdue',
  );

  private readonly missing = this.gauge(
    'breach_escalations_missing',
    'Levels of chains that are due and were not told',
  );
  private readonly stuck = this.gauge(
    'breach_messages_stuck',
    'Messages that nobody tried in time, counted up to 10000',
  );
  private readonly ended = this.gauge(
    'breach_chains_ended',
    'Open steps and duties about which everyone was told who was to be told',
  );
  private readonly checked = this.gauge(
    'breach_oversight_timestamp_seconds',
    'When it was last checked that nobody was forgotten',
  );

  private readonly signed = this.gauge(
    'breach_audit_checkpoint_timestamp_seconds',
    'When the trail was last signed; 0 when it never was',
  );

  private readonly webhooks = new WebhookFigures(this.registry);

  constructor(
    private readonly database: Database,
    private readonly oversight: OversightService,
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
    return {
      ...{ status: database ? 'ok' : 'unavailable', database, notifications: this.listener.isHearing },
      oversight: viewFindings(this.oversight.findings),
    };
  }

  /** While the database is away, the process's own figures are still told. */
  async metrics(): Promise<string> {
    const backlog = await this.database
      .one<{ queued: number; failed: number; unclear: number; oldest: Date | null }>(BACKLOG, [])
      .catch(() => undefined);
    if (backlog) {
      this.queued.set(backlog.queued);
      this.failed.set(backlog.failed);
      this.unclear.set(backlog.unclear);
      this.lag.set(
        backlog.oldest ? Math.max(0, (this.clock.now().getTime() - backlog.oldest.getTime()) / 1_000) : 0,
      );
    }
    await this.webhooks.look(this.database, this.clock.now()).catch(() => undefined);
    this.tellFindings();
    return this.registry.metrics();
  }

  private tellFindings(): void {
    const { findings } = this.oversight;
    if (!findings) return;
    this.missing.set(findings.overdueWithoutEscalation);
    this.stuck.set(findings.stuckMessages);
    this.webhooks.tellStuck(findings.stuckCalls);
    this.ended.set(findings.endedChains);
    this.signed.set((findings.lastCheckpointAt?.getTime() ?? 0) / 1_000);
    this.checked.set(findings.checkedAt.getTime() / 1_000);
  }

  private gauge(name: string, help: string): Gauge {
    return new Gauge({ name, help, registers: [this.registry] });
  }
}

function viewFindings(findings: Findings | null): OversightView | null {
  if (!findings) return null;
  const { checkedAt, lastCheckpointAt, isCheckpointLate, ...counts } = findings;
  const { overdueWithoutEscalation, stuckMessages, stuckCalls } = counts;
  const isSound = overdueWithoutEscalation + stuckMessages + stuckCalls === 0 && !isCheckpointLate;
  return {
    ...{ ok: isSound, checkedAt: checkedAt.toISOString(), ...counts },
    lastCheckpointAt: lastCheckpointAt?.toISOString() ?? null,
  };
}
