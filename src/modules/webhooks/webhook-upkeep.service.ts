import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { Upkeep } from '../../platform/database/upkeep.js';

const DAY_MS = 24 * 3_600_000;

const FORGET_DONE = {
  name: 'webhook-forget-done',
  text: `
    delete from webhook_delivery
    where id in (select id from webhook_delivery where state <> 'queued' and done_at < $1 order by done_at limit $2)
    returning 1`,
};

/** What waited for a webhook that was removed is not sent any more. */
const FORGET_REMOVED = {
  name: 'webhook-forget-removed',
  text: `
    delete from webhook_delivery
    where id in (
      select d.id
      from webhook w
      join webhook_delivery d on d.webhook_id = w.id and d.state = 'queued'
      where w.removed_at < $1
      limit $2)
    returning 1`,
};

/** Forgets what became of calls; the trail, in which it stands what happened, is kept. */
@Injectable()
export class WebhookUpkeepService extends Upkeep {
  constructor(
    database: Database,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {
    super(database);
  }

  protected override statements() {
    const before = new Date(this.clock.now().getTime() - this.config.webhookLogDays * DAY_MS);
    return [FORGET_DONE, FORGET_REMOVED].map((statement) => ({ statement, before }));
  }
}
