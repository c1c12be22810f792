import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer, Resource } from '../support/answer.js';
import { allTried } from '../support/all-tried.js';
import { Cases } from '../support/cases.js';
import { pagesOf } from '../support/pages.js';
import { RunningApp } from '../support/running-app.js';

const OTHERS = ['employee', 'supervisor', 'communications', 'auditor'];
const KNOWING = ['hr', 'privacy'];
const PARTS = ['', '/steps', '/timeline', '/messages', '/comments', '/obligations'];

/** What is written of conduct is versioned apart: it moves nothing for whoever may not know of it. */
describe('what Human Resources writes of conduct', () => {
  let app: RunningApp;
  let cases: Cases;
  beforeAll(async () => {
    app = await RunningApp.start();
    cases = new Cases(app);
  });
  afterAll(() => app.stop());

  const record = ({ id }: Resource): Promise<unknown> =>
    cases.amend('hr', id, { employmentActionAt: '2026-11-02T09:00:00-05:00' });
  const WRITTEN: [what: string, write: (incident: Resource) => Promise<unknown>][] = [
    ['an employment action', record],
    [
      'a comment to Human Resources',
      ({ id }) => cases.act('hr', id, 'comments', { text: 'A word.', audience: 'human_resources' }),
    ],
    [
      'the step that follows from the action',
      async (incident) => {
        await record(incident);
        const waived = await cases.act('hr', incident.id, 'steps/notify-college/waive', { reason: 'Told.' });
        expect(waived).toMatchObject({ status: 200 });
      },
    ],
  ];
  /** What was mailed of it is sent: it tells so from then on. */
  async function anIncident(): Promise<Resource> {
    const incident = await cases.at('escalated', { healthCustodian: true });
    await allTried(app);
    return incident;
  }
  /** Everything that someone finds of an incident, with the ETags. */
  async function foundBy(account: string, { id }: Resource): Promise<unknown[]> {
    const found: unknown[] = [];
    for (const part of PARTS) {
      const { status, headers, body } = await app.ask(account, 'GET', `/v1/incidents/${id}${part}`);
      found.push({ part, status, etag: headers.get('etag'), body: status === 200 ? withoutNow(body) : null });
    }
    // An empty page would tell that something stands there.
    found.push(await pagesOf(app, account, `/v1/incidents/${id}/timeline?limit=1`));
    const list = await app.ask(account, 'GET', '/v1/incidents?limit=200');
    found.push(list.body.items.find((each) => each.id === id));
    const { body } = await app.ask(account, 'POST', '/v1/me/calendar');
    const feed = await (await fetch(app.url + new URL(String(body['url'])).pathname)).text();
    found.push(feed.match(/^(?:SEQUENCE|LAST-MODIFIED|SUMMARY).*$/gm));
    return found;
  }
  const etagOf = async (account: string, { id }: Resource): Promise<string> =>
    (await cases.ask(account, 'GET', id)).headers.get('etag') ?? '';
  const known = async (account: string, { id }: Resource, etag: string): Promise<number> =>
    (await cases.ask(account, 'GET', id, '', undefined, { 'if-none-match': etag })).status;

  it.each(WRITTEN)('changes nothing that others find: %s', async (_, write) => {
    const incident = await anIncident();
    const before = new Map<string, unknown[]>();
    const tags = new Map<string, string>();
    for (const account of OTHERS) {
      before.set(account, await foundBy(account, incident));
      tags.set(account, await etagOf(account, incident));
    }
    await write(incident);
    for (const account of OTHERS) {
      expect(await known(account, incident, tags.get(account) ?? '')).toBe(304);
      expect(await foundBy(account, incident)).toEqual(before.get(account));
    }
    await cases.act('privacy', incident.id, 'comments', { text: 'Go on.', audience: 'everyone' });
    const pages = await pagesOf(app, 'communications', `/v1/incidents/${incident.id}/timeline?limit=1`);
    expect(pages.at(-1)).toMatchObject([{ type: 'comment.added' }]);
    expect(pages.filter((page) => page.length !== 1)).toEqual([]);
  });

  it('is a new version for those who may know of it', async () => {
    const incident = await anIncident();
    const tags = await Promise.all(KNOWING.map((account) => etagOf(account, incident)));
    await record(incident);
    for (const [nth, account] of KNOWING.entries()) {
      expect(await known(account, incident, tags[nth] ?? '')).toBe(200);
      expect(await etagOf(account, incident)).not.toBe(tags[nth]);
    }
  });

  it('is a new version for everyone together with what they share', async () => {
    const incident = await anIncident();
    const tag = await etagOf('supervisor', incident);
    await cases.amend('hr', incident.id, {
      ...{ employmentActionAt: '2026-11-02T09:00:00-05:00', implicated: ['someone@elsewhere.example'] },
    });
    expect(await known('supervisor', incident, tag)).toBe(200);
    expect(await etagOf('supervisor', incident)).toBe(await etagOf('hr', incident));
  });

  it('stops no change of theirs, and is not lost by it; what they share still does', async () => {
    const incident = await anIncident();
    const { id } = incident;
    const patch = (account: string, body: object, etag?: string): Promise<Answer> =>
      cases.ask(account, 'PATCH', id, '', body, etag === undefined ? {} : { 'if-match': etag });
    const [shared, full] = [await etagOf('supervisor', incident), await etagOf('hr', incident)];
    expect(shared).toBe(full);
    const at = '2026-11-02T09:00:00-05:00';
    expect(await patch('hr', { employmentActionAt: at })).toMatchObject({ status: 428 });
    expect(await patch('hr', { employmentActionAt: at }, full)).toMatchObject({ status: 200 });
    expect(await patch('hr', { employmentActionAt: null }, full)).toMatchObject({
      ...{ status: 412, body: { code: 'stale_version' } },
    });
    const done = await patch('supervisor', { title: 'Two letters' }, shared);
    expect(done).toMatchObject({ status: 200, body: { title: 'Two letters' } });
    expect(done.headers.get('etag')).toBe(await etagOf('communications', incident));
    expect(await patch('supervisor', { title: 'Three letters' }, shared)).toMatchObject({ status: 412 });
    const { body } = await cases.ask('hr', 'GET', id);
    expect(body).toMatchObject({ title: 'Two letters', employmentActionAt: '2026-11-02T14:00:00.000Z' });
  });

  it('stops no action under its ETag, and no direction', async () => {
    const incident = await anIncident();
    const put = (etag: string): Promise<Answer> =>
      cases.ask(
        'communications',
        'PUT',
        incident.id,
        'directions/communications',
        { text: 'None.' },
        {
          'if-match': etag,
        },
      );
    const first = await put(await etagOf('communications', incident));
    await record(incident);
    const second = await put(first.headers.get('etag') ?? '');
    expect(second).toMatchObject({ status: 200 });
    expect(await put(first.headers.get('etag') ?? '')).toMatchObject({ status: 412 });
  });
});

/** What tells the time of asking. */
function withoutNow(body: Resource): unknown {
  return JSON.parse(JSON.stringify(body, (key, value: unknown) => (key === 'overdue' ? undefined : value)));
}
