import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DynamicModule } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHttpApp } from '../../platform/http/http-app.js';
import { createLogger } from '../../platform/logging/logger.js';
import type { InboxList } from './inbox.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { MovableClock } from '../../platform/clock/movable-clock.js';
import { TrialModule } from './trial.module.js';

/** A UUIDv7 of so many seconds after 2026-11-23T14:30:00Z. */
function id(second: number): string {
  const milliseconds = Date.parse('2026-11-23T14:30:00Z') + second * 1000;
  const hex = milliseconds.toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
}

const mail = (second: number, to: string, rest: string) =>
  [`${id(second)}.eml`, `From: t@example.ca\r\nTo: ${to}\r\nSubject: mail ${second}\r\n${rest}`] as const;

const PUBLIC_URL = 'https://trial.city.example/breach';
const SCRIPT = '<p>Hello</p><script>top.location = "https://example.org"</script>';

describe('the trial inbox', () => {
  let dir: string;
  let app: NestFastifyApplication;

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'inbox-'));
    const files = [
      mail(1, 'a@example.ca', 'Date: Mon, 23 Nov 2026 09:00:00 -0500\r\n\r\nPlain'),
      mail(2, 'B <b@example.ca>', `Content-Type: text/html\r\n\r\n${SCRIPT}`),
      mail(3, 'Team: a@example.ca, b@example.ca;', 'Cc: c@example.ca\r\n\r\nGroup'),
    ];
    for (const [name, raw] of files) await writeFile(join(dir, name), raw);
    app = await serve(
      TrialModule.register({ inboxDir: dir, dataDir: dir, publicUrl: PUBLIC_URL }, new MovableClock()),
    );
  });

  afterAll(async () => {
    await app.close();
    await rm(dir, { recursive: true });
  });

  async function serve(module: DynamicModule): Promise<NestFastifyApplication> {
    const created = await createHttpApp(module, {
      logger: createLogger({ level: 'silent', form: 'json' }),
      screen: () => [],
    });
    await created.init();
    await created.getHttpAdapter().getInstance().ready();
    return created;
  }

  const get = (url: string) => app.inject({ method: 'GET', url });
  const subjects = async (query: string) => {
    const list = (await get(`/trial/inbox.json${query}`)).json<InboxList>();
    return list.items.map((item) => item.subject);
  };

  it.each([
    ['', ['mail 3', 'mail 2', 'mail 1']],
    ['?limit=2', ['mail 3', 'mail 2']],
    ['?to=a@example.ca', ['mail 3', 'mail 1']],
    ['?to=A%40example.ca&limit=1', ['mail 3']],
    ['?to=example.ca', []],
    [`?cursor=${id(3)}`, ['mail 2', 'mail 1']],
    [`?cursor=${id(1)}`, []],
  ])('lists newest first: inbox.json%s', async (query, expected) => {
    expect(await subjects(query)).toEqual(expected);
  });

  it('pages through to the end without a gap', async () => {
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const after: string = cursor === '' ? '' : `&cursor=${cursor}`;
      const page: InboxList = (
        await get(`/trial/inbox.json?to=b@example.ca&limit=1${after}`)
      ).json<InboxList>();
      seen.push(...page.items.map((item) => item.subject));
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(['mail 3', 'mail 2']);
  });

  it('dates a mail by its own header in UTC, else by when it was caught', async () => {
    const { items } = (await get('/trial/inbox.json')).json<InboxList>();
    expect(items.map((item) => item.date)).toEqual([
      '2026-11-23T14:30:03.000Z',
      '2026-11-23T14:30:02.000Z',
      '2026-11-23T14:00:00.000Z',
    ]);
    expect(items[0]?.to).toEqual(['a@example.ca', 'b@example.ca', 'c@example.ca']);
  });

  it.each([
    '/trial/inbox.json?limit=0',
    '/trial/inbox.json?limit=501',
    '/trial/inbox.json?limit=1e2',
    '/trial/inbox.json?limit=1&limit=2',
    '/trial/inbox.json?cursor=..%2F..%2Fetc%2Fpasswd',
    '/trial/inbox.json?cursor=00000000-0000-0000-0000-000000000000',
    '/trial/inbox.json?cursor=a&cursor=b',
    '/trial/inbox/..%2F..%2Fetc%2Fpasswd/source',
    '/trial/inbox/%00/source',
    `/trial/inbox/${id(1)}.eml/source`,
  ])('refuses %s', async (url) => {
    expect((await get(url)).statusCode).toBe(400);
  });

  const ROUTES = ['/trial/inbox', '/trial/inbox.json', `/trial/inbox/${id(1)}/source`, '/trial/clock'];
  const under = (host: string) =>
    Promise.all(ROUTES.map((url) => app.inject({ method: 'GET', url, headers: { host } })));

  it.each(['localhost:3000', 'LOCALHOST', '127.0.0.1:3000', '[::1]:3000', 'trial.city.example'])(
    'answers under the name %s',
    async (host) => {
      expect((await under(host)).map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200]);
    },
  );

  it.each(['rebound.example:3000', 'localhost.rebound.example', '169.254.169.254', 'a@localhost:x'])(
    'refuses the name %s, and says which it has',
    async (host) => {
      for (const { statusCode, body } of await under(host))
        expect([statusCode, body]).toEqual([403, expect.stringContaining('set PUBLIC_URL')]);
    },
  );

  it('gives the original as inert text', async () => {
    const response = await get(`/trial/inbox/${id(2)}/source`);
    expect(response.body).toContain(SCRIPT);
    expect(response.headers).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    });
    expect((await get(`/trial/inbox/${id(9)}/source`)).statusCode).toBe(404);
  });

  it('shows mails in a frame where no script runs, on a page that runs its own script only', async () => {
    const { body, headers } = await get('/trial/inbox');
    const script = /<script>([\s\S]*)<\/script>/.exec(body)?.[1] ?? '';
    const hash = createHash('sha256').update(script).digest('base64');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-security-policy']).toContain(`default-src 'none'; script-src 'sha256-${hash}';`);
    expect(body.match(/<iframe[^>]*>/g)).toEqual([expect.stringContaining(' sandbox="" ')]);
    expect(script).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|\.sandbox/);
    expect(body).not.toMatch(/(src|href)="(https?:)?\/\//);
  });

  it('lists on beside files that are no mail', async () => {
    await writeFile(join(dir, `${id(10)}.eml`), Buffer.from([0, 255, 254, 0, 10, 13, 0]));
    await writeFile(join(dir, `${id(11)}.eml`), '');
    await writeFile(join(dir, `${id(12)}.eml`), nested(400));
    await mkdir(join(dir, `${id(13)}.eml`));
    await writeFile(join(dir, 'notes.eml'), 'Subject: not ours');
    await writeFile(join(dir, `${id(14)}.part`), 'Subject: unfinished');
    expect(await subjects('')).toEqual([
      '(unreadable mail)',
      '(no subject)',
      '(no subject)',
      'mail 3',
      'mail 2',
      'mail 1',
    ]);
  });

  it('lists nothing before the first mail made the folder', async () => {
    const early = await serve(
      TrialModule.register(
        { inboxDir: join(dir, 'absent'), dataDir: dir, publicUrl: PUBLIC_URL },
        new Clock(),
      ),
    );
    const response = await early.inject({ method: 'GET', url: '/trial/inbox.json' });
    expect(response.json()).toEqual({ items: [], nextCursor: null });
    await early.close();
  });
});

function nested(depth: number): string {
  const open = (level: number) => `Content-Type: multipart/mixed; boundary=b${level}\r\n\r\n--b${level}\r\n`;
  return Array.from({ length: depth }, (_, level) => open(level)).join('');
}
