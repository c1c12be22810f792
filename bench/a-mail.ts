import { renderMessage } from '../src/domain/messages/render-message.js';
import { FROM_A_MACHINE } from '../src/platform/mail/mailer.js';

const link = 'https://breach.city.example/v1/incidents/PB-2026-000123';
const content = renderMessage(
  'overdue',
  {
    ...{ reference: 'PB-2026-000123', link, role: 'supervisor', zone: 'America/Toronto', drill: false },
    ...{ organization: 'City of Example', at: new Date('2026-11-20T20:00:00Z') },
    step: {
      title: { en: 'Contain the breach', fr: 'Contenir l’atteinte' },
      dueAt: new Date('2026-11-20T18:00:00Z'),
      limit: { mode: 'business', anchor: 'reported', amount: 4, unit: 'hours', calendar: 'ca-on-municipal' },
    },
  },
  'en',
);

/** A mail of the product's, written beforehand; only its Message-ID is new. */
export function aMail(from: string, nth: number) {
  return {
    ...{ ...content, from, headers: FROM_A_MACHINE, disableFileAccess: true, disableUrlAccess: true },
    to: { name: 'Sam Okafor', address: 'supervisor@example.org' },
    messageId: `<${process.pid}-${nth}@city.example>`,
    references: ['<incident@city.example>'],
    inReplyTo: '<incident@city.example>',
  };
}
