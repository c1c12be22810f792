import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Resource } from '../support/answer.js';
import { Cases } from '../support/cases.js';
import { MailLog } from '../support/mail-log.js';
import { HOUR, MINUTE, PassingTime } from '../support/passing-time.js';
import { RunningApp } from '../support/running-app.js';

describe('what is not done', () => {
  let app: RunningApp;
  let cases: Cases;
  let time: PassingTime;
  beforeAll(async () => {
    app = await RunningApp.start();
    cases = new Cases(app);
    time = new PassingTime(app);
  });
  afterAll(() => app.stop());

  it('is reminded of before its deadline, once, and the step says so', async () => {
    const { id } = await cases.at('reported');
    await time.until(id, 'contain', -2 * HOUR);
    await time.sweep();
    expect(await time.told(id, 'contain')).toEqual([]);
    await time.until(id, 'contain', -HOUR + 1_000);
    await time.sweep();
    await time.sweep();
    expect(await time.told(id, 'contain')).toEqual(['supervisor: reminder']);
    expect(await cases.step(id, 'contain')).toMatchObject({
      reminders: [{ before: 1, sentAt: expect.stringMatching(/Z$/), outcome: 'sent', late: false }],
      escalation: [{ sentAt: null, outcome: null }, { sentAt: null }, { sentAt: null }, { sentAt: null }],
      escalationEndedAt: null,
    });
    const timeline = await cases.list('privacy', id, 'timeline');
    expect(timeline.at(-1)).toMatchObject({
      ...{
        type: 'step.reminded',
        stepKey: 'contain',
        actor: null,
        changes: { nth: 1, to: ['owner'], late: false },
      },
      summary: expect.stringMatching(
        /^A reminder of the step “contain” was sent to: owner; it is due .*Z\.$/,
      ),
    });
  });

  it('climbs from level to level when nobody acknowledges, to the end of the chain, and then falls silent', async () => {
    const { id } = await cases.at('reported');
    const climbed = async (late: number): Promise<string[]> => {
      await time.until(id, 'acknowledge', late);
      await time.sweep();
      return time.told(id, 'acknowledge');
    };
    const sam = ['supervisor: overdue', 'supervisor: reminder'];
    expect(await climbed(-30 * MINUTE)).toEqual([]);
    expect(await climbed(-MINUTE)).toEqual(['supervisor: reminder']);
    expect(await climbed(1_000)).toEqual(sam);
    expect(await climbed(30 * MINUTE)).toEqual(['alternate: overdue', ...sam]);
    expect(await climbed(HOUR)).toEqual(['alternate: overdue', 'manager: overdue', ...sam]);
    const upper = ['manager: overdue', 'privacy: overdue'];
    expect(await climbed(2 * HOUR)).toEqual(['alternate: overdue', ...upper, ...sam]);
    const all = ['alternate: overdue', 'head: overdue', ...upper];
    expect(await climbed(6 * HOUR)).toEqual([...all, ...sam]);
    expect(await climbed(30 * HOUR)).toEqual([...all, 'privacy: unanswered', ...sam]);
    expect(await climbed(300 * HOUR)).toEqual([...all, 'privacy: unanswered', ...sam]);
    const timeline = await cases.list('privacy', id, 'timeline');
    const about = timeline.filter(
      ({ type, stepKey }) => /^step\.(escalated|unanswered)$/.test(type) && stepKey === 'acknowledge',
    );
    expect(about.map(({ summary }) => summary.replace(/\S+Z/, 'then'))).toEqual([
      'The step “acknowledge” is overdue since then; level 1 of its chain was told: owner.',
      'The step “acknowledge” is overdue since then; level 2 of its chain was told: alternate.',
      'The step “acknowledge” is overdue since then; level 3 of its chain was told: manager.',
      'The step “acknowledge” is overdue since then; level 4 of its chain was told: privacy officer.',
      'The step “acknowledge” is overdue since then; level 5 of its chain was told: head.',
      'The step “acknowledge” is still not done, and everyone who was to be told has been told; a last message was sent to: privacy officer.',
    ]);
    expect(await cases.step(id, 'acknowledge')).toMatchObject({ escalationEndedAt: expect.any(String) });
  });

  it.each([
    ['reminded', 'supervisor', -MINUTE],
    ['told the owner', 'supervisor', MINUTE],
    ['told the alternate, by the alternate', 'alternate', 30 * MINUTE],
    ['told the manager', 'manager', HOUR],
    ['told the privacy office', 'privacy', 2 * HOUR],
  ])('stops climbing once it is acknowledged, having %s', async (_, account, late) => {
    const { id } = await cases.at('reported');
    await time.until(id, 'acknowledge', late);
    await time.sweep();
    const before = await time.told(id, 'acknowledge');
    expect((await cases.act(account, id, 'acknowledge')).status).toBe(200);
    await time.pass(id, 100 * HOUR);
    await time.sweep();
    expect(await time.told(id, 'acknowledge')).toEqual(before);
    expect(before.some((each) => each.startsWith(`${account}: `))).toBe(true);
  });

  it.each([
    [
      'completed',
      (id: string) => cases.act('supervisor', id, 'steps/contain/complete', { note: 'Fetched.' }),
    ],
    [
      'waived',
      (id: string) => cases.act('privacy', id, 'steps/contain/waive', { reason: 'Nothing to contain.' }),
    ],
    ['dismissed', (id: string) => cases.act('privacy', id, 'dismiss', { reason: 'A false alarm.' })],
  ])('is let alone when it was %s meanwhile', async (_, end) => {
    const { id } = await cases.at('acknowledged');
    await time.until(id, 'contain', HOUR);
    expect((await end(id)).status).toBe(200);
    await time.sweep();
    expect(await time.told(id, 'contain')).toEqual([]);
  });

  it('fires once and late when nobody was there, each level in order, and nobody gets two mails', async () => {
    const { id } = await cases.at('reported');
    await time.until(id, 'contain', 3 * HOUR);
    await time.sweep();
    expect(await time.sent(id, 'contain')).toEqual([
      'reminder 1 to : skipped, late',
      'escalation 1 to owner, privacy_officer: sent, late',
      'escalation 2 to alternate: sent, late',
      'escalation 3 to manager: sent, late',
    ]);
    expect(await time.told(id, 'contain')).toEqual([
      'alternate: overdue',
      'manager: overdue',
      'privacy: overdue',
      'supervisor: overdue',
    ]);
    expect(await cases.step(id, 'contain')).toMatchObject({
      reminders: [{ sentAt: null, outcome: 'skipped', late: true }],
      escalation: [
        { outcome: 'sent', late: true },
        { outcome: 'sent', late: true },
        { outcome: 'sent', late: true },
        { outcome: null, late: false },
      ],
    });
    const types = (await cases.list('privacy', id, 'timeline')).filter(
      ({ stepKey }) => stepKey === 'contain',
    );
    expect(types.map(({ type }) => type)).not.toContain('step.reminded');
  });

  it('begins anew with another deadline, and not with the same one', async () => {
    const { id } = await cases.at('reported');
    await time.until(id, 'contain', 1_000);
    await time.sweep();
    expect(await time.told(id, 'contain')).toHaveLength(2);
    // What is written again with the same deadline is looked at again, and found to be done.
    await cases.act('supervisor', id, 'steps/contain/assign', { person: 'supervisor@example.org' });
    expect(await time.sweep()).toBe(1);
    expect(await time.told(id, 'contain')).toHaveLength(2);
    await cases.amend('privacy', id, { discoveredAt: new Date(Date.now() - 5 * HOUR).toISOString() });
    await time.sweep();
    expect((await time.told(id, 'contain')).filter((each) => each === 'privacy: overdue')).toHaveLength(2);
    expect(await time.sweep()).toBe(0);
  });

  it('passes over a level without people at once, and says so', async () => {
    const { id } = await cases.file({ division: 'city' });
    await time.until(id, 'acknowledge', HOUR);
    await time.sweep();
    expect(await time.sent(id, 'acknowledge')).toEqual([
      'reminder 1 to : skipped, late',
      'escalation 1 to owner: sent, late',
      'escalation 2 to : nobody, late',
      'escalation 3 to : nobody',
      'escalation 4 to privacy_officer: sent',
    ]);
    const said = (await cases.list('privacy', id, 'timeline')).map(({ summary }) => summary);
    expect(said).toContainEqual(
      expect.stringMatching(
        /level [23] of its chain has nobody who is free to act, so whoever comes next is told at once\.$/,
      ),
    );
    expect((await cases.step(id, 'acknowledge'))['escalation']).toMatchObject([
      { outcome: 'sent' },
      { outcome: 'nobody', sentAt: null },
      { outcome: 'nobody', sentAt: null },
      { outcome: 'sent' },
      { outcome: null },
    ]);
  });

  it('is never told to those whom the case must not reach, nor to their supervisors', async () => {
    const implicated = ['Sam Okafor', 'privacy@example.org', 'Paul Whitfield'];
    const { id } = await cases.file({ division: 'public-health', implicated });
    for (const late of [1_000, 2 * HOUR, 6 * HOUR, 40 * HOUR]) {
      await time.until(id, 'acknowledge', late);
      await time.sweep();
    }
    expect(await time.sent(id, 'acknowledge')).toEqual([
      'reminder 1 to : skipped, late',
      'escalation 1 to owner: sent',
      'escalation 2 to : nobody, late',
      'escalation 3 to manager: sent, late',
      'escalation 4 to : nobody',
      'escalation 5 to : nobody',
      'end 1 to : nobody',
    ]);
    const people = await app.sql<{ email: string }>(
      `select distinct p.email from message m join person p on p.id = m.person_id where m.incident_id = $1 order by 1`,
      [id],
    );
    // No office may know of it, so the auditor is told.
    const told = ['auditor@example.org', 'employee@example.org', 'manager@example.org'];
    expect(people.map(({ email }) => email)).toEqual(told);
  });

  it('tells nobody but Human Resources and the privacy office of a step that speaks of an employment action', async () => {
    const { id } = await cases.at('escalated', { healthCustodian: true });
    await cases.amend('hr', id, { employmentActionAt: new Date().toISOString() });
    // Nobody may assign such a step today; whoever had it must not hear of it either.
    await app.sql(
      `update incident_step set assignee_id = (select id from person where email = 'nurse@example.org')
       where incident_id = $1 and key = 'notify-college'`,
      [id],
    );
    await time.until(id, 'notify-college', 60 * HOUR);
    await time.sweep();
    expect(await time.told(id, 'notify-college')).toEqual(['hr: overdue', 'privacy: unanswered']);
  });

  it.each([
    [
      'employee',
      'supervisor',
      'public-health',
      [
        'alternate: overdue: “Acknowledge the report”',
        'manager: overdue: “Acknowledge the report”',
        'privacy: overdue: “Acknowledge the report”',
        'supervisor: overdue: “Acknowledge the report”',
      ],
    ],
    [
      'employee2',
      'supervisor2',
      'parks',
      [
        'manager: overdue: “Acknowledge the report”',
        'privacy: overdue: “Acknowledge the report”',
        'supervisor2: en retard\u00a0: «\u00a0Accuser réception du signalement\u00a0»',
      ],
    ],
  ])(
    'mails %s’s %s in their language, with nothing of what happened',
    async (reporter, supervisor, division, subjects) => {
      const canary = (field: string): string => `CANARY-${field}`;
      const filed = await cases.file(
        {
          ...{
            division,
            title: canary('title'),
            description: canary('description'),
            zone: 'America/Toronto',
          },
          ...{ affected: { estimate: 98_765, exact: true }, externalReference: canary('external') },
        },
        reporter,
      );
      const log = new MailLog(app, filed.reference);
      await log.news();
      await time.until(filed.id, 'acknowledge', 2 * HOUR);
      await app.sql(
        `update incident_step set next_follow_up_at = null where incident_id = $1 and key <> 'acknowledge'`,
        [filed.id],
      );
      await time.sweep();
      expect(await log.news()).toEqual(subjects);
      const mails = await log.all();
      for (const { raw, parsed } of mails) {
        const bodies = `${parsed.text ?? ''}${parsed.html ?? ''}`;
        expect(`${raw}${bodies}`).not.toMatch(/CANARY|98.?765/);
        expect(bodies).not.toMatch(/Tremblay|Gagnon/);
      }
      const overdue = mails.filter(({ parsed }) => /overdue|retard/.test(parsed.subject ?? ''));
      for (const { parsed } of overdue) {
        expect(parsed.subject).toMatch(/\((was due|l’échéance était le) /);
        expect(parsed.text).toMatch(/^(Was due: |Échéance passée : )/m);
        const link = `https://breach.city.example/v1/incidents/${filed.reference}/steps/acknowledge`;
        expect(parsed.text).toContain(`\n${link}\n`);
        expect(parsed.text).toMatch(
          /^(Time limit: 1 business hour after the report|Délai : 1 heure ouvrable après le signalement)$/m,
        );
      }
      expect(overdue.some(({ to }) => to.includes(`${supervisor}@example.org`))).toBe(true);
      expect(app.lines.join('\n')).not.toContain('CANARY');
      const [job] = await app.sql<Resource>(
        `select jsonb_agg(to_jsonb(f))::text as text from follow_up f where incident_id = $1`,
        [filed.id],
      );
      expect(job?.text).not.toContain('CANARY');
    },
  );
});
