import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Rounds } from '../../platform/clock/rounds.js';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { describeError } from '../../platform/logging/describe-error.js';
import { ProtocolsService } from '../protocols/protocols.service.js';
import { expectedPlan } from './expected-plan.js';
import { ping } from './heartbeat.js';
import {
  OVERDUE_DUTIES,
  OVERDUE_STEPS,
  LAST_CHECKPOINT,
  STUCK_CALLS,
  STUCK_MESSAGES,
  type OverdueDuty,
  type OverdueStep,
} from './oversight.sql.js';

/** What was found when everything had been looked through. */
export interface Findings {
  checkedAt: Date;
  /** Levels and ends of chains that are due and were not told. */
  overdueWithoutEscalation: number;
  stuckMessages: number;
  /** Calls of webhooks that nobody makes, and webhooks for which nobody follows what happens. */
  stuckCalls: number;
  /** Open steps, and duties without one, whose chain has ended. */
  endedChains: number;
  /** When the trail was last signed; null when it never was. */
  lastCheckpointAt: Date | null;
  /** The trail was not signed for more than twice as long as it should take. */
  isCheckpointLate: boolean;
}

const EVERY_MS = 60_000;
/** How long the workers have before it counts as a fault. */
const GRACE_MS = 5 * 60_000;
const PAGE = 1_000;
/** Pages looked through in one round; the next one goes on from there. */
const MOST_PAGES = 20;

const SOURCES = [OVERDUE_STEPS, OVERDUE_DUTIES];

type Position = readonly [dueAt: Date | string, incidentId: string, key: string];
const BEGINNING: Position = ['-infinity', '00000000-0000-0000-0000-000000000000', ''];

/** Checks, apart from those who do it, that nobody was forgotten: every process looks, should all workers be gone. */
@Injectable()
export class OversightService implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('Oversight');
  private readonly rounds = new Rounds(() => this.round());
  private source = 0;
  private position = BEGINNING;
  private missing = 0;
  private ended = 0;
  private found: Findings | null = null;
  private beganAt = new Date(0);

  constructor(
    private readonly database: Database,
    private readonly protocols: ProtocolsService,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** Null until everything was looked through once. */
  get findings(): Findings | null {
    return this.found;
  }

  onApplicationBootstrap(): void {
    // Whoever sends what is due now has as long for it as after a start.
    this.clock.onPutForward(() => this.rounds.restart(EVERY_MS));
    this.beganAt = this.clock.now();
    this.rounds.begin(EVERY_MS);
  }

  onApplicationShutdown(): Promise<void> {
    return this.rounds.stop();
  }

  /** Looks through all that is overdue, or as much as one round may; returns the findings once they are complete. */
  private async check(now: Date): Promise<Findings | null> {
    const until = new Date(now.getTime() - GRACE_MS);
    for (let pages = 0; pages < MOST_PAGES; pages += 1) {
      const source = SOURCES[this.source];
      if (!source) return this.conclude(now, until);
      const rows = await this.database.query<OverdueStep | OverdueDuty>(source, [
        until,
        ...this.position,
        PAGE,
      ]);
      for (const row of rows) await this.tally(row, until);
      const last = rows.length < PAGE ? undefined : rows.at(-1);
      if (!last) this.source += 1;
      this.position = last ? [last.dueAt, last.incidentId, last.key] : BEGINNING;
    }
    return null;
  }

  private async tally(overdue: OverdueStep | OverdueDuty, until: Date): Promise<void> {
    const plan = expectedPlan(overdue, await this.protocols.byId(overdue.protocolId));
    const due = plan.filter(({ kind, at }) => kind !== 'reminder' && at <= until);
    this.missing += due.filter(({ kind, nth }) => !overdue.recorded.includes(`${kind} ${nth}`)).length;
    if (plan.length > 0 && overdue.recorded.includes('end 1')) this.ended += 1;
  }

  private async conclude(now: Date, until: Date): Promise<Findings> {
    const row = await this.database.one<{ stuck: number }>(STUCK_MESSAGES, [until]);
    const calls = await this.database.one<{ stuck: number }>(STUCK_CALLS, [until, now]);
    const signed = await this.database.one<{ at: Date | null }>(LAST_CHECKPOINT, []);
    const lastCheckpointAt = signed?.at ?? null;
    const longestMs = 2 * this.config.auditCheckpointMinutes * 60_000;
    this.found = {
      ...{ checkedAt: now, overdueWithoutEscalation: this.missing, endedChains: this.ended },
      ...{ stuckMessages: row?.stuck ?? 0, stuckCalls: calls?.stuck ?? 0, lastCheckpointAt },
      isCheckpointLate: until.getTime() - (lastCheckpointAt ?? this.beganAt).getTime() > longestMs,
    };
    this.startOver();
    return this.found;
  }

  private startOver(): void {
    this.source = 0;
    this.position = BEGINNING;
    this.missing = 0;
    this.ended = 0;
  }

  /** One round: checks, and tells what came of it. */
  async look(now: Date): Promise<void> {
    const findings = await this.check(now);
    if (findings) await this.tell(findings);
  }

  private async round(): Promise<number> {
    try {
      await this.look(this.clock.now());
    } catch (error) {
      this.startOver();
      this.logger.warn({
        msg: 'Whether anyone was forgotten could not be checked',
        error: describeError(error),
      });
    }
    return EVERY_MS;
  }

  /** The heartbeat says that all is well: it stops when it is not, and whoever listens raises the alarm. */
  private async tell(found: Findings): Promise<void> {
    const { overdueWithoutEscalation: missing, stuckMessages: stuck, stuckCalls: calls } = found;
    if (found.isCheckpointLate) this.logger.error('The trail is not signed any more: is a worker running?');
    if (missing + stuck > 0)
      this.logger.error(`${missing} escalations are missing, and ${stuck} messages are stuck.`);
    if (calls > 0) this.logger.error(`${calls} calls of webhooks are stuck: is a worker running?`);
    if (missing + stuck + calls > 0) return;
    if (found.isCheckpointLate) return;
    if (this.config.heartbeatUrl === '' || this.config.process === 'http') return;
    const failure = await ping(this.config.heartbeatUrl);
    if (failure) this.logger.warn(`The heartbeat was not taken: ${failure}`);
  }
}
