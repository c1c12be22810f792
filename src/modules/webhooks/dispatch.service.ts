import {
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Rounds } from '../../platform/clock/rounds.js';
import { Database } from '../../platform/database/database.js';
import { Listener } from '../../platform/database/listener.js';
import { describeError } from '../../platform/logging/describe-error.js';
import { TRAIL_GREW } from '../audit/audit.service.js';
import { CallerService } from './caller.service.js';
import { CLAIM_CALLS, NEXT_CALL, type ClaimedCall } from './calls.sql.js';
import { FollowService } from './follow.service.js';

const MOST_IN_HAND = 20;
/** A call takes ten seconds at most. */
const LEASE_MS = 60_000;
/** Workers look by themselves this often, in case a notification was lost. */
const LOOK_MS = 5_000;
/** What was just written may wait for a transaction beside it. */
const SOON_MS = 50;
export const WEBHOOK_QUEUED = 'webhook_queued';

/** The worker's part: follows what happens, and calls those who are to be told. */
@Injectable()
export class DispatchService implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Webhooks');
  private readonly rounds = new Rounds(() => this.round());
  private readonly inHand = new Set<Promise<unknown>>();

  constructor(
    private readonly database: Database,
    private readonly listener: Listener,
    private readonly followers: FollowService,
    private readonly caller: CallerService,
    private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.clock.onPutForward(() => this.rounds.restart(0));
    this.rounds.begin();
    for (const channel of [TRAIL_GREW, WEBHOOK_QUEUED])
      await this.listener.on(channel, () => this.rounds.restart(SOON_MS));
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.rounds.stop();
    await Promise.all(this.inHand);
  }

  private async round(): Promise<number> {
    try {
      const now = this.clock.now();
      const hasMore = await this.followers.follow(now);
      await this.claim(now);
      if (hasMore) return 0;
      const next = await this.database.one<{ at: Date | null }>(NEXT_CALL, [now]);
      const wait = next?.at ? next.at.getTime() - this.clock.now().getTime() : LOOK_MS;
      return Math.min(Math.max(wait, SOON_MS), LOOK_MS);
    } catch (error) {
      this.logger.warn({ msg: 'Webhooks wait', error: describeError(error) });
      return LOOK_MS;
    }
  }

  /** Begins with some of what is due at `now`; returns how many calls that are. */
  private async claim(now: Date): Promise<number> {
    const room = MOST_IN_HAND - this.inHand.size;
    if (room === 0) return 0;
    const lease = new Date(now.getTime() + LEASE_MS);
    const claimed = await this.database.query<ClaimedCall>(CLAIM_CALLS, [now, lease, room]);
    for (const call of claimed) {
      const calling = this.call(call, lease).finally(() => {
        this.inHand.delete(calling);
        // The next event of the incident may go.
        this.rounds.restart(0);
      });
      this.inHand.add(calling);
    }
    return claimed.length;
  }

  private async call(claimed: ClaimedCall, lease: Date): Promise<void> {
    try {
      await this.caller.call(claimed, lease);
    } catch (error) {
      this.logger.warn({ msg: 'A call is made again later', error: describeError(error) });
    }
  }
}
