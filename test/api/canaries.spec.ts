import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HeldMailService } from '../../src/modules/messages/held-mail.service.js';
import { allTried } from '../support/all-tried.js';
import type { Resource } from '../support/answer.js';
import { Cases } from '../support/cases.js';
import { PostSink } from '../support/post-sink.js';
import { EventStream } from '../support/event-stream.js';
import { ALWAYS_OPEN, keepHours, prefer } from '../support/opening-hours.js';
import { HOUR, PassingTime } from '../support/passing-time.js';
import { RunningApp } from '../support/running-app.js';

const REPORT = {
  ...{ title: 'Canarytitle', description: 'Canarydescription', externalReference: 'Canaryreference' },
  ...{ cause: 'unauthorized_access', intent: 'intentional', informationTypes: ['health', 'government_id'] },
  ...{ healthCustodian: true, formats: ['paper'], contained: false },
  implicated: ['canaryimplicated@elsewhere.example'],
  affected: { estimate: 9_876_543, exact: true, includesEmployees: true, residences: ['CA-ON'] },
};
/** What those who act write (test/support/cases.ts, and below), with all that a report says. */
const SAID =
  /canary|9.?876.?543|unauthorized_access|snooping|intentional|government_id|stranger|Fetched back|No statement|reminder to the team|No circumstance|Told by telephone|envelopes stuck|second person checks|Sam Okafor|public-health/i;
/** What a substitute is told, in this order. */
const STOOD_IN = {
  en: [/^You stand in for /m, /^The time for which you stand in/m, /^You do not stand in/m],
  fr: [/^Vous remplacez un /m, /^Les dates de votre remplacement/m, /^Vous ne remplacez plus/m],
};
const PEOPLE = ['employee', 'supervisor', 'communications', 'hr', 'privacy', 'privacy-alternate'];
const OFFICES = ['communications', 'human_resources', 'privacy_officer'];
const FORMATS = ['standard', 'cloudevents'];

/** The whole protocol, with everything that can be said said, and everyone told on every way there is. */
describe.each(['en', 'fr'])('in %s, nothing that is said of an incident leaves it', (language) => {
  let app: RunningApp;
  let chat: PostSink;
  let kase: Resource;
  let stream: EventStream | undefined;
  const feeds: string[] = [];

  beforeAll(async () => {
    chat = await PostSink.start();
    app = await RunningApp.start({ OUTGOING_PRIVATE_ORIGINS: chat.origin });
    for (const person of PEOPLE) await prefer(app, person, { language });
    await keepHours(app);
    await prefer(app, 'communications', { delivery: 'digest', calendar: ALWAYS_OPEN });
    for (const role of OFFICES)
      for (const format of ['slack', 'teams']) {
        const room = {
          name: 'A room',
          format,
          language,
          role,
          url: `${chat.origin}/${role}/${format}-123456`,
        };
        expect((await app.ask('admin', 'POST', '/v1/admin/channels', room)).status).toBe(201);
      }
    for (const format of FORMATS) {
      const hook = { name: 'A system', format, url: `${chat.origin}/hooks/${format}` };
      expect((await app.ask('admin', 'POST', '/v1/webhooks', hook)).status).toBe(201);
    }
    stream = await EventStream.open(`${app.url}/v1/events/stream`, {
      authorization: `Bearer ${await app.token('privacy')}`,
    });
    const cases = new Cases(app);
    const time = new PassingTime(app);
    kase = await cases.at('escalated', REPORT);
    await cases.act('privacy', kase.id, 'comments', { text: 'Canarycomment', audience: 'everyone' });
    await time.until(kase.id, 'direction-communications', 30 * HOUR);
    await time.sweep();
    for (const person of PEOPLE) feeds.push(await feedOf(person));
    await sendHeld();
    for (const [account, method, path, body] of [
      ['privacy', 'POST', 'confirm', { reason: 'Canaryreason' }],
      ['supervisor', 'POST', 'steps/contain/complete', { note: 'Canarynote' }],
      ['communications', 'PUT', 'directions/communications', { text: 'Canarydirection' }],
      ['hr', 'PUT', 'directions/human-resources', { text: 'Canarydirection' }],
    ] as const)
      await cases.ask(account, method, kase.id, path, body);
    for (const person of PEOPLE) feeds.push(await feedOf(person));
    await standIn();
    for (let open = await steps('open'); open.length > 0; open = await steps('open'))
      for (const { key } of open)
        expect(
          (await cases.act('privacy', kase.id, `steps/${key}/waive`, { reason: 'Canarywaiver' })).status,
        ).toBe(200);
    for (const { id } of await cases.list('privacy', kase.id, 'obligations'))
      await cases.act('privacy', kase.id, `obligations/${id}/decide`, {
        ...{ decision: 'not_required', reason: 'Canarydecision' },
      });
    await cases.act('privacy', kase.id, 'resolve', { note: 'Canarynote' });
    for (const person of ['hr', 'privacy'])
      await cases.act(person, kase.id, 'sign-off', { note: 'Canarynote' });
    expect((await cases.ask('privacy', 'GET', kase.id)).body.status).toBe('closed');
    await cases.act('privacy', kase.id, 'reopen', { reason: 'Canaryreason' });
    await sendHeld();
  });
  afterAll(async () => {
    stream?.close();
    await app.stop();
    await chat.stop();
  });

  async function steps(status: string): Promise<Resource[]> {
    const all = (await app.ask('privacy', 'GET', `/v1/incidents/${kase.id}/steps`)).body.items;
    return all.filter((step) => step.status === status && step.key !== 'close');
  }
  /** The substitute is told, of another end, and that it is over. */
  async function standIn(): Promise<void> {
    const path = '/v1/me/absence';
    const at = (hours: number): string => new Date(Date.now() + hours * HOUR).toISOString();
    const body = { from: at(24), to: at(72), substitute: 'privacy-alternate@example.org' };
    const { headers } = await app.ask('privacy', 'PUT', path, body);
    const etag = { 'if-match': headers.get('etag') ?? '' };
    expect((await app.ask('privacy', 'PUT', path, { ...body, to: at(48) }, etag)).status).toBe(200);
    expect((await app.ask('privacy', 'DELETE', path)).status).toBe(204);
  }
  async function feedOf(person: string): Promise<string> {
    const { body } = await app.ask(person, 'POST', '/v1/me/calendar', {});
    const { status, text } = await app.ask(null, 'GET', new URL(String(body['url'])).pathname);
    expect(status).toBe(200);
    return text;
  }
  async function sendHeld(): Promise<void> {
    await allTried(app);
    const held = app.app.get(HeldMailService, { strict: false });
    await held.sendSome(new Date(Date.now() + 48 * HOUR));
  }

  it('in mail, with its headers', () => {
    const { mails } = app.mail;
    expect(mails.length).toBeGreaterThan(20);
    const subjects = mails.map(({ parsed }) => parsed.subject ?? '').join('\n');
    for (const kind of [/^\d+ messages /m, ...STOOD_IN[language as 'en' | 'fr']])
      expect(subjects).toMatch(kind);
    for (const { raw, parsed } of mails) {
      const unfolded = raw.replaceAll(/=\r\n/g, '').replaceAll(/^(?:to|from|delivered-to):.*$/gim, '');
      expect([unfolded, parsed.subject, parsed.html, parsed.text].join('\n')).not.toMatch(SAID);
    }
  });

  it('in chat rooms', () => {
    for (const role of OFFICES)
      for (const format of ['slack', 'teams'])
        expect(chat.at(`/${role}/${format}-123456`).length).toBeGreaterThan(0);
    expect(JSON.stringify(chat.posts)).toContain(kase.reference);
    expect(JSON.stringify(chat.posts)).not.toMatch(SAID);
  });

  it('in calls of webhooks, with their headers', async () => {
    for (const format of FORMATS) {
      const calls = await chat.until(`/hooks/${format}`, (posts) =>
        posts.some(({ body }) => body.type === 'incident.reopened'),
      );
      expect(calls.length).toBeGreaterThan(20);
      expect(JSON.stringify(calls)).toContain(kase.reference);
      expect(JSON.stringify(calls.map(({ headers, text }) => ({ headers, text })))).not.toMatch(SAID);
    }
  });

  it('in the list of events and its stream', async () => {
    const { text, body } = await app.ask('privacy', 'GET', `/v1/events?incident=${kase.id}&limit=200`);
    await stream?.until(({ events }) => events.some(({ type }) => type === 'incident.reopened'));
    expect(body.items.length).toBeGreaterThan(20);
    expect(JSON.stringify(stream?.events)).toContain(kase.reference);
    expect(text + JSON.stringify(stream?.events)).not.toMatch(SAID);
  });

  it('in calendars', () => {
    expect(feeds.join('')).toContain(kase.reference);
    expect(feeds.join('').replaceAll(/\r\n /g, '')).not.toMatch(SAID);
  });

  it('in the log, the figures and what is queued', async () => {
    const rows = await app.sql<{ row: string }>(
      `select row_to_json(m)::text as row from message m union all select row_to_json(f)::text from follow_up f
       union all select row_to_json(d)::text from webhook_delivery d`,
    );
    const { text } = await app.ask(null, 'GET', '/metrics');
    expect(rows.length).toBeGreaterThan(20);
    expect([...app.lines, text, ...rows.map(({ row }) => row)].join('\n')).not.toMatch(SAID);
  });
});
