import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OversightService } from '../../src/modules/oversight/oversight.service.js';
import type { Resource } from '../support/answer.js';
import { Cases } from '../support/cases.js';
import { MailLog } from '../support/mail-log.js';
import { pagesOf } from '../support/pages.js';
import { HOUR, MINUTE, PassingTime } from '../support/passing-time.js';
import { RunningApp } from '../support/running-app.js';

const GDPR = 'eu-gdpr-33';
const DAY = 24 * HOUR;

interface Followed {
  dueAt: string | null;
  reminders: { at: string; sentAt: string | null; outcome: string | null; late: boolean }[];
  escalation: Followed['reminders'];
  escalationEndedAt: string | null;
}

/** The organization's protocol knows of no step for the GDPR: its 72 hours stand alone from the report on. */
describe('a duty in law that no step stands for', () => {
  let app: RunningApp;
  let cases: Cases;
  let time: PassingTime;
  beforeAll(async () => {
    app = await RunningApp.start({ ORG_CUSTODIAN: 'ca-on-municipal, eu-controller, us-hipaa' });
    cases = new Cases(app);
    time = new PassingTime(app);
  });
  afterAll(() => app.stop());

  const say = (id: string, verb: 'decide' | 'meet', body: object, key = GDPR) =>
    cases.ask('privacy', 'POST', id, `obligations/${key}/${verb}`, body);
  const meet = (id: string) => say(id, 'meet', { notice: 'Online form.', delayReasons: 'The feast days.' });
  const dismiss = (id: string) => cases.act('privacy', id, 'dismiss', { reason: 'A false alarm.' });
  const tasks = async (account = 'privacy'): Promise<Resource[]> =>
    (await pagesOf(app, account, '/v1/tasks?limit=50')).flat();
  const duties = async (id: string, account = 'privacy'): Promise<unknown[]> =>
    (await tasks(account)).flatMap(({ incidentId, obligation }) =>
      incidentId === id && obligation ? [obligation] : [],
    );
  const overdue = async (account = 'privacy'): Promise<unknown[]> =>
    (await pagesOf(app, account, '/v1/incidents?overdue=true&limit=50')).flat().map(({ id }) => id);
  const unfollow = (id: string) =>
    app.sql('update incident_step set next_follow_up_at = null, due_at = null where incident_id = $1', [id]);
  const climb = async (id: string, late: number, key = GDPR): Promise<string[]> => {
    await time.until(id, key, late);
    await time.sweep();
    return time.told(id, key);
  };

  it('is reminded of and climbs, each once, to the end of its chain', async () => {
    const { id } = await cases.at('reported');
    expect(await climb(id, -DAY - MINUTE)).toEqual([]);
    expect(await climb(id, -DAY)).toEqual(['privacy: duty_reminder']);
    await time.sweep(4);
    expect(await time.told(id, GDPR)).toEqual(['privacy: duty_reminder']);
    for (const late of [-4 * HOUR, -HOUR, 0]) await climb(id, late);
    expect(await climb(id, 1_000)).toEqual([
      ...[
        'privacy: duty_overdue',
        'privacy: duty_reminder',
        'privacy: duty_reminder',
        'privacy: duty_reminder',
      ],
    ]);
    expect(await climb(id, 4 * HOUR)).toContain('head: duty_overdue');
    const all = await climb(id, 28 * HOUR);
    expect(all.filter((each) => !each.endsWith('reminder'))).toEqual([
      ...['head: duty_overdue', 'privacy-alternate: duty_overdue', 'privacy: duty_overdue'],
      'privacy: duty_unanswered',
    ]);
    expect(await climb(id, 1_000 * HOUR)).toEqual(all);
    const said = (await cases.list('privacy', id, 'timeline')).filter(({ type }) =>
      /^obligation\.(reminded|escalated|unanswered)$/.test(type),
    );
    expect(said).toHaveLength(7);
    expect(said.at(-1)).toMatchObject({
      ...{ type: 'obligation.unanswered', stepKey: null },
      summary: expect.stringMatching(
        /^The duty “.+” \(eu-gdpr-33\) is still not met, and everyone .* sent to: privacy officer\.$/,
      ),
    });
  });

  it('is written about by its name, with nothing of the case, in the language of each', async () => {
    const filed = await cases.file({ division: 'public-health', title: 'CANARY', description: 'CANARY' });
    await unfollow(filed.id);
    const log = new MailLog(app, filed.reference);
    await log.news();
    await app.sql(`update person set language = 'fr' where email = 'head@example.org'`);
    await climb(filed.id, 5 * HOUR);
    const news = await log.news();
    await app.sql(`update person set language = 'en' where email = 'head@example.org'`);
    expect(news).toEqual([
      expect.stringMatching(/^head: obligation en retard\u00a0: «\u00a0.+\u00a0»$/),
      expect.stringMatching(/^privacy-alternate: overdue duty: “.*authority.*”$/i),
      expect.stringMatching(/^privacy: overdue duty: “.*authority.*”$/i),
    ]);
    const mails = await log.all();
    expect(mails.map(({ raw }) => raw).join()).not.toContain('CANARY');
    const last = mails.find(({ parsed }) => parsed.subject?.includes('overdue duty'));
    expect(last?.parsed.text).toMatch(/^Duty: /m);
    const link = `https://breach.city.example/v1/incidents/${filed.reference}/obligations`;
    expect(last?.parsed.text).toContain(`\n${link}\n`);
    expect(last?.parsed.text).not.toContain('Time limit');
    expect(await cases.list('privacy', filed.id, 'messages')).toContainEqual(
      expect.objectContaining({ kind: 'duty_overdue', obligation: GDPR, stepKey: null }),
    );
  });

  it.each([
    ['met', meet],
    ['not required', (id: string) => say(id, 'decide', { decision: 'not_required', reason: 'None of it.' })],
    ['dismissed', dismiss],
  ])('is let alone once it is %s, and is no task any more', async (_, end) => {
    const { id } = await cases.at('reported');
    expect(await duties(id)).toContain(GDPR);
    await unfollow(id);
    await time.until(id, GDPR, HOUR);
    expect(await overdue()).toContain(id);
    const { status, text } = await end(id);
    expect([status, text]).toEqual([expect.any(Number), expect.not.stringContaining('problems')]);
    await time.sweep();
    expect(await time.told(id, GDPR)).toEqual([]);
    expect(await duties(id)).not.toContain(GDPR);
    expect(await overdue()).not.toContain(id);
  });

  it('fires once and late when nobody was there, and forgets the reminders that are pointless', async () => {
    const { id } = await cases.at('reported');
    await time.until(id, GDPR, 6 * HOUR);
    await time.sweep(4);
    expect(await time.sent(id, GDPR)).toEqual([
      ...['reminder 2 to : skipped, late', 'reminder 3 to : skipped, late', 'reminder 4 to : skipped, late'],
      ...['escalation 1 to owner: sent, late', 'escalation 2 to alternate: sent, late'],
      ...['escalation 3 to head: sent, late'],
    ]);
    expect(await time.told(id, GDPR)).toEqual([
      ...['head: duty_overdue', 'privacy-alternate: duty_overdue', 'privacy: duty_overdue'],
    ]);
  });

  it('shows what is to come of it and what was sent, as a step does', async () => {
    const { id } = await cases.at('reported');
    const shown = async (key = GDPR) => {
      const { reminders, escalation, escalationEndedAt, dueAt } = (
        await cases.list('privacy', id, 'obligations')
      ).find((each) => each.id === key) as unknown as Followed;
      const due = Date.parse(dueAt ?? '');
      const told = ({ at, sentAt, outcome, late }: Followed['reminders'][number]) =>
        `${(Date.parse(at) - due) / HOUR}: ${outcome ?? 'to come'}${sentAt ? ', dated' : ''}${late ? ', late' : ''}`;
      return { reminders: reminders.map(told), escalation: escalation.map(told), escalationEndedAt };
    };
    expect(await shown()).toEqual({
      reminders: ['-24: to come', '-4: to come', '-1: to come'],
      escalation: ['0: to come', '2: to come', '4: to come'],
      escalationEndedAt: null,
    });
    await climb(id, -3 * HOUR);
    await climb(id, 1_000);
    expect(await shown()).toEqual({
      reminders: ['-24: skipped, late', '-4: sent, dated, late', '-1: skipped, late'],
      escalation: ['0: sent, dated', '2: to come', '4: to come'],
      escalationEndedAt: null,
    });
    for (const late of [2, 4, 28]) await climb(id, late * HOUR);
    expect((await shown()).escalationEndedAt).toEqual(expect.any(String));
    await meet(id);
    expect(await shown()).toMatchObject({
      reminders: ['-24: skipped, late', '-4: sent, dated, late', '-1: skipped, late'],
      escalation: ['0: sent, dated', '2: sent, dated', '4: sent, dated'],
    });
    expect(await shown('ca-on-mfippa-individuals')).toEqual({
      ...{ reminders: [], escalation: [], escalationEndedAt: null },
    });
  });

  it('begins anew with another deadline', async () => {
    const { id } = await cases.at('reported');
    await time.until(id, GDPR, 1_000);
    await time.sweep();
    expect(await time.told(id, GDPR)).toEqual(['privacy: duty_overdue']);
    await app.sql(`update incident set discovered_at = discovered_at - interval '80 hours' where id = $1`, [
      id,
    ]);
    await cases.amend('privacy', id, { awareAt: new Date(Date.now() - 73 * HOUR).toISOString() });
    await time.sweep();
    expect(await time.told(id, GDPR)).toEqual(['privacy: duty_overdue', 'privacy: duty_overdue']);
    expect(await time.sweep()).toBe(0);
  });

  it('is the one of a law that was added by hand', async () => {
    const { id } = await cases.at('reported');
    expect(await duties(id)).not.toContain('in-certin-report');
    await cases.ask('privacy', 'POST', id, 'obligations', { regime: 'in-certin', reason: 'A branch there.' });
    expect(await duties(id)).toContain('in-certin-report');
    expect(await climb(id, -HOUR, 'in-certin-report')).toEqual(['privacy: duty_reminder']);
  });

  it('is not there while an open step sees to it in time, and is when the step was waived by another', async () => {
    const key = 'ca-on-mfippa-individuals';
    const { id } = await cases.at('confirmed');
    await cases.act('privacy', id, 'steps/assess/complete', { note: 'High.' });
    await say(id, 'decide', { decision: 'required', reason: 'Promised.' }, key);
    expect(await duties(id)).not.toContain(key);
    const steps = (await tasks()).flatMap(({ incidentId, step }) =>
      incidentId === id && step ? [step] : [],
    );
    expect(steps).toContain('notify-individuals');
    expect(
      (await cases.act('privacy', id, 'steps/notify-individuals/waive', { reason: 'Later.' })).status,
    ).toBe(200);
    expect(await duties(id)).toContain(key);
  });

  it('is never told to those whom the case must not reach, nor a task of theirs', async () => {
    await app.ask('admin', 'POST', '/v1/people', {
      ...{ email: 'privacy2@example.org', name: 'Second', division: 'parks', language: 'en' },
      ...{ password: 'breach-trial', roles: [{ role: 'privacy_officer' }] },
    });
    const { id } = await cases.file({ division: 'public-health', implicated: ['privacy2@example.org'] });
    expect([await duties(id), await duties(id, 'privacy2')]).toEqual([expect.arrayContaining([GDPR]), []]);
    expect(await climb(id, 40 * HOUR)).toEqual([
      ...['head: duty_overdue', 'privacy-alternate: duty_overdue', 'privacy: duty_unanswered'],
    ]);
    expect(await overdue()).toContain(id);
    expect(await overdue('privacy2')).not.toContain(id);
    const other = await cases.file({ division: 'public-health' });
    await climb(other.id, 1_000);
    expect((await time.told(other.id, GDPR)).sort()).toEqual([
      ...['privacy2: duty_overdue', 'privacy: duty_overdue'],
    ]);
  });

  it('is no task of those who do not decide on it: nobody but the privacy office, and not the own report', async () => {
    const { id } = await cases.at('reported');
    for (const account of ['supervisor', 'hr', 'communications', 'auditor', 'head', 'admin', 'employee'])
      expect(await duties(id, account)).toEqual([]);
    const own = await cases.file({ division: 'public-health' }, 'privacy');
    expect(await duties(own.id)).toEqual([]);
  });

  it('stands in the list of tasks with its deadline, soonest first, on every size of page', async () => {
    const all = (await app.ask('privacy', 'GET', '/v1/tasks?limit=200')).body.items;
    const found = (await pagesOf(app, 'privacy', '/v1/tasks?limit=3')).flat();
    expect(found).toEqual(all);
    const due = all.map((task) => (task['dueAt'] as string | null) ?? '9');
    expect(due).toEqual([...due].sort());
    expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(['step', 'obligation']));
    expect(all.find(({ obligation }) => obligation === GDPR)).toMatchObject({
      ...{ kind: 'obligation', step: null, ownerRole: 'privacy_officer', assigneeId: null },
      title: { en: expect.stringMatching(/authority/i) },
    });
  });

  it('is found by the oversight when nobody was told, whatever the sweep and the case believe', async () => {
    const oversight = app.app.get(OversightService, { strict: false });
    const missing = async (): Promise<number> => {
      await oversight.look(new Date());
      return oversight.findings?.overdueWithoutEscalation ?? -1;
    };
    await time.sweep();
    const before = await missing();
    const { id } = await cases.at('reported');
    await unfollow(id);
    await time.until(id, GDPR, HOUR);
    const duty = `incident_id = $1 and id = '${GDPR}'`;
    await app.sql(`update obligation set alone_since = null where ${duty}`, [id]);
    await app.sql(`update incident set updated_at = updated_at - interval '1 hour' where id = $1`, [id]);
    await time.sweep();
    expect(await missing()).toBe(before + 1);
    await app.sql(
      `update obligation set alone_since = due_at - interval '1 day', next_follow_up_at = due_at where ${duty}`,
      [id],
    );
    await time.sweep();
    expect(await missing()).toBe(before);
  });
});
