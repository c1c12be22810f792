import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Cases } from '../support/cases.js';
import { Hooks, incidentOf, typesOf, type Hook } from '../support/hooks.js';
import { HOUR, MINUTE } from '../support/passing-time.js';
import { PostSink } from '../support/post-sink.js';
import { RunningApp } from '../support/running-app.js';
import { StandingClock } from '../support/standing-clock.js';

const TYPES = ['incident.reported', 'incident.acknowledged', 'incident.escalated'];
const WAITS = [5_000, 5 * MINUTE, 30 * MINUTE, ...[2, 5, 10, 14, 20, 24].map((hours) => hours * HOUR)];
/** The second that a timestamp is cut to. */
const CUT = 1_000;

/** Days pass by a clock that is put forward, and by nothing else; nothing is waited for. */
describe('a receiver that is away', () => {
  let app: RunningApp;
  let cases: Cases;
  let sink: PostSink;
  let hooks: Hooks;
  const clock = new StandingClock();
  beforeAll(async () => {
    sink = await PostSink.start();
    app = await RunningApp.start({ OUTGOING_PRIVATE_ORIGINS: sink.origin }, { clock });
    cases = new Cases(app);
    hooks = new Hooks(app, sink);
  });
  afterAll(async () => {
    await app.stop();
    await sink.stop();
  });
  beforeEach(() => hooks.removeAll());

  const away = ({ path }: Hook, headers: Record<string, string> = {}): void =>
    void sink.answers.set(path, (_, response) => response.writeHead(503, headers).end());
  function moveTo(at: number): void {
    const ahead = at - clock.now().getTime();
    if (ahead <= 0) return;
    clock.putForward(ahead);
    app.forgetSignIns();
  }
  /** When the first event is tried again after so many tries, and how long that is after the last. */
  async function nextAfter(receiver: Hook, attempts: number): Promise<{ at: number; wait: number }> {
    const calls = await sink.until(receiver.path, ({ length }) => length >= attempts);
    const [row] = await hooks.tried(receiver, attempts);
    const at = Number(row?.['next_attempt_at']);
    return { at, wait: at - Number(calls[attempts - 1]?.headers['webhook-timestamp']) * 1_000 };
  }
  /** Lets so many tries fail, each at the time that was set for it; the next one is due then. */
  async function fail(receiver: Hook, tries: number): Promise<number> {
    for (let attempts = 1; ; attempts += 1) {
      const { at, wait } = await nextAfter(receiver, attempts);
      const least = WAITS[attempts - 1] ?? Number.NaN;
      expect([attempts, wait >= least, wait <= least * 1.2 + CUT]).toEqual([attempts, true, true]);
      if (attempts === tries) return at;
      moveTo(at);
    }
  }
  const told = (receiver: Hook): string[] =>
    sink.at(receiver.path).map((call) => `${call.body.type} ${incidentOf(call)}`);

  it('for a day is called as documented, and told everything when it is back, in order and once', async () => {
    const receiver = await hooks.add({ types: TYPES });
    away(receiver);
    const began = clock.now().getTime();
    const kase = await cases.at('escalated');
    const next = await fail(receiver, 7);
    expect(next - began).toBeGreaterThan(24 * HOUR);
    sink.answers.delete(receiver.path);
    // What is about others does not wait.
    const other = await cases.file();
    await sink.until(receiver.path, ({ length }) => length === 8);
    await hooks.untilIdle(receiver);
    moveTo(next);
    const calls = await sink.until(receiver.path, ({ length }) => length === 11);
    const [first, second, third] = TYPES.map((type) => `${type} ${kase.id}`);
    const failed = Array<string | undefined>(7).fill(first);
    expect(told(receiver)).toEqual([...failed, `incident.reported ${other.id}`, first, second, third]);
    const ofFirst = calls.filter((call) => call.body.type === TYPES[0] && incidentOf(call) === kase.id);
    expect(new Set(ofFirst.map(({ headers, text }) => `${String(headers['webhook-id'])} ${text}`)).size).toBe(
      1,
    );
    const stamps = ofFirst.map(({ headers }) => Number(headers['webhook-timestamp']));
    expect(new Set(stamps).size).toBe(8);
    expect(stamps).toEqual([...stamps].sort((one, two) => one - two));
  });

  it('for three days is not called any more, and told everything once it is enabled, in order and once', async () => {
    const receiver = await hooks.add({ types: TYPES });
    away(receiver);
    const began = clock.now().getTime();
    const kase = await cases.at('escalated');
    moveTo(await fail(receiver, 9));
    await hooks.untilDisabled(receiver, 'failing');
    expect(clock.now().getTime() - began).toBeGreaterThan(72 * HOUR);
    expect(clock.now().getTime() - began).toBeLessThan(4 * 24 * HOUR);
    const late = await cases.file();
    expect(sink.at(receiver.path)).toHaveLength(10);
    const rows = await hooks.rows(receiver);
    expect(rows.map(({ state, attempts }) => `${String(state)} ${String(attempts)}`)).toEqual([
      ...['queued 10', 'queued 0', 'queued 0'],
    ]);
    await app.mail.until((mails) => mails.some(({ parsed }) => parsed.subject?.includes('127.0.0.1')));
    sink.answers.delete(receiver.path);
    await hooks.enable(receiver);
    const calls = await sink.until(receiver.path, ({ length }) => length === 14);
    const since = calls.slice(10);
    expect(typesOf(since.filter((call) => incidentOf(call) === kase.id))).toEqual(TYPES);
    expect(typesOf(since.filter((call) => incidentOf(call) === late.id))).toEqual(['incident.reported']);
  });

  it.each([
    ['an hour', () => '3600', HOUR],
    ['an hour, as a date', (now: number) => new Date(now + HOUR).toUTCString(), HOUR],
    ['a week: a day is waited at most', () => '604800', 24 * HOUR],
    ['nothing that can be read', () => 'soon', 5_000],
  ])('and asks for %s is called again then', async (_, asked, wait) => {
    const receiver = await hooks.add({ types: ['incident.reported'] });
    away(receiver, { 'retry-after': asked(clock.now().getTime()) });
    await cases.file();
    const next = await nextAfter(receiver, 1);
    expect(next.wait).toBeGreaterThanOrEqual(wait - CUT);
    expect(next.wait).toBeLessThanOrEqual(wait * 1.2 + CUT);
  });
});
