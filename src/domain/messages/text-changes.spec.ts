import { describe, expect, it } from '@jest/globals';
import { CATALOGUE } from './catalogue.js';
import type { MessageKind } from './message-facts.js';
import { ENGLISH } from './messages.en.js';
import { FRENCH } from './messages.fr.js';
import { renderMessage } from './render-message.js';
import { sampleFacts } from './sample-facts.js';
import { DELIVERED } from './stationery.js';
import { changeTexts, textFaults, type TextChanges } from './text-changes.js';
import { route } from './routing.js';
import { event } from '../incident/decision.js';

const SAMPLE = {
  now: new Date('2026-11-22T14:30:00Z'),
  publicUrl: 'https://breach.city.example',
  zone: 'America/Toronto',
  organization: 'City of Example',
  drill: false,
};

function written(changes: TextChanges, kind: MessageKind, role: 'communications' | 'privacy_officer') {
  const stationery = { ...DELIVERED, texts: { en: changeTexts(ENGLISH, changes), fr: FRENCH } };
  return renderMessage(kind, sampleFacts(kind, role, SAMPLE), 'en', stationery);
}

describe('an organization’s own words', () => {
  const due = 'by Mon 23 Nov, 09:30 EST';

  it.each([
    ['nothing', {}, `PB-2026-000123: direction from Communications is asked ${due}`],
    [
      'the subject',
      { subject: '[{act}] {reference}' },
      `[direction from Communications is asked ${due}] PB-2026-000123`,
    ],
    [
      'how a deadline is told',
      { by: ', until {due}' },
      'PB-2026-000123: direction from Communications is asked, until Mon 23 Nov, 09:30 EST',
    ],
    [
      'the kind for every role, which leaves what is said to one role',
      { kinds: { escalated: { act: 'speak{by}' } } },
      `PB-2026-000123: direction from Communications is asked ${due}`,
    ],
    [
      'the kind for one role',
      { kinds: { escalated: { act: 'speak{by}', byRole: { communications: { act: 'speak up{by}' } } } } },
      `PB-2026-000123: speak up ${due}`,
    ],
  ] as const)('change %s', (_, changes, subject) => {
    expect(written(changes, 'escalated', 'communications').subject).toBe(subject);
  });

  it('leave what they do not name', () => {
    const { text } = written(
      { kinds: { escalated: { byRole: { communications: { button: 'Go' } } } }, why: 'For you {capacity}.' },
      'escalated',
      'communications',
    );
    expect(text).toContain('Please give direction from Communications');
    expect(text).toContain('\nGo:\nhttps://');
    expect(text).toContain('For you for Communications.');
    expect(changeTexts(ENGLISH, {})).toEqual({
      ...ENGLISH,
      kinds: Object.fromEntries(Object.entries(ENGLISH.kinds).map(([kind, texts]) => [kind, texts])),
    });
  });

  it('are plain text: nothing in them is markup', () => {
    const { html } = written(
      { drillNote: '-', why: '<b onclick="x">{capacity}</b>' },
      'closed',
      'privacy_officer',
    );
    expect(html).toContain('&lt;b onclick=&quot;x&quot;&gt;for the privacy office&lt;/b&gt;');
  });

  it.each([
    [{ subject: 'Breach: {act}' }, 'subject must keep {reference}'],
    [{ subject: '{reference} {act} {title}' }, 'subject does not know {title}; it knows {reference}, {act}'],
    [{ why: 'Because.' }, 'why must keep {capacity}'],
    [{ by: ' soon' }, 'by must keep {due}'],
    [{ quotedStep: '“the step”' }, 'quotedStep must keep {title}'],
    [{ drillNote: 'A {drill}' }, 'drillNote does not know {drill}; there is no slot here'],
    [{ why: '{capacity} {' }, 'why has a brace that belongs to no slot'],
    [{ why: '{capacity}\nBcc: x' }, 'why has a line break or an invisible character'],
    [{ why: '{capacity}\u202e' }, 'why has a line break or an invisible character'],
    [{ anyStep: '  ' }, 'anyStep is blank'],
    [{ capacity: { boss: 'x' } }, 'capacity.boss unknown role; there are employee, '],
    [{ capacity: { constructor: 'x' } }, 'capacity.constructor unknown role'],
    [{ kinds: { report: { act: 'x' } } }, 'kinds.report unknown kind; there are receipt, '],
    [{ kinds: { toString: { act: 'x' } } }, 'kinds.toString unknown kind'],
    [{ kinds: { reported: { act: 'x' } } }, 'kinds.reported.act must keep {by}'],
    [{ kinds: { step_due: { headline: 'Now{by}' } } }, 'kinds.step_due.headline must keep {step}'],
    [{ kinds: { reported: { button: 'Go{by}' } } }, 'kinds.reported.button does not know {by}'],
    [
      { kinds: { confirmed: { byRole: { boss: { act: 'x{by}' } } } } },
      'kinds.confirmed.byRole.boss unknown role',
    ],
    [
      { kinds: { confirmed: { byRole: { privacy_officer: { act: 'x' } } } } },
      'kinds.confirmed.byRole.privacy_officer.act must keep {by}',
    ],
  ])('%j are refused: %s', (changes, says) => {
    const faults = textFaults(ENGLISH, changes as TextChanges);
    expect(faults.map(({ path, reason }) => `${path.join('.')} ${reason}`)).toEqual([
      expect.stringContaining(says),
    ]);
  });

  it.each([
    ['English', ENGLISH],
    ['French', FRENCH],
  ])('may be those that are delivered: %s', (_, { colon, ...texts }) => {
    expect(colon).toMatch(/:$/);
    expect(textFaults({ ...texts, colon }, texts)).toEqual([]);
  });
});

describe('the catalogue of messages', () => {
  const EVENTS = [
    'incident.reported',
    'incident.moved',
    'incident.escalated',
    'direction.recorded',
    'incident.confirmed',
    'incident.resolved',
    'incident.closed',
    'incident.reopened',
    'incident.dismissed',
  ] as const;

  it.each(EVENTS)('names whoever is told of %s', (type) => {
    const mails = route([event(type)], [], true);
    expect(mails.length).toBeGreaterThan(0);
    for (const { kind, to } of mails)
      expect(CATALOGUE[kind].to).toContain(to === 'reporter' ? 'employee' : to);
  });
});
