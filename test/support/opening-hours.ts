import type { Resource } from './answer.js';
import type { RunningApp } from './running-app.js';

const DAY = 24 * 60 * 60_000;
/** Open day and night, so that its next opening is midnight. */
export const ALWAYS_OPEN = 'br';
/** Closed for a month. */
export const CLOSED = 'us-federal';

/** From tomorrow on so many days are closed after all. */
export async function closeNextDays(app: RunningApp, count: number): Promise<void> {
  const days = Array.from({ length: 32 }, (_, day) => localDay(Date.now() + (day - 1) * DAY));
  const name = { en: 'flood', fr: 'inondation' };
  await put(app, ALWAYS_OPEN, {
    closures: days.slice(2, 2 + count).map((date) => ({ date, name })),
    opened: days.filter((_, day) => day < 2 || day >= 2 + count),
    hours: { opening: '00:00', closing: '24:00' },
  });
}

/** Changes two calendars so that what they say does not depend on when the tests run. */
export async function keepHours(app: RunningApp): Promise<void> {
  const days = Array.from({ length: 32 }, (_, day) => localDay(Date.now() + (day - 1) * DAY));
  const name = { en: 'shut', fr: 'fermé' };
  await put(app, CLOSED, { closures: days.map((date) => ({ date, name })) });
  await put(app, ALWAYS_OPEN, {
    ...{ closures: [], opened: days, hours: { opening: '00:00', closing: '24:00' } },
  });
}

/** The preferences of one of the sample people. */
export async function prefer(app: RunningApp, account: string, changes: object): Promise<Resource> {
  const path = '/v1/me/preferences';
  const { headers } = await app.ask(account, 'GET', path);
  const answer = await app.ask(account, 'PATCH', path, changes, { 'if-match': headers.get('etag') ?? '' });
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.body;
}

async function put(app: RunningApp, key: string, additions: object): Promise<void> {
  const { headers } = await app.ask('admin', 'GET', `/v1/calendars/${key}`);
  const answer = await app.ask(
    ...(['admin', 'PUT', `/v1/calendars/${key}/organization`, { ...additions, reason: 'Test.' }] as const),
    { 'if-match': headers.get('etag') ?? '' },
  );
  if (answer.status !== 200) throw new Error(answer.text);
}

function localDay(milliseconds: number): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Toronto' }).format(milliseconds);
}
