import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Resource } from '../support/answer.js';
import { Cases } from '../support/cases.js';
import { accountOf, headerOf, MailLog } from '../support/mail-log.js';
import type { CaughtMail } from '../support/mail-sink.js';
import { RunningApp } from '../support/running-app.js';

describe('the mail of an incident', () => {
  let app: RunningApp;
  let cases: Cases;
  let incident: Resource;
  let mails: CaughtMail[];

  beforeAll(async () => {
    app = await RunningApp.start();
    cases = new Cases(app);
    incident = await cases.at('escalated', { externalReference: 'SIEM-991', systemsInvolved: true });
    mails = await new MailLog(app, incident.reference).all();
  });
  afterAll(() => app.stop());

  it('reaches one person each, by name, from the organization', () => {
    expect(mails.map(accountOf).sort()).toEqual([
      ...['communications', 'employee', 'hr', 'it', 'privacy', 'supervisor', 'supervisor', 'supervisor'],
    ]);
    for (const { parsed } of mails) {
      expect(parsed.from).toMatchObject({ name: 'Privacy', address: 'privacy@city.example' });
      expect(parsed.to).toHaveLength(1);
      expect(parsed.cc ?? parsed.bcc ?? []).toEqual([]);
    }
  });

  it('says that a machine sent it, so that no holiday notice answers', () => {
    for (const mail of mails) {
      expect(headerOf(mail, 'auto-submitted')).toBe('auto-generated');
      expect(headerOf(mail, 'x-auto-response-suppress')).toBe('All');
    }
  });

  it('has a Message-ID that is its message’s id: unique, and the same at every try', async () => {
    const rows = await cases.list('privacy', incident.id, 'messages');
    const ids = mails.map(({ parsed }) => parsed.messageId);
    expect(new Set(ids)).toEqual(new Set(rows.map(({ id }) => `<${id}@city.example>`)));
    expect(ids).toHaveLength(rows.length);
  });

  it('is one thread for one incident', async () => {
    const thread = `<incident-${incident.id}@city.example>`;
    expect(new Set(mails.map((mail) => headerOf(mail, 'references')))).toEqual(new Set([thread]));
    expect(new Set(mails.map(({ parsed }) => parsed.inReplyTo))).toEqual(new Set([thread]));
    const other = await cases.file();
    const [first] = await new MailLog(app, other.reference).all();
    expect(first?.parsed.references).toBe(`<incident-${other.id}@city.example>`);
  });

  it('can be read as HTML and as text, both with the link and without what happened', () => {
    for (const { parsed, raw } of mails) {
      const link = linkOf(parsed);
      expect(link).toContain(`/v1/incidents/${incident.reference}`);
      expect(parsed.html).toContain(`href="https://breach.city.example${link}"`);
      expect(parsed.html).not.toMatch(/<img|<script|@import|url\(/);
      expect(raw + String(parsed.html)).not.toMatch(/wrong resident|SIEM-991/);
    }
  });

  it('leads its recipient to what it asks for', async () => {
    const steps = [];
    expect(mails.filter(({ parsed }) => linkOf(parsed).endsWith('/steps/acknowledge'))).toHaveLength(1);
    for (const mail of mails) {
      const link = linkOf(mail.parsed);
      const found = await app.ask(accountOf(mail), 'GET', link);
      expect([link, found.status]).toEqual([link, 200]);
      const [, step] = /\/steps\/(.+)$/.exec(link) ?? [];
      if (step === undefined) continue;
      steps.push(step);
      expect(found.body).toMatchObject({
        key: step,
        explanation: { en: expect.stringMatching(/after/) as unknown },
        endsBy: ENDS_BY(incident.reference)[step],
      });
    }
    expect(new Set(steps)).toEqual(new Set(Object.keys(ENDS_BY(incident.reference))));
  });

  it('says when the next step is due, as the steps do', async () => {
    const { dueAt } = await cases.step(incident.id, 'decide');
    const asked = mails.find((mail) => accountOf(mail) === 'privacy');
    const hour = new Date(dueAt).toLocaleTimeString('en-CA', {
      timeZone: 'America/Toronto',
      hourCycle: 'h23',
    });
    expect(asked?.parsed.subject).toMatch(
      new RegExp(`please decide by .* ${hour.slice(0, 5)}.*: breach or not$`),
    );
  });

  it('speaks the language of whoever gets it', async () => {
    const { reference } = await cases.file({}, 'employee2');
    const french = await new MailLog(app, reference).all();
    expect(french.map((mail) => [accountOf(mail), mail.parsed.subject]).sort()).toEqual([
      ['employee2', `${reference}\u00a0: votre signalement a été reçu`],
      [
        'supervisor2',
        expect.stringMatching(/veuillez accuser réception d’un signalement d’ici le .* H[NA]E$/),
      ],
      ['supervisor2', expect.stringMatching(/veuillez terminer «.Contenir l’incident.» d’ici le .* H[NA]E$/)],
    ]);
    for (const { parsed } of french) {
      expect(parsed.html).toContain('<html lang="fr"');
      expect(parsed.text).toContain('Référence : ');
    }
  });

  it('marks a drill before anything else', async () => {
    const english = await new MailLog(app, (await cases.file({ drill: true })).reference).all();
    const french = await new MailLog(app, (await cases.file({ drill: true }, 'employee2')).reference).all();
    expect(english.every(({ parsed }) => parsed.subject?.startsWith('[DRILL] PB-'))).toBe(true);
    expect(french.every(({ parsed }) => parsed.subject?.startsWith('[EXERCICE] PB-'))).toBe(true);
    expect(english[0]?.parsed.text).toContain('This is a drill.');
  });
});

/** What each step that these mails ask for is ended by. */
const ENDS_BY = (reference: string): Record<string, unknown> => {
  const incident = `/v1/incidents/${reference}`;
  return {
    acknowledge: { method: 'POST', path: `${incident}/acknowledge` },
    contain: { method: 'POST', path: `${incident}/steps/contain/complete` },
    escalate: { method: 'POST', path: `${incident}/escalate` },
    'direction-communications': { method: 'PUT', path: `${incident}/directions/communications` },
    'direction-human-resources': { method: 'PUT', path: `${incident}/directions/human-resources` },
    decide: { method: 'POST', path: `${incident}/confirm` },
  };
};

/** The path of the address that stands alone on its line. */
function linkOf({ text }: CaughtMail['parsed']): string {
  return /^https:\/\/breach\.city\.example(\S+)$/m.exec(text ?? '')?.[1] ?? '';
}
