import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HeldMailService } from '../../src/modules/messages/held-mail.service.js';
import type { Answer, Resource } from '../support/answer.js';
import { Cases } from '../support/cases.js';
import { eventually } from '../support/eventually.js';
import { CLOSED, keepHours, prefer } from '../support/opening-hours.js';
import { RunningApp } from '../support/running-app.js';

const PATH = '/v1/me/preferences';

describe('preferences', () => {
  let app: RunningApp;
  beforeAll(async () => void (app = await RunningApp.start({ PROCESS: 'http' })));
  afterAll(() => app.stop());

  const read = (account: string): Promise<Answer> => app.ask(account, 'GET', PATH);
  const tagOf = ({ headers }: Answer): string => headers.get('etag') ?? '';
  const change = async (account: string, body: unknown, tag?: string): Promise<Answer> =>
    app.ask(account, 'PATCH', PATH, body, { 'if-match': tag ?? tagOf(await read(account)) });

  it('are: each message at once, in the language that the administrator gave', async () => {
    const usual = { language: 'en', delivery: 'immediately', quietHours: false, calendar: null };
    expect(await read('employee')).toMatchObject({ status: 200, body: usual });
    const known = { 'if-none-match': tagOf(await read('employee')) };
    expect(await app.ask('employee', 'GET', PATH, undefined, known)).toMatchObject({ status: 304, text: '' });
  });

  it('change one by one, and are nobody else’s', async () => {
    await change('hr', { delivery: 'digest' });
    await change('hr', { quietHours: true, calendar: 'br' });
    const all = { language: 'fr', delivery: 'digest', quietHours: true, calendar: 'br' };
    expect(await change('hr', { language: 'fr' })).toMatchObject({ status: 200, body: all });
    expect((await read('hr')).body).toEqual(all);
    expect((await change('hr', { calendar: null })).body).toEqual({ ...all, calendar: null });
    expect((await read('legal')).body).toMatchObject({ language: 'en', delivery: 'immediately' });
    expect((await app.ask('hr', 'GET', '/v1/me')).body).toMatchObject({ language: 'fr' });
  });

  it('of two who change at once, one is told to read again', async () => {
    const tag = tagOf(await read('it'));
    const answers = await Promise.all([
      change('it', { language: 'fr' }, tag),
      change('it', { delivery: 'digest' }, tag),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(await app.ask('it', 'PATCH', PATH, { language: 'en' })).toMatchObject({ status: 428 });
  });

  it.each([
    [{ delivery: 'weekly' }, '/delivery'],
    [{ language: 'de' }, '/language'],
    [{ language: null }, '/language'],
    [{ quietHours: 'yes' }, '/quietHours'],
    [{ calendar: 'mars' }, '/calendar'],
    [{ calendar: '' }, '/calendar'],
    [{ email: 'x@example.org' }, '/email'],
  ])('refuse %j', async (body, pointer) => {
    expect(await change('employee', body)).toMatchObject({
      status: 400,
      body: { code: 'validation_failed', errors: [{ pointer }] },
    });
  });

  it('are for those who are signed in', async () => {
    expect(await app.ask(null, 'GET', PATH)).toMatchObject({ status: 401 });
    expect(await app.ask(null, 'PATCH', PATH, {})).toMatchObject({ status: 401 });
  });
});

/** The supervisor and the employee want no mail while their calendar is closed, and it is closed for a month. */
describe('quiet hours', () => {
  let app: RunningApp;
  let cases: Cases;
  let held: HeldMailService;
  beforeAll(async () => {
    app = await RunningApp.start();
    cases = new Cases(app);
    held = app.app.get(HeldMailService, { strict: false });
    await keepHours(app);
    for (const account of ['supervisor', 'employee'])
      await prefer(app, account, { quietHours: true, calendar: CLOSED });
  });
  afterAll(() => app.stop());

  const states = async ({ id }: Resource): Promise<string[]> => {
    const rows = await app.sql<Resource>(
      `select split_part(p.email, '@', 1) as account, m.kind, m.state, m.held_for
       from message m join person p on p.id = m.person_id
       where m.incident_id = $1 and p.email ~ '^(supervisor|employee)@' and m.kind <> 'step_due'
       order by m.kind, p.email`,
      [id],
    );
    return rows.map(({ account, kind, state, held_for: wait }) =>
      [account, kind, state, ...(wait === null ? [] : ['for', wait])].map(String).join(' '),
    );
  };
  const arrive = (kase: Resource, states_: string[]): Promise<string[]> =>
    eventually(
      () => states(kase),
      (now) => JSON.stringify(now) === JSON.stringify(states_),
    );

  it('keep back neither a receipt nor what is due before they end', async () => {
    const kase = await cases.at('reported');
    await arrive(kase, ['employee receipt sent', 'supervisor reported sent']);
    const messages = await cases.list('privacy', kase.id, 'messages');
    expect(messages.every(({ waits }) => waits === null)).toBe(true);
  });

  it('keep back the rest until the opening, and then send each by itself', async () => {
    const kase = await cases.at('confirmed');
    const waits = ['supervisor confirmed queued for opening'];
    const before = ['employee receipt sent', 'supervisor reported sent'];
    await arrive(kase, [...waits, ...before]);
    const messages = await cases.list('privacy', kase.id, 'messages');
    const { waits: why, nextAttemptAt } = messages.find(
      ({ kind, to }) => kind === 'confirmed' && (to as { name: string }).name === 'Sam Okafor',
    ) as Resource;
    expect(why).toEqual({ for: 'opening', until: nextAttemptAt });
    expect(await held.sendSome(new Date())).toBe(0);
    await Promise.all([1, 2, 3].map(() => held.sendSome(new Date(String(nextAttemptAt)))));
    await arrive(kase, ['supervisor confirmed sent for opening', ...before]);
    const mails = app.mail.mails.filter(
      ({ to, parsed }) => to.includes('supervisor@example.org') && parsed.subject?.includes('confirmed'),
    );
    expect(mails.map(({ parsed }) => parsed.subject)).toEqual([expect.stringContaining(kase.reference)]);
  });

  it('send nothing that went out of date', async () => {
    const kase = await cases.at('closed');
    await cases.act('privacy', kase.id, 'reopen', { reason: 'A second letter.' });
    await arrive(
      kase,
      [
        'supervisor confirmed queued for opening',
        ...['supervisor directed queued for opening', 'supervisor directed queued for opening'],
        ...['employee closed queued for opening', 'supervisor closed queued for opening'],
        ...['employee receipt sent', 'supervisor reopened queued for opening', 'supervisor reported sent'],
      ].sort((one, other) => ((one.split(' ')[1] ?? '') < (other.split(' ')[1] ?? '') ? -1 : 1)),
    );
    await held.sendSome(new Date(Date.now() + 100 * 24 * 60 * 60_000));
    expect(await states(kase)).toContain('supervisor closed withdrawn for opening');
    expect(await states(kase)).toContain('employee closed withdrawn for opening');
    expect(await states(kase)).toContain('supervisor reopened sent for opening');
  });

  it('end with the preference: what waited comes at once', async () => {
    const kase = await cases.at('confirmed');
    await arrive(kase, [
      ...['supervisor confirmed queued for opening', 'employee receipt sent', 'supervisor reported sent'],
    ]);
    await prefer(app, 'supervisor', { language: 'fr' });
    expect(await states(kase)).toContain('supervisor confirmed queued for opening');
    await prefer(app, 'supervisor', { quietHours: false });
    await eventually(
      () => states(kase),
      (now) => now.includes('supervisor confirmed sent for opening'),
    );
  });

  it('do not hold while the calendar is open', async () => {
    await prefer(app, 'supervisor', { quietHours: true, calendar: 'br' });
    const kase = await cases.at('confirmed');
    const sent = ['supervisor confirmed sent', 'employee receipt sent', 'supervisor reported sent'];
    expect(await arrive(kase, sent)).toEqual(sent);
  });
});
