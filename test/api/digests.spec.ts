import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { HeldMailService } from '../../src/modules/messages/held-mail.service.js';
import { OversightService } from '../../src/modules/oversight/oversight.service.js';
import type { Resource } from '../support/answer.js';
import { Cases } from '../support/cases.js';
import { eventually } from '../support/eventually.js';
import { accountOf } from '../support/mail-log.js';
import type { CaughtMail } from '../support/mail-sink.js';
import { ALWAYS_OPEN, closeNextDays, keepHours, prefer } from '../support/opening-hours.js';
import { MINUTE, PassingTime } from '../support/passing-time.js';
import { RunningApp } from '../support/running-app.js';

const CANARIES = /Canary|Letter mailed|stranger|Chen|Okafor/;

/** The privacy officer wants one mail a day. */
describe('messages for a digest', () => {
  let app: RunningApp;
  let cases: Cases;
  let held: HeldMailService;
  beforeAll(async () => {
    app = await RunningApp.start();
    cases = new Cases(app);
    held = app.app.get(HeldMailService, { strict: false });
    await keepHours(app);
    await prefer(app, 'privacy', { delivery: 'digest', calendar: ALWAYS_OPEN });
  });
  afterEach(async () => {
    app.mail.refusalOf = () => null;
    app.mail.cut = null;
    await app.sql(`update message set state = 'withdrawn' where held_until is not null and state <> 'sent'`);
  });
  afterAll(() => app.stop());

  /** An incident that is confirmed, so that the privacy officer is asked to assess it within two business days. */
  async function confirmed(report: Record<string, unknown> = {}): Promise<Resource> {
    const kase = await cases.at('confirmed', { title: 'Canarytitle', description: 'Canarywords', ...report });
    await onlyToAssess(kase);
    return kase;
  }
  /** One message a case is enough to tell them apart: once all were taken, the others go no further. */
  async function onlyToAssess({ id }: Resource): Promise<void> {
    await eventually(
      () => app.sql(`select from message where state = 'queued' and held_until is null`),
      (others) => others.length === 0,
    );
    await app.sql(
      `update message set state = 'withdrawn' where incident_id = $1 and step_key <> 'assess' and state = 'queued'`,
      [id],
    );
  }
  async function asked({ id }: Resource, account = 'privacy'): Promise<Resource> {
    const messages = await cases.list(account, id, 'messages');
    const found = messages.filter(({ stepKey, kind }) => stepKey === 'assess' && kind === 'step_due');
    if (!found[0]) throw new Error('nobody was asked');
    return found[0];
  }
  const opening = async (kase: Resource): Promise<Date> =>
    new Date(((await asked(kase))['waits'] as { until: string }).until);
  /** So many workers come to what is due at an instant. */
  async function work(at: Date, workers = 1): Promise<void> {
    await Promise.all(Array.from({ length: workers }, () => held.sendSome(at)));
  }
  const about = (...kases: Resource[]): CaughtMail[] =>
    app.mail.mails.filter(
      (mail) =>
        accountOf(mail) === 'privacy' &&
        kases.every(({ reference }) => mail.parsed.text?.includes(reference)),
    );
  const asksToAssess = ({ parsed }: CaughtMail): boolean => /assess/i.test(parsed.text ?? '');
  const later = (date: Date, minutes: number): Date => new Date(date.getTime() + minutes * MINUTE);

  it('wait until the opening, and can be seen to; nobody calls them stuck', async () => {
    const kase = await confirmed();
    const message = await asked(kase);
    expect(message).toMatchObject({
      state: 'queued',
      attempts: 0,
      unclearTries: 0,
      waits: { for: 'digest' },
    });
    const until = await opening(kase);
    expect(message['nextAttemptAt']).toBe(until.toISOString());
    const local = new Intl.DateTimeFormat('en-CA', {
      timeZone: 'America/Toronto',
      timeStyle: 'short',
      hourCycle: 'h23',
    });
    expect(local.format(until)).toBe('00:00');
    expect(about(kase).filter(asksToAssess)).toEqual([]);
    const oversight = app.app.get(OversightService, { strict: false });
    await oversight.look(later(until, -1));
    expect(oversight.findings).toMatchObject({ stuckMessages: 0 });
    await oversight.look(later(until, 6));
    expect(oversight.findings).toMatchObject({ stuckMessages: 1 });
  });

  it('go in one mail, however many workers come to them, and no earlier', async () => {
    const [one, other] = [await confirmed(), await confirmed({ drill: true })];
    const until = await opening(one);
    await work(later(until, -1), 4);
    expect(about(one, other)).toEqual([]);
    await work(until, 4);
    const mails = app.mail.mails.filter(
      (mail) => /^2 messages about/.test(mail.parsed.subject ?? '') && about(one, other).includes(mail),
    );
    expect(mails).toHaveLength(1);
    const raw = mails[0]?.raw ?? '';
    const parsed = mails[0]?.parsed;
    expect(parsed?.text).toContain(`https://breach.city.example/v1/incidents/${one.reference}`);
    expect(parsed?.text).toContain('[DRILL] Please complete');
    expect(`${raw}${raw.replaceAll(/=\r\n/g, '')}${parsed?.text ?? ''}${parsed?.html ?? ''}`).not.toMatch(
      CANARIES,
    );
    for (const kase of [one, other])
      expect(await asked(kase)).toMatchObject({ state: 'sent', attempts: 1, waits: null, lastError: null });
  });

  it('wait for the opening that a calendar gives as it is now, whether it was put off or brought forward', async () => {
    const kase = await confirmed();
    const until = await opening(kase);
    await closeNextDays(app, 1);
    const day = 24 * 60 * MINUTE;
    const after = await eventually(
      () => opening(kase),
      (at) => at.getTime() !== until.getTime(),
    );
    // An hour more or less, where the clocks change.
    expect(Math.abs(after.getTime() - until.getTime() - day)).toBeLessThanOrEqual(60 * MINUTE);
    await work(until, 2);
    expect(about(kase).filter(asksToAssess)).toEqual([]);
    await closeNextDays(app, 0);
    await eventually(
      () => opening(kase),
      (at) => at.getTime() === until.getTime(),
    );
    await work(until, 4);
    expect(about(kase).filter(asksToAssess)).toHaveLength(1);
    await closeNextDays(app, 1);
    await work(later(after, 1), 2);
    expect(about(kase).filter(asksToAssess)).toHaveLength(1);
    await closeNextDays(app, 0);
  });

  it('are left to the worker that is just making a mail of them', async () => {
    const kase = await confirmed();
    const until = await opening(kase);
    const other = new Client({ connectionString: app.database.url });
    await other.connect();
    await other.query(`begin; select from person where email = 'privacy@example.org' for no key update`);
    expect(await held.sendSome(until)).toBe(0);
    await other.query('rollback');
    await other.end();
    expect(await held.sendSome(until)).toBe(1);
  });

  it('are left out when what they ask for was done meanwhile; the one that is left is written as ever', async () => {
    const [done, open] = [await confirmed(), await confirmed()];
    const until = await opening(open);
    await cases.act('privacy', done.id, 'steps/assess/complete', { note: 'Low.' });
    await onlyToAssess(done);
    await work(until);
    expect(await asked(done)).toMatchObject({ state: 'withdrawn', sentAt: null, waits: null });
    const [mail] = about(open).filter(
      ({ parsed }) => parsed.subject?.includes(open.reference) && /assess/i.test(parsed.subject),
    );
    expect(mail?.parsed.subject).toMatch(/^PB-\S+: please complete/);
    expect(about(done).filter(({ parsed }) => /assess/i.test(parsed.subject ?? ''))).toEqual([]);
  });

  it('never tell of a case that must not reach the person any more', async () => {
    const [kept, open, third] = [await confirmed(), await confirmed(), await confirmed()];
    const until = await opening(open);
    await cases.amend('hr', kept.id, { implicated: ['privacy@example.org'] });
    await work(until);
    const [mail] = about(open, third);
    expect(mail?.parsed.subject).toMatch(/^2 messages/);
    expect(mail?.raw).not.toContain(kept.reference);
    expect(about(kept).filter(({ parsed }) => /assess/i.test(parsed.subject ?? ''))).toEqual([]);
    expect(await asked(kept, 'hr')).toMatchObject({
      state: 'failed',
      lastError: 'the person may not be told any more',
    });
  });

  it('are tried again together under one Message-ID when the mail server cannot take them', async () => {
    const [one, other] = [await confirmed(), await confirmed()];
    const until = await opening(one);
    app.mail.refusalOf = () => 451;
    await work(until);
    for (const kase of [one, other])
      expect(await asked(kase)).toMatchObject({ state: 'queued', attempts: 1, unclearTries: 0, waits: null });
    const [{ id } = { id: '' }] = await app.sql<{ id: string }>(
      'select distinct digest_id as id from message where digest_id is not null and state = $1',
      ['queued'],
    );
    app.mail.refusalOf = () => null;
    app.mail.cut = 'content';
    await work(later(until, 60));
    for (const kase of [one, other])
      expect(await asked(kase)).toMatchObject({ state: 'queued', attempts: 2, unclearTries: 1 });
    app.mail.cut = null;
    await work(later(until, 120), 3);
    for (const kase of [one, other])
      expect(await asked(kase)).toMatchObject({ state: 'sent', attempts: 3, unclearTries: 1 });
    const sent = about(one, other).map(({ parsed }) => parsed.messageId);
    expect(sent).toEqual([`<${id}@city.example>`, `<${id}@city.example>`]);
  });

  it('that a worker died with go again as they were, without what came to wait since', async () => {
    const [one, other] = [await confirmed(), await confirmed()];
    const until = await opening(one);
    app.mail.refusalOf = () => 451;
    await work(until);
    app.mail.refusalOf = () => null;
    const since = await confirmed();
    await app.sql(
      `update message set claimed_until = $1, next_attempt_at = $1 where digest_id is not null and state = 'queued'`,
      [until],
    );
    await work(later(until, 60), 3);
    expect(about(one, other)).toHaveLength(1);
    expect(about(one, other, since)).toEqual([]);
    expect(await asked(one)).toMatchObject({ state: 'sent', attempts: 2, unclearTries: 1 });
    expect(await asked(since)).toMatchObject({ state: 'sent', attempts: 1, unclearTries: 0 });
  });

  it('become dead letters together, and are queued again together', async () => {
    const [one, other] = [await confirmed(), await confirmed()];
    const until = await opening(one);
    app.mail.refusalOf = (address) => (address === 'privacy@example.org' ? 550 : null);
    await work(until);
    for (const kase of [one, other])
      expect(await asked(kase)).toMatchObject({ state: 'failed', lastError: 'EENVELOPE RCPT TO 550' });
    app.mail.refusalOf = () => null;
    const { id } = await asked(one);
    expect(await app.ask('admin', 'POST', `/v1/messages/${id}/retry`)).toMatchObject({ status: 200 });
    await work(new Date());
    for (const kase of [one, other]) {
      await eventually(
        () => asked(kase),
        ({ state }) => state === 'sent',
      );
      const trail = await cases.list('privacy', kase.id, 'timeline');
      expect(trail.filter(({ type }) => type === 'message.retried')).toHaveLength(1);
    }
    expect(about(one, other)).toHaveLength(1);
  });

  it('do not wait for an opening that a moved deadline makes too late', async () => {
    const kase = await confirmed();
    await app.sql(
      `update incident_step set due_at = least(now() + interval '30 minutes', $2::timestamptz - interval '1 minute')
       where incident_id = $1 and key = 'assess'`,
      [kase.id, await opening(kase)],
    );
    await eventually(
      () => asked(kase),
      ({ state }) => state === 'sent',
    );
    expect(about(kase).filter(({ parsed }) => /assess/i.test(parsed.subject ?? ''))).toHaveLength(1);
  });

  it('go at once when the person wants them by themselves again', async () => {
    const [one, other] = [await confirmed(), await confirmed()];
    await prefer(app, 'privacy', { delivery: 'immediately' });
    for (const kase of [one, other])
      await eventually(
        () => asked(kase),
        ({ state }) => state === 'sent',
      );
    expect(about(one, other)).toEqual([]);
    await prefer(app, 'privacy', { delivery: 'digest' });
  });

  it('are no escalations: what is overdue comes at once', async () => {
    const kase = await confirmed();
    const time = new PassingTime(app);
    await time.until(kase.id, 'assess', MINUTE);
    await time.sweep();
    const messages = await eventually(
      () => cases.list('privacy', kase.id, 'messages'),
      (all) => all.filter(({ kind }) => kind === 'overdue').every(({ state }) => state === 'sent'),
    );
    expect(messages).toContainEqual(
      expect.objectContaining({ kind: 'overdue', state: 'sent', waits: null, role: 'privacy_officer' }),
    );
  });

  it('come in the language of the person', async () => {
    await prefer(app, 'privacy', { language: 'fr' });
    const [one, other] = [await confirmed(), await confirmed()];
    await work(await opening(one));
    const [mail] = about(one, other);
    expect(mail?.parsed.subject).toMatch(/^2 messages au sujet d’incidents/);
    expect(`${mail?.parsed.text ?? ''}${mail?.parsed.html ?? ''}`).not.toMatch(CANARIES);
  });
});
