import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { QueryRunner } from 'typeorm';
import { FollowDutiesUpAfterClosure1763987000000 } from '../../migrations/1763987000000-follow-duties-up-after-closure.js';
import { HeldMailService } from '../../src/modules/messages/held-mail.service.js';
import { OversightService } from '../../src/modules/oversight/oversight.service.js';
import type { Resource } from '../support/answer.js';
import { eventually } from '../support/eventually.js';
import { Cases } from '../support/cases.js';
import { MailLog } from '../support/mail-log.js';
import { pagesOf } from '../support/pages.js';
import { HOUR, MINUTE, PassingTime } from '../support/passing-time.js';
import { RunningApp } from '../support/running-app.js';

const YEARLY = 'ca-on-phipa-6.4';
const PHIPA = { healthCustodian: true, informationTypes: ['name', 'health'] };
const DAY = 24 * HOUR;

/** The yearly statistics fall due in March, when the incident has long been closed. */
describe('a duty in law that outlasts its incident', () => {
  let app: RunningApp;
  let cases: Cases;
  let time: PassingTime;
  beforeAll(async () => {
    app = await RunningApp.start();
    cases = new Cases(app);
    time = new PassingTime(app);
  });
  afterAll(() => app.stop());

  const closed = (): Promise<Resource> => cases.at('closed', PHIPA);
  const say = (id: string, verb: 'decide' | 'meet', body: object) =>
    cases.ask('privacy', 'POST', id, `obligations/${YEARLY}/${verb}`, body);
  const meet = (id: string) => say(id, 'meet', { notice: 'Statistics of the year.' });
  const tasks = async (id: string, account = 'privacy'): Promise<unknown[]> =>
    (await pagesOf(app, account, '/v1/tasks?limit=50'))
      .flat()
      .filter(({ incidentId }) => incidentId === id)
      .map(({ step, obligation }) => step ?? obligation);
  const overdue = async (): Promise<unknown[]> =>
    (await pagesOf(app, 'privacy', '/v1/incidents?overdue=true&limit=50')).flat().map(({ id }) => id);
  const climb = async (id: string, late: number): Promise<string[]> => {
    await time.until(id, YEARLY, late);
    await time.sweep();
    return time.told(id, YEARLY);
  };
  /** Lets come what waits for the next opening: a reminder of each of these. */
  async function atOpening(...kases: { id: string }[]): Promise<void> {
    const held = await eventually(
      () =>
        app.sql<{ until: Date }>(
          `select held_until as until from message
           where state = 'queued' and held_for = 'digest' and kind = 'duty_reminder' and incident_id = any ($1)`,
          [kases.map(({ id }) => id)],
        ),
      ({ length }) => length === kases.length,
    );
    const last = Math.max(...held.map(({ until }) => until.getTime()));
    await app.app.get(HeldMailService, { strict: false }).sendSome(new Date(last));
  }
  const missing = async (): Promise<number> => {
    const oversight = app.app.get(OversightService, { strict: false });
    await oversight.look(new Date());
    return oversight.findings?.overdueWithoutEscalation ?? -1;
  };
  const dutiesCounted = async (): Promise<{ open: number; overdue: number; unanswered: number }> => {
    const { body } = await app.ask('privacy', 'GET', '/v1/indicators');
    const { duties, chains } = body['total'] as {
      duties: { open: number; overdue: number };
      chains: { unanswered: number };
    };
    return { open: duties.open, overdue: duties.overdue, unanswered: chains.unanswered };
  };

  it('stays a task of the privacy office alone, and a line in its calendar, until it is given', async () => {
    const { id, reference, status } = await closed();
    expect(status).toBe('closed');
    expect(await tasks(id)).toEqual([YEARLY]);
    for (const account of ['supervisor', 'hr', 'communications', 'employee', 'head'])
      expect(await tasks(id, account)).toEqual([]);
    const { body } = await app.ask('privacy', 'POST', '/v1/me/calendar');
    const calendar = async (): Promise<string> =>
      (await fetch(app.url + new URL(String(body['url'])).pathname)).text();
    expect(await calendar()).toContain(reference);
    expect((await meet(id)).status).toBe(200);
    expect(await tasks(id)).toEqual([]);
    expect(await calendar()).not.toContain(reference);
  });

  it('is told of when the incident closes: nobody reads that there is nothing more to do', async () => {
    const { reference } = await closed();
    const mails = (await new MailLog(app, reference).all()).filter(({ parsed }) =>
      parsed.subject?.endsWith(': closed'),
    );
    expect(mails.length).toBeGreaterThan(3);
    for (const { parsed } of mails) {
      expect(parsed.text).not.toMatch(/nothing more/i);
      expect(parsed.text?.replaceAll(/\s+/g, ' ')).toContain('stays in the tasks of the privacy office');
    }
  });

  it('is reminded of and climbs to the end of its chain, by mail, and is overdue everywhere', async () => {
    const { id, reference } = await closed();
    const log = new MailLog(app, reference);
    await log.news();
    const before = await dutiesCounted();
    expect(await climb(id, -7 * DAY - MINUTE)).toEqual([]);
    expect(await climb(id, -7 * DAY)).toEqual(['privacy: duty_reminder']);
    await atOpening({ id });
    expect(await log.news()).toEqual([expect.stringMatching(/^privacy: .*annual statistics/i)]);
    expect(await overdue()).not.toContain(id);
    await climb(id, 1_000);
    expect(await overdue()).toContain(id);
    expect(await dutiesCounted()).toEqual({ ...before, overdue: before.overdue + 1 });
    await climb(id, 4 * HOUR);
    expect((await climb(id, 28 * HOUR)).filter((each) => !each.endsWith('reminder'))).toEqual([
      ...['head: duty_overdue', 'privacy-alternate: duty_overdue', 'privacy: duty_overdue'],
      'privacy: duty_unanswered',
    ]);
    expect((await log.news()).filter((each) => each.includes('overdue duty'))).toHaveLength(3);
    expect(await dutiesCounted()).toEqual({
      ...before,
      ...{ overdue: before.overdue + 1, unanswered: before.unanswered + 1 },
    });
    expect((await meet(id)).body).toMatchObject({ state: 'met', notice: { onTime: false } });
    expect(await overdue()).not.toContain(id);
    expect(await dutiesCounted()).toEqual({ ...before, open: before.open - 1 });
  });

  it('is reminded of in one mail with those of other cases, whatever was chosen', async () => {
    const all = [await closed(), await closed(), await closed()];
    for (const { id } of all) await time.until(id, YEARLY, -7 * DAY);
    const before = app.mail.mails.length;
    await time.sweep();
    await atOpening(...all);
    const mails = app.mail.mails.slice(before).map(({ parsed }) => parsed.text ?? '');
    const about = mails.filter((text) => all.some(({ reference }) => text.includes(reference)));
    expect(about).toHaveLength(1);
    for (const { reference } of all) expect(about[0]).toContain(reference);
  });

  it.each([
    ['recorded', meet],
    ['not required', (id: string) => say(id, 'decide', { decision: 'not_required', reason: 'Counted.' })],
  ])('is let alone once it is %s', async (_, end) => {
    const { id } = await closed();
    expect((await end(id)).status).toBe(200);
    expect(await climb(id, HOUR)).toEqual([]);
    expect([await tasks(id), await overdue()]).toEqual([[], expect.not.arrayContaining([id])]);
  });

  it('goes on when the incident is reopened, and is told of once', async () => {
    const { id } = await closed();
    expect(await climb(id, 1_000)).toContain('privacy: duty_overdue');
    const told = await time.told(id, YEARLY);
    expect((await cases.act('privacy', id, 'reopen', { reason: 'Another letter.' })).status).toBe(200);
    expect(await tasks(id)).toContain(YEARLY);
    await time.sweep();
    expect(await time.told(id, YEARLY)).toEqual(told);
  });

  it('is missed by the oversight while nobody is told', async () => {
    const { id } = await closed();
    await time.sweep();
    const before = await missing();
    await app.sql('update obligation set next_follow_up_at = null where incident_id = $1', [id]);
    await app.sql(`update incident set updated_at = updated_at - interval '1 hour' where id = $1`, [id]);
    await climb(id, HOUR);
    expect(await missing()).toBe(before + 1);
    await app.sql('update obligation set next_follow_up_at = due_at where incident_id = $1 and id = $2', [
      ...[id, YEARLY],
    ]);
    await time.sweep();
    expect(await missing()).toBe(before);
  });

  it('is taken up again where it was forgotten before', async () => {
    const { id } = await closed();
    await app.sql(
      'update obligation set alone_since = null, next_follow_up_at = null where incident_id = $1',
      [id],
    );
    expect(await tasks(id)).toEqual([]);
    await new FollowDutiesUpAfterClosure1763987000000().up({
      query: (text: string) => app.sql(text),
    } as unknown as QueryRunner);
    expect(await tasks(id)).toEqual([YEARLY]);
    expect(await climb(id, -7 * DAY)).toEqual(['privacy: duty_reminder']);
    expect(await climb(id, 1_000)).toContain('privacy: duty_overdue');
  });
});
