import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import type { Resource } from '../support/answer.js';
import { Cases } from '../support/cases.js';
import { prefer } from '../support/opening-hours.js';
import { RunningApp } from '../support/running-app.js';

const MINE = '/v1/me/calendar';
const CANARIES = /Canary|canary|stranger|Sam Okafor|Priya|@example\.org/;

interface Task {
  reference: string;
  title: { en: string };
  drill: boolean;
  dueAt: string | null;
}

describe('a calendar feed', () => {
  let app: RunningApp;
  let cases: Cases;
  beforeAll(async () => {
    app = await RunningApp.start({ PROCESS: 'http' });
    cases = new Cases(app);
  });
  afterAll(() => app.stop());

  /** The path of a new feed. */
  async function feedOf(account: string): Promise<string> {
    const { status, body } = await app.ask(account, 'POST', MINE);
    expect(status).toBe(201);
    return new URL(String(body['url'])).pathname;
  }
  const read = async (path: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(app.url + path, { headers });
  async function events(path: string): Promise<ICAL.Event[]> {
    const calendar = new ICAL.Component(ICAL.parse(await (await read(path)).text()) as unknown[]);
    return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  }
  const report = (more: Record<string, unknown> = {}): Record<string, unknown> => ({
    ...{
      title: 'Canarytitle',
      description: 'Canarydescription',
      externalReference: 'Canaryreference',
      ...more,
    },
  });

  it('shows what its owner is asked for at GET /v1/tasks, with its deadlines', async () => {
    await cases.at('escalated', report());
    await cases.at('reported', report({ drill: true }));
    for (const account of ['supervisor', 'privacy', 'communications', 'legal', 'employee']) {
      const { body } = await app.ask(account, 'GET', '/v1/tasks?limit=200');
      const due = (body.items as unknown as Task[]).flatMap(({ dueAt, ...task }) =>
        dueAt === null ? [] : [{ ...task, at: new Date(dueAt).setMilliseconds(0) }],
      );
      const shown = await events(await feedOf(account));
      expect(shown.map(({ endDate }) => endDate.toJSDate().getTime())).toEqual(due.map(({ at }) => at));
      expect(shown.map(({ summary }) => summary)).toEqual(
        due.map(({ reference, title, drill }) => `${drill ? '[DRILL] ' : ''}${reference}: ${title.en}`),
      );
    }
  });

  it('is an iCalendar that programs read, each event ending at its deadline and keeping nobody busy', async () => {
    const response = await read(await feedOf('supervisor'));
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    const text = await response.text();
    const lines = text.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    const [event] = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
    const value = (name: string): unknown => event?.getFirstPropertyValue(name);
    expect(String(value('uid'))).toMatch(/^[0-9a-f-]{36}-[a-z-]+@breach\.city\.example$/);
    expect(value('transp')).toBe('TRANSPARENT');
    expect(value('class')).toBe('PRIVATE');
    expect(value('sequence')).toEqual(expect.any(Number));
    expect(String(value('url'))).toMatch(
      /^https:\/\/breach\.city\.example\/v1\/incidents\/PB-\d{4}-\d{6}\/steps\/[a-z_-]+$/,
    );
    expect(String(value('description'))).toMatch(/^(Due|Was due): .+ at \d\d:\d\d.E[SD]T\nhttps:\/\//);
    expect(String(value('dtstamp'))).toBe(String(value('last-modified')));
  });

  it('says nothing of the case, in either language', async () => {
    await cases.at('confirmed', report({ implicated: ['canaryperson@elsewhere.example'] }));
    for (const language of ['fr', 'en']) {
      await prefer(app, 'privacy', { language });
      const shown = await events(await feedOf('privacy'));
      const words = shown.map(({ summary, description }) => `${summary}\n${description}`).join('\n');
      expect(words).toContain(language === 'fr' ? 'Échéance' : 'Due');
      expect(words).toMatch(language === 'fr' ? /PB-\S+\u00a0: É/ : /PB-\S+: [A-Z]/);
      expect(words).not.toMatch(CANARIES);
    }
  });

  it('loses what is done, and what its owner may not see any more', async () => {
    const [done, hidden] = [await cases.at('confirmed'), await cases.at('confirmed')];
    const path = await feedOf('privacy');
    const about = async ({ reference }: Resource): Promise<string[]> =>
      (await events(path)).flatMap(({ summary }) => (summary.includes(reference) ? [summary] : []));
    expect(await about(done)).toEqual(expect.arrayContaining([expect.stringMatching(/assess/i)]));
    await cases.act('privacy', done.id, 'steps/assess/complete', { note: 'Low.' });
    expect((await about(done)).filter((summary) => /: assess/i.test(summary))).toEqual([]);
    expect(await about(hidden)).not.toEqual([]);
    await cases.amend('hr', hidden.id, { implicated: ['privacy@example.org'] });
    expect(await about(hidden)).toEqual([]);
  });

  it('is not sent again while nothing changed', async () => {
    const path = await feedOf('hr');
    await cases.at('escalated');
    const first = await read(path);
    const tag = first.headers.get('etag') ?? '';
    expect((await read(path, { 'if-none-match': tag })).status).toBe(304);
    await cases.at('escalated');
    const second = await read(path, { 'if-none-match': tag });
    expect([second.status, second.headers.get('etag') === tag]).toEqual([200, false]);
    expect(await fetch(app.url + path, { method: 'HEAD' })).toMatchObject({ status: 200 });
  });

  it('tells its owner since when it exists and when it was used; a new one ends the old', async () => {
    expect(await app.ask('it', 'GET', MINE)).toMatchObject({ status: 404, body: { code: 'not_found' } });
    const first = await feedOf('it');
    expect((await app.ask('it', 'GET', MINE)).body).toEqual({
      createdAt: expect.any(String),
      lastUsedAt: null,
    });
    await read(first);
    expect((await app.ask('it', 'GET', MINE)).body).toMatchObject({ lastUsedAt: expect.any(String) });
    const second = await feedOf('it');
    expect([(await read(first)).status, (await read(second)).status]).toEqual([404, 200]);
    expect(await app.ask('it', 'DELETE', MINE)).toMatchObject({ status: 204 });
    expect(await app.ask('it', 'DELETE', MINE)).toMatchObject({ status: 204 });
    expect((await read(second)).status).toBe(404);
  });

  it('ends when an administrator ends all sign-ins of its owner, for it needs none', async () => {
    const [one, other] = [await feedOf('it'), await feedOf('legal')];
    const { id } = (await app.ask('it', 'GET', '/v1/me')).body;
    expect(await app.ask('admin', 'DELETE', `/v1/people/${id}/sessions`)).toMatchObject({ status: 204 });
    expect([(await read(one)).status, (await read(other)).status]).toEqual([404, 200]);
    const [entry] = await app.sql<{ changes: object }>(
      `select changes from audit_entry where type = 'session.ended' order by id desc limit 1`,
    );
    expect(entry?.changes).toMatchObject({ calendarFeed: 'ended' });
  });

  it('answers alike when it is unknown, ended, or its owner has left', async () => {
    const { body: hired } = await app.ask('admin', 'POST', '/v1/people', {
      ...{ email: 'gone@example.org', name: 'Gone', division: 'city', password: 'breach-trial' },
    });
    const gone = await feedOf('gone');
    expect((await read(gone)).status).toBe(200);
    const { headers } = await app.ask('admin', 'GET', `/v1/people/${hired.id}`);
    await app.ask(
      'admin',
      'PATCH',
      `/v1/people/${hired.id}`,
      { active: false },
      {
        'if-match': headers.get('etag') ?? `"${String(hired['version'])}"`,
      },
    );
    const ended = await feedOf('legal');
    await app.ask('legal', 'DELETE', MINE);
    const unknown = ended.replace(/\w(?=\.ics$)/, (last) => (last === 'A' ? 'B' : 'A'));
    const answers = await Promise.all(
      [gone, ended, unknown, '/v1/calendar/x.ics'].map(async (path) => {
        const response = await read(path);
        const { instance, requestId, ...problem } = (await response.json()) as Resource;
        expect([typeof instance, typeof requestId]).toEqual(['string', 'string']);
        return [response.status, problem];
      }),
    );
    expect(answers).toEqual([answers[0], answers[0], answers[0], answers[0]]);
    expect(answers[0]?.[0]).toBe(404);
  });

  it('has an address that is kept by nobody but its owner', async () => {
    const path = await feedOf('supervisor');
    const token = path.slice('/v1/calendar/'.length, -'.ics'.length);
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    await read(path);
    await read(path.replace('.ics', 'x.ics'));
    const rows = await app.sql<{ row: string }>('select row_to_json(f)::text as row from calendar_feed f');
    const { text: metrics } = await app.ask(null, 'GET', '/metrics');
    for (const kept of [app.lines.join('\n'), rows.map(({ row }) => row).join('\n'), metrics]) {
      expect(kept).not.toContain(token);
      expect(kept).not.toContain(Buffer.from(token, 'base64url').toString('hex'));
    }
    expect(app.lines.join('\n')).toContain('/v1/calendar/:token.ics');
  });

  it('is made, seen and ended by those who are signed in', async () => {
    for (const method of ['GET', 'POST', 'DELETE'])
      expect(await app.ask(null, method, MINE)).toMatchObject({ status: 401 });
  });

  it.each([
    ['a password that an administrator sets', { password: 'a teapot below the northern gate' }],
    ['leaving, also for someone who comes back', { active: false }],
  ])('is ended by %s', async (_, change) => {
    const email = `feed-${Object.keys(change).join()}@example.org`;
    const added = await app.ask('admin', 'POST', '/v1/people', {
      ...{ email, name: 'Fay', division: 'parks', language: 'en', password: 'breach-trial' },
    });
    const person = `/v1/people/${added.body.id}`;
    const patch = async (changes: object): Promise<number> => {
      const etag = (await app.ask('admin', 'GET', person)).headers.get('etag') ?? '';
      return (await app.ask('admin', 'PATCH', person, changes, { 'if-match': etag })).status;
    };
    const path = await feedOf(email.replace('@example.org', ''));
    expect([await patch({ name: 'Fay Ray' }), (await read(path)).status]).toEqual([200, 200]);
    expect([await patch(change), (await read(path)).status]).toEqual([200, 404]);
    expect([await patch({ active: true }), (await read(path)).status]).toEqual([200, 404]);
  });
});
