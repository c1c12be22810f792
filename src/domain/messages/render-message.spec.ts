import { describe, expect, it } from '@jest/globals';
import type { Role } from '../access/role.js';
import type { Language, MessageFacts, MessageKind } from './message-facts.js';
import { ENGLISH } from './messages.en.js';
import { renderMessage } from './render-message.js';

const KINDS = Object.keys(ENGLISH.kinds) as MessageKind[];
const ROLES = Object.keys(ENGLISH.capacity) as Role[];
const LANGUAGES: Language[] = ['en', 'fr'];

function facts(overrides: Partial<MessageFacts> = {}): MessageFacts {
  return {
    reference: 'PB-2026-000123',
    link: 'https://privacy.example.ca/incidents/PB-2026-000123',
    role: 'supervisor',
    step: {
      title: { en: 'Start containment', fr: 'Commencer le confinement' },
      dueAt: new Date('2026-11-23T14:30:00Z'),
      limit: { mode: 'business', anchor: 'reported', amount: 4, unit: 'hours', calendar: 'ca-on-municipal' },
    },
    at: new Date('2026-11-23T14:00:00Z'),
    zone: 'America/Toronto',
    organization: 'City of Example',
    drill: false,
    ...overrides,
  };
}

const COMBINATIONS = KINDS.flatMap((kind) =>
  ROLES.flatMap((role) => LANGUAGES.map((language) => [kind, role, language] as const)),
);

describe.each(COMBINATIONS)('%s to %s in %s', (kind, role, language) => {
  const message = renderMessage(kind, facts({ role }), language);

  it('leaves no slot unfilled and names the incident and the link', () => {
    const { subject, text, html } = message;
    const words = html.replace(/<style>[\s\S]*?<\/style>/, '');
    expect(subject).not.toMatch(/[{}\r\n]|undefined|null/);
    expect(`${text}${words}`).not.toMatch(/[{}]|undefined|\bnull\b/);
    expect(subject).toContain('PB-2026-000123');
    expect(text).toContain('PB-2026-000123');
    expect(text.split('\n')).toContain('https://privacy.example.ca/incidents/PB-2026-000123');
    expect(html).toContain('href="https://privacy.example.ca/incidents/PB-2026-000123"');
    expect(html).toContain(`<html lang="${language}"`);
  });

  it('reads well without a step or a deadline', () => {
    const { subject, text } = renderMessage(kind, facts({ role, step: null }), language);
    expect(`${subject}\n${text}`).not.toMatch(/[{}]|undefined|null| \.| {2}/);
    expect(text).not.toMatch(/2026 (at|à)/);
  });

  it('keeps plain text within 72 columns', () => {
    const lines = message.text.split('\n').filter((line) => !line.startsWith('https://'));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(72);
  });

  it('says something else in the other language', () => {
    const other = renderMessage(kind, facts({ role }), language === 'en' ? 'fr' : 'en');
    expect(message.subject).not.toBe(other.subject);
    expect(message.text.split('\n')[0]).not.toBe(other.text.split('\n')[0]);
  });

  it('loads nothing from elsewhere', () => {
    expect(message.html).not.toMatch(/<(img|script|link|iframe|object)\b|url\(|@import|\ssrc=/i);
  });
});

describe('what a message asks', () => {
  it.each([
    ['reported', 'supervisor', 'en', 'PB-2026-000123: please acknowledge a report by Mon 23 Nov, 09:30 EST'],
    [
      'reported',
      'supervisor',
      'fr',
      'PB-2026-000123\u00a0: veuillez accuser réception d’un signalement d’ici le lun. 23 nov., 9 h 30 HNE',
    ],
    [
      'escalated',
      'communications',
      'en',
      'PB-2026-000123: direction from Communications is asked by Mon 23 Nov, 09:30 EST',
    ],
    [
      'escalated',
      'human_resources',
      'en',
      'PB-2026-000123: direction from Human Resources is asked by Mon 23 Nov, 09:30 EST',
    ],
    [
      'escalated',
      'privacy_officer',
      'en',
      'PB-2026-000123: please decide by Mon 23 Nov, 09:30 EST: breach or not',
    ],
    [
      'step_due',
      'supervisor',
      'en',
      'PB-2026-000123: please complete “Start containment” by Mon 23 Nov, 09:30 EST',
    ],
    [
      'step_due',
      'supervisor',
      'fr',
      'PB-2026-000123\u00a0: veuillez terminer «\u00a0Commencer le confinement\u00a0» d’ici le lun. 23 nov., 9 h 30 HNE',
    ],
    ['receipt', 'employee', 'en', 'PB-2026-000123: your report was received'],
  ] as const)('%s to %s in %s', (kind, role, language, subject) => {
    expect(renderMessage(kind, facts({ role }), language).subject).toBe(subject);
  });

  it('opens with the act and its time, and gives the year further down', () => {
    const { text } = renderMessage('reported', facts(), 'en');
    expect(text).toMatch(/^Please acknowledge a report by Mon 23 Nov, 09:30 EST\.\n/);
    expect(text).toContain('Due: Monday 23 November 2026 at 09:30 EST');
  });

  it.each([
    [
      'reminder',
      'en',
      'PB-2026-000123: reminder: please complete “Start containment” by Mon 23 Nov, 09:30 EST',
    ],
    [
      'reminder',
      'fr',
      'PB-2026-000123\u00a0: rappel, veuillez terminer «\u00a0Commencer le confinement\u00a0» d’ici le lun. 23 nov., 9 h 30 HNE',
    ],
  ] as const)('reminds of a deadline ahead: %s in %s', (kind, language, subject) => {
    expect(renderMessage(kind, facts(), language).subject).toBe(subject);
  });

  it.each([
    ['overdue', 'en', 'PB-2026-000123: overdue: “Start containment” (was due Mon 23 Nov, 09:30 EST)'],
    [
      'overdue',
      'fr',
      'PB-2026-000123\u00a0: en retard\u00a0: «\u00a0Commencer le confinement\u00a0» (l’échéance était le lun. 23 nov., 9 h 30 HNE)',
    ],
    ['step_due', 'en', 'PB-2026-000123: please complete “Start containment” (was due Mon 23 Nov, 09:30 EST)'],
  ] as const)('says of a deadline that has passed that it was due: %s in %s', (kind, language, subject) => {
    const dueAt = new Date('2026-11-23T14:30:00Z');
    const late = renderMessage(kind, facts({ at: new Date('2026-11-23T14:30:00.001Z') }), language);
    expect(late.subject).toBe(subject);
    expect(late.text).toMatch(/^(Was due: Monday|Échéance passée : lundi) 23 /m);
    const onTime = renderMessage(kind, facts({ at: dueAt }), language);
    expect(onTime.text).toMatch(/^(Due: Monday|Échéance : lundi) 23 /m);
  });

  it.each([
    ['en', '[DRILL] PB-2026-000123: ', 'This is a drill.'],
    ['fr', '[EXERCICE] PB-2026-000123\u00a0: ', 'Ceci est un exercice.'],
  ] as const)('marks a drill in %s', (language, prefix, note) => {
    const { subject, text, html } = renderMessage('reported', facts({ drill: true }), language);
    expect(subject.startsWith(prefix)).toBe(true);
    expect(text.startsWith(note)).toBe(true);
    expect(html).toContain(note);
  });
});

describe('the rule behind a deadline', () => {
  it.each([
    ['en', 'Time limit: 4 business hours after the report'],
    ['fr', 'Délai\u00a0: 4 heures ouvrables après le signalement'],
  ] as const)('stands below it (%s)', (language, line) => {
    expect(renderMessage('step_due', facts(), language).text).toContain(
      `\n${line.replaceAll('\u00a0', ' ')}\n`,
    );
  });

  it('is not told of a step that has none', () => {
    const step = { title: { en: 'Contain', fr: 'Confiner' }, dueAt: null, limit: null };
    expect(renderMessage('step_due', facts({ step }), 'en').text).not.toContain('Time limit');
  });
});

describe('hostile values', () => {
  const attack = `"><script>alert('x')</script>&{by}`;
  const hostile = facts({
    reference: attack,
    link: `https://privacy.example.ca/${attack}`,
    organization: attack,
    step: { title: { en: attack, fr: attack }, dueAt: null, limit: null },
  });

  it.each(LANGUAGES)('are escaped in HTML and never filled again (%s)', (language) => {
    const { html, subject } = renderMessage('step_due', hostile, language);
    expect(html).not.toContain('<script');
    expect(html).not.toContain('/"><');
    expect(html).toContain('&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;{by}');
    expect(subject).toContain('{by}');
  });

  it.each(LANGUAGES)('cannot end the subject header or turn the reading order (%s)', (language) => {
    const injected = 'PB-1\r\nBcc: stranger@example.org\u2028\u202e';
    const step = { title: { en: injected, fr: injected }, dueAt: null, limit: null };
    const { subject, text } = renderMessage('step_due', facts({ reference: injected, step }), language);
    expect(subject).not.toMatch(/[\p{Cc}\u2028\u2029\u202e]/u);
    expect(text).not.toContain('\nBcc:');
  });

  it('refuse an unknown zone', () => {
    expect(() => renderMessage('reported', facts({ zone: 'Mars/Olympus' }), 'en')).toThrow(RangeError);
  });
});
