import { describe, expect, it } from '@jest/globals';
import type { MessageFacts } from './message-facts.js';
import { renderDigest, type DigestEntry, type DigestFacts } from './render-digest.js';

const AT = new Date('2026-11-23T13:30:00Z');

function entry(
  number: number,
  facts: Partial<MessageFacts> = {},
  kind: DigestEntry['kind'] = 'step_due',
): DigestEntry {
  const reference = `PB-2026-00000${number}`;
  return {
    kind,
    facts: {
      ...{ reference, link: `https://privacy.example.ca/v1/incidents/${reference}`, role: 'supervisor' },
      step: {
        title: { en: `Step <${number}>`, fr: `Étape <${number}>` },
        dueAt: new Date(Date.parse('2026-11-24T14:30:00Z') + number * 3_600_000),
        limit: null,
      },
      ...{ at: AT, zone: 'America/Toronto', organization: 'City of Example', drill: false },
      ...facts,
    },
  };
}

function digest(changes: Partial<DigestFacts> = {}): DigestFacts {
  const closed = entry(3, { step: null }, 'closed');
  return {
    ...{ entries: [entry(1), entry(2), closed], more: 0, link: 'https://privacy.example.ca/v1/tasks' },
    ...{ at: AT, organization: 'City of Example', ...changes },
  };
}

describe.each(['en', 'fr'] as const)('several messages in one mail, in %s', (language) => {
  it('say of each what is asked, by when, and where', () => {
    const { text, html } = renderDigest(digest(), language);
    const links = [1, 2, 3].map((n) => `https://privacy.example.ca/v1/incidents/PB-2026-00000${n}`);
    const lines = text.split('\n');
    expect(lines.filter((line) => links.includes(line))).toEqual(links);
    expect(lines).toContain('https://privacy.example.ca/v1/tasks');
    for (const link of links) expect(html).toContain(`href="${link}"`);
    expect(text).toContain(
      language === 'en' ? 'Due: Tuesday 24 November 2026' : 'Échéance : mardi 24 novembre 2026',
    );
    expect(html).toContain(language === 'en' ? 'Step &lt;1&gt;' : 'Étape &lt;1&gt;');
    expect(`${text}${html.replace(/<style>[\s\S]*?<\/style>/, '')}`).not.toMatch(/[{}]|undefined|\bnull\b/);
  });

  it('keep plain text within 72 columns and the subject on one line', () => {
    const { text, subject } = renderDigest(digest(), language);
    const lines = text.split('\n').filter((line) => !line.startsWith('https://'));
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(72);
    expect(subject).not.toMatch(/[{}\r\n\u00a0]/);
  });

  it('load nothing', () => {
    const { html } = renderDigest(digest(), language);
    expect(html).not.toMatch(/<img|<script|<link|url\(|src=/);
    expect(html).toContain(`<html lang="${language}"`);
  });
});

describe('the subject of several messages', () => {
  const subject = (changes: Partial<DigestFacts>, language: 'en' | 'fr' = 'en'): string =>
    renderDigest(digest(changes), language).subject;

  it('says how many there are and what is due first', () => {
    expect(subject({})).toBe('3 messages about privacy incidents, the first due Tue 24 Nov, 10:30 EST');
    expect(subject({}, 'fr')).toBe(
      '3 messages au sujet d’incidents de confidentialité, première échéance le mar. 24 nov., 10 h 30 HNE',
    );
  });

  it('says that the first was due', () => {
    expect(subject({ at: new Date('2026-11-25T00:00:00Z') })).toContain(', the first was due Tue 24 Nov');
  });

  it('counts those that are not shown', () => {
    const { subject: counted, text } = renderDigest(digest({ more: 7 }), 'en');
    expect(counted).toMatch(/^10 messages/);
    expect(text).toContain('not shown here: 7.');
  });

  it('is without a time when nothing is due', () => {
    const news = [entry(1, { step: null }, 'closed'), entry(2, { step: null }, 'confirmed')];
    expect(subject({ entries: news })).toBe('2 messages about privacy incidents');
  });

  it('says drill when all are drills; one among others says so itself', () => {
    const drills = [entry(1, { drill: true }), entry(2, { drill: true })];
    expect(subject({ entries: drills })).toMatch(/^\[DRILL\] 2 messages/);
    const mixed = renderDigest(digest({ entries: [entry(1, { drill: true }), entry(2)] }), 'en');
    expect(mixed.subject).toMatch(/^2 messages/);
    expect(mixed.text).toContain('[DRILL] Please complete');
  });
});
