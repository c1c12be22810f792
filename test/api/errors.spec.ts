import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer } from '../support/answer.js';
import { Cases } from '../support/cases.js';
import { eventually } from '../support/eventually.js';
import { RunningApp } from '../support/running-app.js';

const HOUR = 3_600_000;
const ago = (ms: number): string => new Date(Date.now() - ms).toISOString();
const CLOCK = '\\w+ \\d+ \\w+ \\d{4} at \\d\\d:\\d\\d E[SD]T \\(\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z\\)';
const UUID = '019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44';

/** What people read when they are refused: what is wrong, what is expected, what to do next. */
describe('an error says what to do next', () => {
  let app: RunningApp;
  let cases: Cases;
  let id: string;
  let version: number;

  beforeAll(async () => {
    app = await RunningApp.start();
    cases = new Cases(app);
    ({ id, version } = await cases.at('escalated'));
  });
  afterAll(() => app.stop());

  const report = (body: object): Promise<Answer> => app.ask('employee', 'POST', '/v1/incidents', body);
  const amend = (ifMatch: Record<string, string>): Promise<Answer> =>
    cases.ask('privacy', 'PATCH', id, '', { title: 'Another' }, ifMatch);
  const faults = ({ body }: Answer): string[] =>
    body.errors.map(({ pointer, code, message }) => `${pointer} ${code}: ${message}`);

  it('for all that is missing or wrong in a body, at once', async () => {
    expect(faults(await report({ affected: 5, zone: 'Toronto', discoverdAt: ago(HOUR) })).sort()).toEqual(
      [
        '/affected object: Give an object with "estimate", "exact", "includesEmployees", "residences", "residentsByPlace".',
        '/discoverdAt unknown_field: Remove this field; it is not known here.',
        '/discoveredAt required: Send "discoveredAt" (When someone first knew; with its offset). Give a time with an offset, such as 2026-11-20T14:05:00-05:00 (in a query, write + as %2B).',
        '/title required: Send "title". Give text, such as "Letter mailed to the wrong resident".',
        '/zone zone: Give an IANA time zone, such as America/Toronto.',
      ].sort(),
    );
  });

  it('for a name that would read as another', async () => {
    const answer = await report({
      title: 'invoice\u202efdp.exe',
      discoveredAt: ago(HOUR),
      description: 'a\u202eb',
    });
    expect(faults(answer)).toEqual([
      '/title invisible_characters: Remove the invisible characters that turn or hide parts of a line, such as U+202E or U+200B; if you see none, type it anew.',
    ]);
  });

  it.each(['discoveredAt', 'occurredFrom', 'occurredTo'])('for %s that lies in the future', async (name) => {
    const answer = await report({ title: 'A letter', discoveredAt: ago(HOUR), [name]: ago(-5 * HOUR) });
    expect(faults(answer)[0]).toMatch(
      new RegExp(
        `^/${name} instant: This time lies in the future: here it is ${CLOCK}\\. Check the date, the hour and the offset\\.$`,
      ),
    );
  });

  it('for what became known before it was discovered, in the zone of the incident', async () => {
    const early = { awareAt: '2026-11-01T12:00:00Z' };
    const answer = await cases.ask(
      'privacy',
      'PATCH',
      id,
      '',
      { ...early, discoveredAt: '2026-11-02T14:00:00Z' },
      { 'if-match': '*' },
    );
    expect(faults(answer)).toEqual([
      '/awareAt instant: This time lies before the discovery on Monday 2 November 2026 at 09:00 EST (2026-11-02T14:00:00.000Z). Check the date, the hour and the offset.',
    ]);
  });

  it.each([
    ['in the future', -HOUR, `"at" lies in the future: here it is ${CLOCK}\\.`],
    ['before the report', 50 * HOUR, `"at" lies before the report, which was on ${CLOCK}\\.`],
  ])('for an action %s, by the clock of that place', async (_, when, says) => {
    const answer = await cases.act('privacy', id, 'confirm', { reason: 'It is.', at: ago(when) });
    expect(answer.body.code).toBe('invalid_instant');
    expect(answer.body.detail).toMatch(
      new RegExp(
        `^${says} Give when it was done, with the offset of that place, or leave "at" out for now\\.$`,
      ),
    );
  });

  it('for an ETag without its quotes, an old one, and none', async () => {
    const answers = [await amend({ 'if-match': '3' }), await amend({ 'if-match': '"1"' }), await amend({})];
    expect(answers.map(({ body }) => `${body.code}: ${body.detail}`)).toEqual([
      'invalid_precondition: Give If-Match the ETag of the last answer as it came, quotes included, such as If-Match: "3".',
      `stale_version: It was changed after you read it: its ETag is "${version}" now. Read it again and, if your change is still right, repeat it with If-Match: "${version}".`,
      'precondition_required: Read it first and send its ETag as it came, such as If-Match: "3"; so nobody’s change is overwritten unseen.',
    ]);
  });

  it.each([
    [
      'supervisor',
      'PUT',
      'directions/communications',
      'You take part in this incident as the supervisor; this is for Communications.',
    ],
    [
      'hr',
      'POST',
      'confirm',
      'You take part in this incident as Human Resources; this is for the privacy officer.',
    ],
    [
      'employee',
      'POST',
      'acknowledge',
      'You take part in this incident as whoever reported it; this is for the supervisor or the privacy officer.',
    ],
    ['hr', 'POST', 'steps/contain/complete', 'To complete contain is for: the supervisor.'],
  ])('for what is not for %s to do (%s %s)', async (account, method, path, detail) => {
    const body = method === 'PUT' ? { text: 'No statement.' } : {};
    const answer = await cases.ask(account, method, id, path, body);
    expect(answer.body).toMatchObject({ status: 403, code: 'not_allowed', detail });
  });

  it('for the owner of a key, who is named by an address', async () => {
    const key = { name: 'SIEM', owner: UUID, scopes: [], expiresAt: ago(-HOUR) };
    expect(faults(await app.ask('admin', 'POST', '/v1/api-keys', key))).toEqual([
      '/owner email: Give one e-mail address, such as name@example.org; an id or a name is none.',
    ]);
  });

  it('and nothing of what was sent, nor a warning where someone only stops listening', async () => {
    const end = new AbortController();
    const authorization = `Bearer ${await app.token('privacy')}`;
    const headers = { authorization, accept: 'text/event-stream' };
    const stream = await fetch(`${app.url}/v1/events/stream`, { headers, signal: end.signal });
    await stream.body?.getReader().read();
    end.abort();
    const gone = (line: string): boolean => line.includes('client went away') || line.includes('broken off');
    const lines = await eventually(
      () => app.lines.filter(gone),
      ({ length }) => length > 0,
    );
    expect(lines.map((line) => JSON.parse(line) as object)).toEqual([
      expect.objectContaining({ level: 'debug', msg: 'client went away', route: '/v1/events/stream' }),
    ]);
    expect(lines.join()).not.toContain('stack');
  });
});
