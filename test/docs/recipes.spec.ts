import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Webhook } from 'standardwebhooks';
import { freePort } from '../../src/platform/embedded/free-port.js';
import { Cases } from '../support/cases.js';
import { PostSink } from '../support/post-sink.js';
import { Recipe } from '../support/recipe.js';
import { RunningApp } from '../support/running-app.js';
import { Systems } from '../support/systems.js';
import { untilTold } from '../support/until-told.js';

const scopes = ['incidents:report', 'incidents:read', 'events:read', 'webhooks'];

let app: RunningApp;
let cases: Cases;
let desk: PostSink;
let slack: PostSink;
let deskPort: number;
let recipe: Recipe;
beforeAll(async () => {
  [desk, slack, deskPort] = [await PostSink.start(), await PostSink.start(), await freePort(undefined)];
  const ours = `http://127.0.0.1:${deskPort}`;
  app = await RunningApp.start({ OUTGOING_PRIVATE_ORIGINS: `${ours},${slack.origin}` });
  cases = new Cases(app);
});
afterEach(() => recipe.close());
afterAll(async () => {
  await app.stop();
  await desk.stop();
  await slack.stop();
});

/** Its instants are those of the day on which it is read. */
const timeless = (text: string): string =>
  text.replace(/\w+\s\d+\s\w+(,\s|\s\d{4}\sat\s)\d\d:\d\d\sE[DS]T/g, 'then');
const key = async (): Promise<string> =>
  (await new Systems(app).add({ scopes, division: 'public-health' })).key;
const open = async (page: string): Promise<Recipe> => (recipe = await Recipe.open(page));

describe('the recipes, as they are written', () => {
  it('curl.md gets a key, files, follows, hears and is refused', async () => {
    const TOKEN = await app.token('admin');
    const { code, out, err } = await (await open('curl.md')).shell({ URL: app.url, TOKEN });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [filed, now, later, type, next, refusal = ''] = out.trim().split('\n');
    expect(filed).toMatch(/^filed PB-\d{4}-\d{6}$/);
    expect([now, later, type]).toEqual([...['it is reported', 'the second time: 304', 'incident.reported']]);
    expect(JSON.parse(next ?? '')).toMatchObject({ items: [], hasMore: false });
    expect(JSON.parse(refusal)).toMatchObject({
      code: 'validation_failed',
      errors: expect.arrayContaining([expect.objectContaining({ pointer: '/discoveredAt' })]),
    });
  });

  it('siem.md files an alert once, with curl and with Node', async () => {
    const siem = await open('siem.md');
    const env = { URL: app.url, KEY: await key(), ALERT: 'ALERT-4711' };
    const first = await siem.shell(env);
    expect(first).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringMatching(/^filed PB-\S+\nfiled PB-\S+\n$/),
    });
    expect((await siem.shell(env)).out).toBe(first.out);
    // A day later the answer is not kept any more, and the number still is.
    await app.sql('delete from kept_answer');
    expect((await siem.shell(env)).out).toBe(first.out.replaceAll('filed', 'known as'));
    const rows = await app.sql(
      `select cause from incident where external_reference like 'ALERT-4711%' order by 1`,
    );
    expect(rows).toEqual([{ cause: 'unauthorized_access' }, { cause: 'unauthorized_disclosure' }]);
    const refused = await siem.shell({ ...env, KEY: 'pbt_nobody_knows' });
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('unauthenticated') });
  });

  it('polling.md tells each event once, round after round', async () => {
    const env = { URL: app.url, KEY: await key() };
    const polling = await open('polling.md');
    expect(await polling.shell(env)).toEqual({ code: 0, out: '', err: '' });
    const { body } = await new Systems(app).report({ key: env.KEY });
    await cases.act('supervisor', body.id, 'acknowledge');
    await untilTold(app);
    expect((await polling.shell(env)).out).toBe(
      `incident.reported ${body.reference}\nincident.acknowledged ${body.reference}\n`,
    );
    expect((await polling.shell(env)).out).toBe('');
  });

  it('slack.md brings to a channel what the office is sent, and no content', async () => {
    const env = {
      URL: app.url,
      TOKEN: await app.token('admin'),
      SLACK_URL: `${slack.origin}/services/T0/B0/XXXX`,
    };
    const page = await open('slack.md');
    const { code, err } = await page.shell(env);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { reference } = await cases.at('escalated', { title: 'Canarytitle' });
    const posts = await slack.until('/services/T0/B0/XXXX', (came) =>
      came.some(({ text }) => text.includes(`${reference}: please decide`)),
    );
    expect(posts[0]?.text).toContain('Test message');
    const shown = page.blocks.find(({ language }) => language === 'json')?.code ?? '';
    const came = posts.find(({ text }) => text.includes('please decide'))?.text ?? '';
    expect(timeless(came).replaceAll(reference, 'PB-2026-000123')).toEqual(
      timeless(JSON.stringify(JSON.parse(shown))).replace('privacy.example.org', 'breach.city.example'),
    );
  });

  it('service-desk.md turns a ticket into an incident, and brings back to the ticket what became of it', async () => {
    const page = await open('service-desk.md');
    const here = `http://127.0.0.1:${deskPort}`;
    const env = {
      URL: app.url,
      KEY: await key(),
      HOOK_URL: `${here}/from-tracker`,
      DESK_SECRET: 'of the desk',
    };
    expect(await page.shell(env, 0)).toMatchObject({ code: 0, err: '' });
    const { secret } = JSON.parse(await readFile(join(page.place, 'webhook.json'), 'utf8')) as {
      secret: string;
    };
    const proxy = page.start('node', ['desk.mjs'], {
      ...{ ...env, SECRET: secret, DESK_URL: desk.origin, PORT: String(deskPort) },
    });
    if (proxy.stdout) await once(proxy.stdout, 'data');
    const ticket = { number: 'INC0012345', opened_at: '2026-11-20T19:05:00Z', category: 'Lost device' };
    const made = async (given: string): Promise<number> => {
      const headers = { 'x-desk-secret': given };
      const body = JSON.stringify(ticket);
      return (await fetch(`${here}/from-desk`, { method: 'POST', headers, body })).status;
    };
    expect([await made('of the desk'), await made('of the desk'), await made('of nobody')]).toEqual([
      ...[204, 204, 401],
    ]);
    const [row, ...others] = await app.sql<{ id: string; reference: string; cause: string }>(
      `select id, reference, cause from incident where external_reference = 'INC0012345'`,
    );
    expect([row?.cause, others]).toEqual(['lost_device', []]);
    await cases.act('supervisor', row?.id ?? '', 'acknowledge');
    const [note] = await desk.until('/tickets/INC0012345/notes', (notes) => notes.length > 0);
    expect(note?.body).toMatchObject({ note: `${row?.reference}: acknowledged; it is acknowledged` });
    const forged = await fetch(`${here}/from-tracker`, { method: 'POST', body: note?.text ?? '' });
    expect(forged.status).toBe(401);
  });
});

describe('webhooks.md checks who calls', () => {
  const secret = `whsec_${Buffer.from('k'.repeat(32)).toString('base64')}`;
  const body = '{"type":"incident.closed","data":{"é":1}}';
  const signed = (at: Date, by = secret) => ({
    'webhook-id': 'event-1',
    'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
    'webhook-signature': `v1,bm90aGluZw== ${new Webhook(by).sign('event-1', at, body)}`,
  });
  const long = (minutes: number): Date => new Date(Date.now() - minutes * 60_000);
  const CALLS: [string, Record<string, string>, string, boolean][] = [
    ['what the tracker sent', signed(long(0)), body, true],
    ['another body', signed(long(0)), body.replace('closed', 'reopened'), false],
    [
      'another secret',
      signed(long(0), `whsec_${Buffer.from('x'.repeat(32)).toString('base64')}`),
      body,
      false,
    ],
    ['an old call, repeated', signed(long(10)), body, false],
    ['no signature', {}, body, false],
  ];
  const PROGRAMS: [string, string][] = [
    [
      'verify.mjs',
      `import { isOurs } from './verify.mjs';\nconst [secret, headers, body] = process.argv.slice(2);`,
    ],
    ['verify.py', 'import json, sys\nfrom verify import is_ours\n_, secret, headers, body = sys.argv'],
  ];
  const DRIVERS: Record<string, [string, string, string]> = {
    'verify.mjs': ['node', 'try.mjs', 'console.log(isOurs(secret, JSON.parse(headers), Buffer.from(body)));'],
    'verify.py': [
      'python3',
      'try.py',
      'print(str(is_ours(secret, json.loads(headers), body.encode())).lower())',
    ],
  };
  // A bare Debian has no Python; where there is none, only Node is tried.
  const there = PROGRAMS.filter(
    ([file]) => file !== 'verify.py' || spawnSync('python3', ['-V']).status === 0,
  );

  it.each(there)('with %s', async (file, head) => {
    const page = await open('webhooks.md');
    const [program = '', driver = '', last = ''] = DRIVERS[file] ?? [];
    await writeFile(join(page.place, driver), `${head}\n${last}\n`);
    for (const [what, headers, text, isOurs] of CALLS) {
      const { out, err } = await page.run(program, [driver, secret, JSON.stringify(headers), text], {});
      expect([what, out.trim(), err]).toEqual([what, String(isOurs), '']);
    }
  });
});

describe('the index', () => {
  it('names every page', async () => {
    recipe = await Recipe.open('README.md');
    const index = await readFile('docs/integrations/README.md', 'utf8');
    const pages = (await readdir('docs/integrations')).filter((page) => page !== 'README.md');
    expect(pages.filter((page) => !index.includes(`(${page})`))).toEqual([]);
  });
});
