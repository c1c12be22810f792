import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Cases } from '../support/cases.js';
import { MailLog } from '../support/mail-log.js';
import { RunningApp } from '../support/running-app.js';

const GIVEN = 'direction was given, please read it';
const GIVEN_IN_FRENCH = 'des directives ont été données, veuillez les lire';

const ANY = { 'if-match': '*' };

describe('the direction of an office', () => {
  let app: RunningApp;
  let cases: Cases;
  beforeAll(async () => {
    app = await RunningApp.start();
    cases = new Cases(app);
  });
  afterAll(() => app.stop());

  /** An incident whose offices were asked; what was mailed until then is left out. */
  async function asked(
    report: Record<string, unknown> = {},
    cast: Record<string, string> = {},
  ): Promise<{ id: string; log: MailLog }> {
    const { id, reference } = await cases.at('escalated', report, cast);
    const log = new MailLog(app, reference);
    await log.news();
    return { id, log };
  }

  const direct = async (account: string, id: string, office: string, text: string): Promise<number> => {
    const { headers } = await cases.ask(account, 'GET', id);
    const ifMatch = { 'if-match': headers.get('etag') ?? '' };
    return (await cases.ask(account, 'PUT', id, `directions/${office}`, { text }, ifMatch)).status;
  };

  it.each([
    ['communications', 'communications'],
    ['hr', 'human-resources'],
  ])(
    'by %s is mailed to the supervisor, who finds it behind the link and not in the mail',
    async (by, office) => {
      const { id, log } = await asked();
      expect(await direct(by, id, office, 'Call no newspaper.')).toBe(200);
      expect(await log.news()).toEqual([`supervisor: ${GIVEN}`]);
      const mail = (await log.all()).at(-1);
      const link = /^https:\/\/breach\.city\.example(\S+\/directions)$/m.exec(mail?.parsed.text ?? '')?.[1];
      const found = await app.ask('supervisor', 'GET', link ?? 'no link');
      expect(found.body.items).toMatchObject([{ office, text: 'Call no newspaper.' }]);
      expect(mail?.raw).not.toMatch(/newspaper/);
      expect(mail?.parsed.html).not.toMatch(/newspaper/);
    },
  );

  it('is mailed again when it is changed', async () => {
    const { id, log } = await asked();
    await direct('communications', id, 'communications', 'No statement.');
    expect(await direct('communications', id, 'communications', 'A statement at noon.')).toBe(200);
    expect(await log.news()).toEqual([`supervisor: ${GIVEN}`, `supervisor: ${GIVEN}`]);
  });

  it('is mailed in the language of whoever supervises', async () => {
    const cast = { employee: 'employee2', supervisor: 'supervisor2' };
    const { id, log } = await asked({ division: 'parks' }, cast);
    await direct('communications', id, 'communications', 'No statement.');
    expect(await log.news()).toEqual([`supervisor2: ${GIVEN_IN_FRENCH}`]);
  });

  it('goes around a supervisor whom the case must not reach', async () => {
    const { id, log } = await asked({ implicated: ['supervisor@example.org'] }, { supervisor: 'manager' });
    await direct('hr', id, 'human-resources', 'Talk to nobody.');
    expect(await log.news()).toEqual([`manager: ${GIVEN}`, `privacy: ${GIVEN}`]);
  });

  it('goes to the alternate, too, while the supervisor is away', async () => {
    const { id, log } = await asked();
    const [from, to] = [-60_000, 86_400_000].map((ms) => new Date(Date.now() + ms).toISOString());
    expect((await app.ask('supervisor', 'PUT', '/v1/me/absence', { from, to })).status).toBe(200);
    await direct('communications', id, 'communications', 'No statement.');
    await app.ask('supervisor', 'DELETE', '/v1/me/absence');
    expect(await log.news()).toEqual([`alternate: ${GIVEN}`, `supervisor: ${GIVEN}`]);
  });

  it('is not mailed to its author', async () => {
    const { id, log } = await asked({ implicated: ['supervisor@example.org'] }, { supervisor: 'manager' });
    const me = await app.ask('manager', 'GET', '/v1/me');
    const roles = [
      { role: 'supervisor', division: 'community-services' },
      { role: 'human_resources', division: null },
    ];
    const changed = await app.ask('admin', 'PATCH', `/v1/people/${me.body.id}`, { roles }, ANY);
    expect(changed).toMatchObject({ status: 200 });
    await direct('manager', id, 'human-resources', 'Talk to nobody.');
    expect(await log.news()).toEqual([`privacy: ${GIVEN}`]);
  });
});
