export const DELIVERY_STATES = ['delayed', 'bounced', 'relayed', 'delivered'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** What a mail server said became of a message. */
export interface DeliveryReport {
  state: DeliveryState;
  /** RFC 3463, such as 5.1.1. */
  status: string | null;
  /** The server's own words, with addresses left out. */
  diagnostic: string | null;
}

/** By `Action` (RFC 3464, section 2.3.3); where it went on to several, one who is not reached is what matters. */
const ACTIONS = new Map<string, DeliveryState>([
  ['failed', 'bounced'],
  ['delayed', 'delayed'],
  ['expanded', 'relayed'],
  ['relayed', 'relayed'],
  ['delivered', 'delivered'],
]);
const MOST_READ = 64 * 1024;
const MOST_GROUPS = 100;
const LONGEST = 300;
const STATUS = /\b[245]\.\d{1,3}\.\d{1,3}\b/;

/** Reads a message/delivery-status part; null when it says nothing of any recipient. */
export function readDeliveryStatus(part: string): DeliveryReport | null {
  const groups = part
    .slice(0, MOST_READ)
    .replaceAll(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n/)
    .slice(0, MOST_GROUPS)
    .map(fieldsOf);
  const reports = groups.flatMap((fields) => {
    const state = ACTIONS.get((fields.get('action') ?? '').toLowerCase());
    if (!state) return [];
    const status = STATUS.exec(fields.get('status') ?? '')?.[0] ?? null;
    return { state, status, diagnostic: plain(fields.get('diagnostic-code') ?? '') };
  });
  const [worst] = [...ACTIONS.values()].flatMap((state) => reports.filter((each) => each.state === state));
  return worst ?? null;
}

/** What a mail server wrote that sends no report as RFC 3464 has it; null for anyone else, such as who is on holiday. */
export function readPlainBounce(mail: {
  from: string;
  subject: string;
  text: string;
}): DeliveryReport | null {
  if (!/^(?:mailer-daemon|postmaster)@/i.test(mail.from)) return null;
  const text = mail.text.slice(0, MOST_READ);
  const status = STATUS.exec(text)?.[0] ?? null;
  const isDelay = /delay|warning|retard/i.test(mail.subject) || status?.startsWith('4.') === true;
  const line = text.split('\n').find((each) => STATUS.test(each) || /\b5\d\d\b/.test(each));
  return { state: isDelay ? 'delayed' : 'bounced', status, diagnostic: plain(line ?? '') };
}

/** In one line, why a message counts as failed. */
export function writeBounce({ status, diagnostic }: DeliveryReport): string {
  return ['bounced', status, diagnostic].filter((part) => part !== null).join(' ');
}

function fieldsOf(group: string): Map<string, string> {
  const lines = group.replaceAll(/\n[ \t]+/g, ' ').split('\n');
  return new Map(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, Math.max(0, colon)).trim().toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
}

/** One line of bounded length without addresses: whom it was for is kept elsewhere. */
function plain(words: string): string | null {
  const shown = words
    .slice(0, 4 * LONGEST)
    .split(/[\s\p{C}]+/u)
    .filter((word) => word !== '')
    .map((word) => (word.includes('@') ? '(address)' : word))
    .join(' ')
    .slice(0, LONGEST)
    .toWellFormed();
  return shown === '' ? null : shown;
}
