import { expect } from '@jest/globals';
import type { Resource } from './answer.js';
import type { RunningApp } from './running-app.js';

const LISTS = [
  ...[
    '/v1/incidents?limit=200',
    '/v1/incidents?owner=me',
    '/v1/incidents?overdue=true',
    '/v1/tasks?limit=200',
  ],
  ...['/v1/messages?limit=200', '/v1/audit?limit=200', '/v1/audit/export', '/v1/events?limit=200'],
  ...['/v1/calendars/ca-on-municipal/moved?limit=200', '/v1/intake', '/v1/intake?state=filed'],
];
const OF_A_CASE = ['', '/steps', '/timeline', '/messages', '/comments', '/directions', '/obligations'];

/** Asks as someone on every path that could tell of a case, the feed of their calendar included, and finds no trace. */
export async function expectKeptFrom(app: RunningApp, account: string, incident: Resource): Promise<void> {
  const { id, reference } = incident;
  const traces: string[] = [];
  for (const name of [id, reference])
    for (const path of OF_A_CASE) {
      const { status } = await app.ask(account, 'GET', `/v1/incidents/${name}${path}`);
      if (status !== 404) traces.push(`${status} ${path}`);
    }
  for (const path of LISTS)
    if (tells((await app.ask(account, 'GET', path)).text, incident)) traces.push(path);
  const { body } = await app.ask(account, 'POST', '/v1/me/calendar');
  const feed = await fetch(app.url + new URL(String(body['url'])).pathname);
  if (tells(await feed.text(), incident)) traces.push('calendar');
  expect({ account, traces }).toEqual({ account, traces: [] });
}

function tells(text: string, { id, reference }: Resource): boolean {
  return text.includes(id) || text.includes(reference);
}
