import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Clock } from '../../platform/clock/clock.js';
import { MovableClock } from '../../platform/clock/movable-clock.js';
import { createHttpApp } from '../../platform/http/http-app.js';
import { createLogger } from '../../platform/logging/logger.js';
import { clockFile, keptClock } from './trial-clock.service.js';
import { TrialModule } from './trial.module.js';

describe('the time of a trial', () => {
  let dataDir: string;
  let clock: MovableClock;
  let app: NestFastifyApplication;
  let told = 0;
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'clock-'));
  });
  afterAll(() => rm(dataDir, { recursive: true }));
  beforeEach(async () => {
    await rm(clockFile({ dataDir }), { force: true });
    clock = new MovableClock();
    told = 0;
    clock.onPutForward(() => (told += 1));
    app = await serve(clock);
  });
  afterEach(() => app.close());

  async function serve(of: Clock): Promise<NestFastifyApplication> {
    const logger = createLogger({ level: 'silent', form: 'json' });
    const created = await createHttpApp(
      TrialModule.register({ inboxDir: dataDir, dataDir, publicUrl: 'http://localhost:3000' }, of),
      {
        logger,
        screen: () => [],
      },
    );
    await created.init();
    await created.getHttpAdapter().getInstance().ready();
    return created;
  }
  const advance = (duration: unknown, remoteAddress = '127.0.0.1', from = app) =>
    from.inject({ method: 'POST', url: '/trial/clock', payload: { advance: duration }, remoteAddress });

  it.each([
    ['PT4H', 240],
    ['PT30M', 30],
    ['P1DT2H5M', 1_565],
    ['P31D', 44_640],
  ])('is put forward by %s, and tells whoever waits for it', async (duration, minutes) => {
    const before = clock.now().getTime();
    const answer = await advance(duration);
    expect(answer.json()).toEqual({ now: expect.stringMatching(/Z$/), aheadMinutes: minutes });
    expect(clock.now().getTime() - before).toBeGreaterThanOrEqual(minutes * 60_000);
    expect(told).toBe(1);
    expect((await app.inject('/trial/clock')).json()).toMatchObject({ aheadMinutes: minutes });
  });

  it('survives a restart, and a file that says nothing sensible says nothing', async () => {
    await advance('PT4H');
    await advance('PT1H');
    expect((await keptClock(clockFile({ dataDir }))).aheadMs).toBe(5 * 3_600_000);
    expect(await readFile(clockFile({ dataDir }), 'utf8')).toBe(String(5 * 3_600_000));
    expect((await keptClock(join(dataDir, 'absent'))).aheadMs).toBe(0);
    expect((await keptClock(dataDir)).aheadMs).toBe(0);
  });

  it.each(['-PT4H', 'PT-4H', 'PT0M', 'P', 'PT', 'P1DT', '4H', 'P1M', 'P1Y', 'P32D', 'PT745H', '', 4, null])(
    'is not moved by %p',
    async (duration) => {
      const answer = await advance(duration);
      expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([400, 'validation_failed']);
      expect([clock.aheadMs, told]).toEqual([0, 0]);
    },
  );

  it('is put forward by a year at most', async () => {
    for (let months = 0; months < 11; months += 1) await advance('P31D');
    expect((await advance('P26D')).statusCode).toBe(400);
    expect((await advance('P25D')).statusCode).toBe(200);
  });

  it.each(['192.0.2.7', '10.0.0.2', '::ffff:10.0.0.2', '2001:db8::1'])(
    'is not moved from %s',
    async (address) => {
      const answer = await advance('PT4H', address);
      expect([answer.statusCode, clock.aheadMs]).toEqual([403, 0]);
    },
  );

  it.each(['::1', '::ffff:127.0.0.1'])('is moved from %s', async (address) => {
    expect((await advance('PT4H', address)).statusCode).toBe(200);
  });

  it('cannot be moved where the clock cannot', async () => {
    const other = await serve(new Clock());
    expect((await advance('PT4H', '127.0.0.1', other)).statusCode).toBe(404);
    expect((await other.inject('/trial/clock')).statusCode).toBe(404);
    await other.close();
  });
});
