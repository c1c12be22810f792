import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SweepService } from '../../src/modules/follow-ups/sweep.service.js';
import { Cases } from '../support/cases.js';
import { MailLog } from '../support/mail-log.js';
import { RunningApp } from '../support/running-app.js';

const HOUR = 3_600_000;

/** The clock on the wall in Toronto, as people there read it. */
const WALL = new Intl.DateTimeFormat('en-CA', {
  ...{ timeZone: 'America/Toronto', hourCycle: 'h23', timeZoneName: 'short' },
  ...{ month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
});
const onTheWall = (at: Date): string => WALL.format(at).replace(',', '');

/** The chain of the step “contain”: an hour before, at the deadline, one, two and six hours after it, and its end a day later. */
describe('the chain of a step', () => {
  let app: RunningApp;
  let cases: Cases;
  let sweeps: SweepService;
  beforeAll(async () => {
    app = await RunningApp.start();
    cases = new Cases(app);
    sweeps = app.app.get(SweepService, { strict: false });
  });
  afterAll(() => app.stop());

  /** An incident of which only one step is looked at, due at an instant of any year. */
  async function due(at: string): Promise<{ id: string; log: MailLog; seen: number }> {
    const { id, reference } = await cases.at('acknowledged', { zone: 'America/Toronto' });
    const log = new MailLog(app, reference);
    const seen = (await log.all()).length;
    await app.sql('update incident_step set next_follow_up_at = null');
    await app.sql(
      `update incident_step
       set due_at = $2, opened_at = $2::timestamptz - interval '4 hours',
           next_follow_up_at = $2::timestamptz - interval '1 hour'
       where incident_id = $1 and key = 'contain'`,
      [id, at],
    );
    return { id, log, seen };
  }

  /** A worker that wakes when it has to, and not before. */
  async function work(): Promise<void> {
    for (let at = await sweeps.nextAt(); at !== null; at = await sweeps.nextAt()) {
      expect(await sweeps.sweep(new Date(at.getTime() - 1))).toBe(0);
      expect(await sweeps.sweep(at)).toBe(1);
    }
  }

  async function story(id: string): Promise<string[]> {
    const rows = await app.sql<{ what: string; at: Date; late: boolean }>(
      `select kind || ' ' || nth || ' ' || outcome as what, fired_at as at, is_late as late
       from follow_up f where incident_id = $1 order by f.fired_at, f.at, nth`,
      [id],
    );
    return rows.map(({ what, at, late }) => `${onTheWall(at)}: ${what}${late ? ', late' : ''}`);
  }

  it.each([
    {
      name: 'over the hour that comes twice in autumn',
      dueAt: '2026-11-01T04:30:00Z',
      said: '1 Nov, 00:30 EDT',
      wall: [
        '10-31 23:30 EDT',
        '11-01 00:30 EDT',
        '11-01 01:30 EDT',
        '11-01 01:30 EST',
        '11-01 05:30 EST',
        '11-02 05:30 EST',
      ],
    },
    {
      name: 'from the second of the two hours',
      dueAt: '2026-11-01T06:30:00Z',
      said: '1 Nov, 01:30 EST',
      wall: [
        '11-01 01:30 EDT',
        '11-01 01:30 EST',
        '11-01 02:30 EST',
        '11-01 03:30 EST',
        '11-01 07:30 EST',
        '11-02 07:30 EST',
      ],
    },
    {
      name: 'over the hour that there is not in spring',
      dueAt: '2027-03-14T06:30:00Z',
      said: '14 Mar, 01:30 EST',
      wall: [
        '03-14 00:30 EST',
        '03-14 01:30 EST',
        '03-14 03:30 EDT',
        '03-14 04:30 EDT',
        '03-14 08:30 EDT',
        '03-15 08:30 EDT',
      ],
    },
    {
      name: 'over a leap day',
      dueAt: '2028-02-28T23:30:00Z',
      said: '28 Feb, 18:30 EST',
      wall: [
        '02-28 17:30 EST',
        '02-28 18:30 EST',
        '02-28 19:30 EST',
        '02-28 20:30 EST',
        '02-29 00:30 EST',
        '03-01 00:30 EST',
      ],
    },
    {
      name: 'on a holiday as on any other day',
      dueAt: '2026-12-25T15:00:00Z',
      said: '25 Dec, 10:00 EST',
      wall: [
        '12-25 09:00 EST',
        '12-25 10:00 EST',
        '12-25 11:00 EST',
        '12-25 12:00 EST',
        '12-25 16:00 EST',
        '12-26 16:00 EST',
      ],
    },
  ])('goes $name, each at its instant and once, and mail names the hour', async ({ dueAt, said, wall }) => {
    const { id, log, seen } = await due(dueAt);
    await work();
    const what = ['reminder 1', 'escalation 1', 'escalation 2', 'escalation 3', 'escalation 4', 'end 1'];
    expect(await story(id)).toEqual(wall.map((at, index) => `${at}: ${what[index] ?? ''} sent`));
    // Mail is sent at once here, whatever year its step is due in.
    await app.sql(`update message set next_attempt_at = now() where state = 'queued'`);
    await app.sql('notify message_queued');
    const mails = (await log.all()).slice(seen);
    expect(mails.length).toBeGreaterThanOrEqual(5);
    const hours = mails.map(({ parsed }) => /\d+\s\S+, \d\d:\d\d\sE[SD]T/.exec(parsed.subject ?? '')?.[0]);
    expect([...new Set(hours.map((hour) => hour?.replaceAll(/\s/g, ' ')))]).toEqual([said]);
  });

  it.each([
    ['spring', '2027-03-13T12:00:00Z'],
    ['autumn', '2026-10-31T12:00:00Z'],
    ['a leap day', '2028-02-28T12:00:00Z'],
  ])(
    'is caught up with after three days without a worker, over %s: once, in order, and late',
    async (_, at) => {
      const { id } = await due(at);
      const back = new Date(new Date(at).getTime() + 72 * HOUR);
      expect(await sweeps.sweep(back)).toBe(1);
      expect(await Promise.all([1, 2, 3].map(() => sweeps.sweep(back)))).toEqual([0, 0, 0]);
      const then = onTheWall(back);
      expect(await story(id)).toEqual([
        `${then}: reminder 1 skipped, late`,
        ...[1, 2, 3, 4].map((nth) => `${then}: escalation ${nth} sent, late`),
        `${then}: end 1 sent, late`,
      ]);
      const [row] = await app.sql<{ trail: number; mails: number }>(
        `select (select count(*) from audit_entry where incident_id = $1 and type ~ 'escalated|unanswered')::int as trail,
              (select count(distinct person_id) from message
               where incident_id = $1 and kind in ('overdue', 'unanswered'))::int as mails`,
        [id],
      );
      expect(row?.trail).toBe(5);
      const [all] = await app.sql<{ mails: number }>(
        `select count(*)::int as mails from message where incident_id = $1 and kind in ('overdue', 'unanswered')`,
        [id],
      );
      expect(all?.mails).toBe(row?.mails);
    },
  );
});
