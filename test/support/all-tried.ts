import { eventually } from './eventually.js';
import type { RunningApp } from './running-app.js';

const LEFT = `
  select from message
  where state = 'queued' and held_until is null and (attempts = 0 or claimed_until is not null)
    and ($1::text is null or incident_id in (select id from incident where $1 in (id::text, reference)))`;

/**
 * Once each message that need not wait, of one incident or of all, was tried and no worker has it in hand: a mail is
 * there a moment before the worker has written down that it went.
 */
export async function allTried(app: RunningApp, incident: string | null = null): Promise<void> {
  await eventually(
    () => app.sql(LEFT, [incident]),
    ({ length }) => length === 0,
  );
}
