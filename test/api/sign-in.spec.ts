import { createHook } from 'node:async_hooks';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer } from '../support/answer.js';
import { RunningApp } from '../support/running-app.js';
import { StandingClock } from '../support/standing-clock.js';

const RIGHT = 'breach-trial';
const HOME = '203.0.113.7';
const AWAY = '198.51.100.1';

describe('guessing passwords', () => {
  let app: RunningApp;
  beforeAll(async () => {
    // The first wait is a second long, which a busy machine may well spend between two requests.
    const clock = new StandingClock();
    app = await RunningApp.start({ PROCESS: 'http', TRUSTED_PROXIES: '127.0.0.0/8' }, { clock });
    await app.sql(`update person set is_active = false where email = 'legal@example.org'`);
  });
  afterAll(() => app.stop());
  afterEach(() => app.sql('truncate sign_in_throttle, known_address'));

  const tryAt = (address: string, account: string, password = 'wrong'): Promise<Answer> =>
    app.ask(
      null,
      'POST',
      '/v1/auth/token',
      { email: `${account}@example.org`, password },
      { 'x-forwarded-for': address },
    );
  const failures = async (count: number, address: string, account: string): Promise<Answer[]> => {
    const answers: Answer[] = [];
    for (let each = 0; each < count; each += 1) answers.push(await tryAt(address, account));
    return answers;
  };
  /** In place of waiting, all that was counted moves into the past. */
  const wait = (seconds: number): Promise<unknown> =>
    app.sql(
      `update sign_in_throttle
       set last_at = last_at - $1 * interval '1 second', blocked_until = blocked_until - $1 * interval '1 second'`,
      [seconds],
    );
  const retryAfter = ({ headers }: Answer): number => Number(headers.get('retry-after'));

  it('is free ten times, then waits double up to a quarter of an hour', async () => {
    const free = await failures(10, AWAY, 'privacy');
    expect(free.map(({ status }) => status)).toEqual(Array(10).fill(401));
    expect(free.map(({ headers }) => /;r=(\d+);/.exec(headers.get('ratelimit') ?? '')?.[1])).toEqual([
      '9',
      '8',
      '7',
      '6',
      '5',
      '4',
      '3',
      '2',
      '1',
      '0',
    ]);
    const waits: number[] = [];
    for (let round = 0; round < 12; round += 1) {
      const refused = await tryAt(AWAY, 'privacy', RIGHT);
      expect(refused).toMatchObject({ status: 429, body: { code: 'too_many_requests' } });
      waits.push(retryAfter(refused));
      await wait(retryAfter(refused));
      expect(await tryAt(AWAY, 'privacy')).toMatchObject({ status: 401 });
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900]);
  });

  it('does not make a wait longer by not waiting', async () => {
    await failures(12, AWAY, 'privacy');
    await failures(20, AWAY, 'privacy');
    await wait(1);
    expect(await tryAt(AWAY, 'privacy', RIGHT)).toMatchObject({ status: 200 });
  });

  it('is forgotten after a sign-in, and after a day', async () => {
    await failures(9, AWAY, 'privacy');
    expect(await tryAt(AWAY, 'privacy', RIGHT)).toMatchObject({ status: 200 });
    expect((await failures(10, '198.51.100.2', 'privacy')).map(({ status }) => status)).not.toContain(429);
    await wait(24 * 3_600 + 1);
    expect((await failures(10, '198.51.100.2', 'privacy')).map(({ status }) => status)).not.toContain(429);
  });

  it('tells nothing about accounts: known, unknown, inactive and empty are answered alike, the waits included', async () => {
    const series = async (account: string, password: string): Promise<unknown[]> => {
      const seen: unknown[] = [];
      for (let each = 0; each < 12; each += 1) {
        const { status, body, headers } = await tryAt(`192.0.2.${each}`, account, password);
        const { requestId, ...said } = body;
        expect(requestId).toBeDefined();
        const shown = ['retry-after', 'ratelimit-policy', 'ratelimit'];
        seen.push([status, said, shown.map((name) => headers.get(name))]);
      }
      return seen;
    };
    const known = await series('privacy', 'wrong');
    expect(await series('nobody', 'wrong')).toEqual(known);
    expect(await series('legal', RIGHT)).toEqual(known);
    expect(await series('employee', '')).toEqual(known);
    expect(await series('nothing', '')).toEqual(known);
  });

  it('costs the same work for each of them', async () => {
    let hashes = 0;
    const hook = createHook({ init: (_, type) => (hashes += Number(type === 'ARGON2REQUEST')) }).enable();
    const work: Record<string, number> = {};
    const given = { privacy: 'wrong', nobody: 'wrong', legal: RIGHT, employee: '', nothing: '' };
    for (const [account, password] of Object.entries(given)) {
      const before = hashes;
      expect(await tryAt(AWAY, account, password)).toMatchObject({ status: 401 });
      work[account] = hashes - before;
    }
    hook.disable();
    expect(work).toEqual({ privacy: 1, nobody: 1, legal: 1, employee: 1, nothing: 1 });
  });

  it('by many at once is counted like many in a row', async () => {
    await tryAt(AWAY, 'privacy');
    await app.sql('update sign_in_throttle set tries = 17 where free = 10');
    const answers = await Promise.all(Array.from({ length: 40 }, () => tryAt(AWAY, 'privacy')));
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([401, ...Array<number>(39).fill(429)]);
  });

  it('does not keep out whoever it is about, where they have signed in before', async () => {
    expect(await tryAt(HOME, 'privacy', RIGHT)).toMatchObject({ status: 200 });
    await failures(12, AWAY, 'privacy');
    expect(await tryAt(HOME, 'privacy', RIGHT)).toMatchObject({ status: 200 });
    // Nor does their sign-in give strangers new tries.
    expect(await tryAt(AWAY, 'privacy', RIGHT)).toMatchObject({ status: 429 });
    expect(await tryAt('198.51.100.3', 'privacy', RIGHT)).toMatchObject({ status: 429 });
  });

  it('is limited where they have signed in before, too', async () => {
    expect(await tryAt(HOME, 'privacy', RIGHT)).toMatchObject({ status: 200 });
    const answers = await failures(12, HOME, 'privacy');
    expect(answers.map(({ status }) => status).slice(9)).toEqual([401, 429, 429]);
    // Elsewhere it is not held against them.
    expect(await tryAt(AWAY, 'privacy', RIGHT)).toMatchObject({ status: 200 });
  });

  it('over many accounts is limited by address, and a sign-in of one’s own gives no new tries', async () => {
    await tryAt(AWAY, 'nobody');
    await app.sql('update sign_in_throttle set tries = 98 where free = 100');
    expect(await tryAt(AWAY, 'employee', RIGHT)).toMatchObject({ status: 200 });
    for (let each = 0; each < 3; each += 1)
      expect(await tryAt(AWAY, 'employee', RIGHT)).toMatchObject({ status: 200 });
    expect(await tryAt(AWAY, 'somebody1')).toMatchObject({ status: 401 });
    expect(await tryAt(AWAY, 'somebody2')).toMatchObject({ status: 401 });
    expect(await tryAt(AWAY, 'somebody3')).toMatchObject({ status: 429 });
    expect(await tryAt(AWAY, 'privacy', RIGHT)).toMatchObject({ status: 429 });
    // The one who is known there, and everyone elsewhere, go on.
    expect(await tryAt(AWAY, 'employee', RIGHT)).toMatchObject({ status: 200 });
    expect(await tryAt(HOME, 'privacy', RIGHT)).toMatchObject({ status: 200 });
  });

  it('from a whole IPv6 network counts as from one address', async () => {
    await tryAt('2001:db8::1', 'nobody');
    await app.sql('update sign_in_throttle set tries = 99 where free = 100');
    expect(await tryAt('2001:db8::2', 'somebody1')).toMatchObject({ status: 401 });
    expect(await tryAt('2001:db8::ffff:3', 'somebody2')).toMatchObject({ status: 429 });
    expect(await tryAt('2001:db8:0:1::3', 'somebody2')).toMatchObject({ status: 401 });
  });

  it('leaves no address and no account behind', async () => {
    await tryAt(HOME, 'privacy', RIGHT);
    await tryAt(AWAY, 'nobody');
    const rows = await app.sql<{ row: string }>(
      `select row_to_json(t)::text as row from sign_in_throttle t
       union all select row_to_json(k)::text from known_address k`,
    );
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.map(({ row }) => row).join()).not.toMatch(/example|203\.0|198\.51/);
  });
});

describe('without a named proxy', () => {
  let app: RunningApp;
  beforeAll(async () => (app = await RunningApp.start({ PROCESS: 'http' })));
  afterAll(() => app.stop());

  it('an invented X-Forwarded-For makes nobody someone else', async () => {
    const tryAs = (account: string, address: string): Promise<Answer> =>
      app.ask(
        null,
        'POST',
        '/v1/auth/token',
        { email: `${account}@example.org`, password: 'wrong' },
        { 'x-forwarded-for': address },
      );
    await tryAs('nobody', '203.0.113.1');
    await app.sql('update sign_in_throttle set tries = 99 where free = 100');
    expect(await tryAs('somebody1', '203.0.113.2')).toMatchObject({ status: 401 });
    expect(await tryAs('somebody2', '203.0.113.3')).toMatchObject({ status: 429 });
  });
});
