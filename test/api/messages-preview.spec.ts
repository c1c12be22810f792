import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MESSAGE_KINDS } from '../../src/domain/messages/message-facts.js';
import { SENT_KINDS } from '../../src/domain/messages/sent-kinds.js';
import type { Answer } from '../support/answer.js';
import { Cases } from '../support/cases.js';
import { headerOf, MailLog } from '../support/mail-log.js';
import { RunningApp } from '../support/running-app.js';

const PREVIEW = '/v1/admin/messages/preview';
const SHOWN = [...SENT_KINDS, 'digest'];

interface Shown {
  subject: string;
  text: string;
}

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

  const inChat = (kind: string): Promise<Answer[]> =>
    Promise.all(
      ['slack', 'teams'].map((format) =>
        app.ask('admin', 'GET', `${PREVIEW}?kind=${kind}&format=${format}&language=fr`),
      ),
    );

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

  it('lists every kind that is ever sent, and the digest', async () => {
    const { body } = await app.ask('admin', 'GET', PREVIEW);
    expect(body.items.map(({ kind }) => kind).sort()).toEqual([...SHOWN].sort());
    for (const { roles } of body.items as unknown as { roles: string[] }[]) {
      expect(roles.length).toBeGreaterThan(0);
      expect(new Set(roles).size).toBe(roles.length);
    }
  });

  it.each(SHOWN)('show %s to each role that gets it, in both languages and all forms', async (kind) => {
    const { body } = await app.ask('admin', 'GET', PREVIEW);
    const { roles } = body.items.find((each) => each['kind'] === kind) as unknown as { roles: string[] };
    for (const role of roles) {
      const mails = await Promise.all(
        ['en', 'fr'].map(
          async (language) =>
            (
              await app.ask(
                'admin',
                'GET',
                `${PREVIEW}?kind=${kind}&role=${role}&language=${language}&format=json`,
              )
            ).body as unknown as Shown,
        ),
      );
      for (const { subject, text } of mails) {
        expect([subject, text]).not.toContain('');
        expect(`${subject}${text}`).not.toMatch(/undefined|null|\{\w+\}|Invalid/);
      }
      // Of whoever wrote a mail nothing is known, neither their language.
      expect(new Set(mails.map(({ text }) => text)).size).toBe(kind === 'mail_received' ? 1 : 2);
      expect(
        mails.some(({ text }) => text.includes('Ville d’Exemple') || text.includes('City of Example')),
      ).toBe(true);
    }
    const page = await app.ask('admin', 'GET', `${PREVIEW}?kind=${kind}&language=fr`);
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.text).toContain("default-src 'none'");
    expect(page.text).toContain('</html>');
    const plain = await app.ask('admin', 'GET', `${PREVIEW}?kind=${kind}&format=text`);
    expect(plain.text).toMatch(/^From: .+\n(?:Reply-To: .+\n)?Subject: .+\n\n\S/);
  });

  it.each(MESSAGE_KINDS)('show what a chat channel is sent of %s', async (kind) => {
    const [slack, teams] = await inChat(kind);
    expect(slack).toMatchObject({
      ...{ status: 200, body: { text: expect.stringMatching(/^PB-/), blocks: [{ type: 'section' }] } },
    });
    expect(teams).toMatchObject({
      status: 200,
      body: { type: 'message', attachments: [{ content: { type: 'AdaptiveCard' } }] },
    });
    for (const shown of [slack, teams]) expect(shown?.text).toContain('Référence');
  });

  it('refuse to show in chat what never goes there', async () => {
    const others = SHOWN.filter((kind) => !(MESSAGE_KINDS as readonly string[]).includes(kind));
    for (const refused of (await Promise.all(others.map(inChat))).flat())
      expect(refused).toMatchObject({
        ...{ status: 400, body: { errors: [{ pointer: '/format', code: 'not_in_chat' }] } },
      });
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
