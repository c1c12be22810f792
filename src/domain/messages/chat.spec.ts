import { describe, expect, it } from '@jest/globals';
import { renderChat, testChat } from './chat.js';
import { sampleFacts } from './sample-facts.js';

const FACTS = sampleFacts('reported', 'supervisor', {
  now: new Date('2026-11-22T14:30:00Z'),
  ...{ publicUrl: 'https://breach.city.example', zone: 'America/Toronto', organization: 'City' },
  drill: false,
});
const LINK = 'https://breach.city.example/v1/incidents/PB-2026-000123/steps/contain';

describe('a message in a chat channel', () => {
  it('for Slack says what is asked, reference, step, due time and link, and nothing else', () => {
    expect(renderChat('reported', FACTS, 'en', 'slack')).toEqual({
      text: 'PB-2026-000123: please acknowledge a report by Mon 23 Nov, 09:30 EST',
      blocks: [
        {
          type: 'section',
          text: {
            type: 'mrkdwn',
            text: [
              '*Please acknowledge a report by Mon 23 Nov, 09:30\u00a0EST.*',
              'Reference: *PB-2026-000123*',
              'Step: *Contain the breach*',
              'Due: *Monday 23 November 2026 at 09:30\u00a0EST*',
              'Time limit: *1 business day after the report*',
              `<${LINK}|Acknowledge the report>`,
            ]
              .join('\n')
              .replaceAll('23 Nov', '23\u00a0Nov'),
            verbatim: true,
          },
        },
      ],
      ...{ unfurl_links: false, unfurl_media: false },
    });
  });

  it('for Teams is an Adaptive Card with the same', () => {
    expect(renderChat('reported', { ...FACTS, drill: true }, 'fr', 'teams')).toEqual({
      type: 'message',
      attachments: [
        {
          contentType: 'application/vnd.microsoft.card.adaptive',
          contentUrl: null,
          content: expect.objectContaining({
            ...{ type: 'AdaptiveCard', version: '1.4' },
            fallbackText: expect.stringContaining('[EXERCICE] PB-2026-000123'),
            actions: [{ type: 'Action.OpenUrl', title: 'Accuser réception', url: LINK }],
          }),
        },
      ],
    });
    const text = JSON.stringify(renderChat('reported', { ...FACTS, drill: true }, 'fr', 'teams'));
    expect(text).toContain('Ceci est un exercice.');
    expect(text).toContain(
      '{"type":"TextRun","text":"Référence\u00a0: "},{"type":"TextRun","text":"PB-2026-000123","weight":"bolder"}',
    );
    expect(text).not.toContain('"TextBlock"');
  });

  it('cannot call anyone, nor lead elsewhere, by a step’s title', () => {
    const title = '<!channel> <https://evil.example|x> & *b* @here\u202e\n';
    const facts = {
      ...FACTS,
      reference: 'PB|1>',
      step: { title: { en: title, fr: title }, dueAt: null, limit: null },
    };
    const { text, blocks } = renderChat('step_due', facts, 'en', 'slack') as {
      text: string;
      blocks: object[];
    };
    const said = `${text}${JSON.stringify(blocks)}`.replaceAll(`<${LINK}|Open the step>`, '');
    expect(said).not.toMatch(/[<>|\u202e]/);
    expect(said).toContain('&lt;!channel&gt; &lt;https://evil.example¦x&gt; &amp; *b* @here');
  });

  it.each(['en', 'fr'] as const)('as a test says nothing of any case (%s)', (language) => {
    for (const format of ['slack', 'teams'] as const) {
      const text = JSON.stringify(testChat(language, format));
      expect(text).toMatch(/This is a test|Ceci est un essai/);
      expect(text).not.toMatch(/undefined|PB-|https:\/\/breach/);
    }
  });
});
