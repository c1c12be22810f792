import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Cases } from '../support/cases.js';
import { headerOf, MailLog } from '../support/mail-log.js';
import { RunningApp } from '../support/running-app.js';

const PREVIEW = '/v1/admin/messages/preview';

describe('messages in the organization’s own words', () => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await RunningApp.start({ MESSAGES_DIR: 'messages/sample', ORG_NAME: 'City of Example' });
    await app.ask('admin', 'POST', '/v1/people', {
      ...{ email: 'renee@example.org', name: 'Renée', division: 'parks', language: 'fr' },
      ...{ password: 'breach-trial', roles: [{ role: 'supervisor', division: 'parks' }] },
    });
  });
  afterAll(() => app.stop());

  it('go out with the sender, the reply address and the logo, in both languages', async () => {
    const { reference } = await new Cases(app).file({ division: 'parks' });
    const mails = await new MailLog(app, reference).all();
    const french = mails.find(
      ({ to, parsed }) => to.includes('renee@example.org') && /signalement/.test(parsed.subject ?? ''),
    );
    expect(french?.parsed).toMatchObject({
      from: {
        name: 'Ville d’Exemple, bureau de la protection de la vie privée',
        address: 'privacy@city.example',
      },
      replyTo: [{ address: 'privacy-office@city.example' }],
      attachments: [
        { mimeType: 'image/png', disposition: 'inline', contentId: '<logo@breach-tracker>', related: true },
      ],
    });
    expect(french?.parsed.subject).toMatch(/^PB-\d{4}-\d{6}\u00a0: un signalement vous attend d’ici le /);
    expect(french?.parsed.text).toContain('4411');
    expect(french?.parsed.html).toContain(
      '<img class="logo" src="cid:logo@breach-tracker" alt="Ville d’Exemple"',
    );
    expect(french && headerOf(french, 'message-id')).toMatch(/@city\.example>$/);
    const english = mails.find(({ to }) => to.includes('employee@example.org'));
    expect(english?.parsed.from?.name).toBe('City of Example, Privacy Office');
    expect(english?.parsed.subject).toContain('your report was received');
  });

  it('are shown to administrators as a page that loads nothing, with sender and subject', async () => {
    const { status, headers, text } = await app.ask(
      'admin',
      'GET',
      `${PREVIEW}?kind=reported&language=fr&drill=true`,
    );
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
    expect(headers.get('content-security-policy')).toBe(policy);
    expect(text).toContain(`<meta http-equiv="Content-Security-Policy" content="${policy}">`);
    expect(text).toContain('From: &quot;Ville d’Exemple, bureau');
    expect(text).toMatch(/Subject: \[EXERCICE\] PB-2026-000123\u00a0: un signalement vous attend d’ici le /);
    expect(text).toContain('src="data:image/png;base64,');
    expect(text).not.toMatch(/cid:|<script|src="http/);
  });

  it('are shown as text and as JSON, in one’s own language and to the first role that gets them', async () => {
    const { headers, text } = await app.ask('admin', 'GET', `${PREVIEW}?kind=overdue&format=text`);
    expect(headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(text).toMatch(
      /^From: "City of Example, Privacy Office" <privacy@city\.example>\nReply-To: privacy-office@city\.example\nSubject: PB-2026-000123: overdue: “Contain the breach” \(was due /,
    );
    const { body } = await app.ask(
      'admin',
      'GET',
      `${PREVIEW}?kind=escalated&format=json&role=human_resources`,
    );
    expect(body).toMatchObject({ kind: 'escalated', role: 'human_resources', language: 'en' });
    expect(body['text']).toContain('for People and Culture');
    expect((await app.ask('admin', 'GET', `${PREVIEW}?kind=delivery_failed&format=json`)).body).toMatchObject(
      {
        ...{ role: 'administrator', subject: '2 messages could not be delivered' },
      },
    );
  });

  it('can each be shown: every kind, role and language that is listed', async () => {
    const { body } = await app.ask('admin', 'GET', PREVIEW);
    expect(body.items.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['receipt', 'reported', 'delivery_failed']),
    );
    for (const { kind, roles } of body.items as unknown as { kind: string; roles: string[] }[])
      for (const role of roles)
        for (const language of ['en', 'fr']) {
          const query = `kind=${kind}&role=${role}&language=${language}`;
          expect((await app.ask('admin', 'GET', `${PREVIEW}?${query}`)).status).toBe(200);
        }
  });

  it.each([
    'kind=nothing',
    'kind=reported&role=boss',
    'kind=reported&language=de',
    'kind=reported&format=pdf',
    'colour=red',
  ])('are refused for %s', async (query) => {
    expect((await app.ask('admin', 'GET', `${PREVIEW}?${query}`)).status).toBe(400);
  });

  it.each(['employee', 'supervisor', 'hr', 'privacy', 'auditor'])(
    'are not %s’s to preview',
    async (account) => {
      expect(await app.ask(account, 'GET', PREVIEW)).toMatchObject({
        status: 403,
        body: { code: 'not_allowed' },
      });
    },
  );
});
