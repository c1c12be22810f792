import type { Role } from '../access/role.js';
import { linkOfMessage } from './link-to.js';
import type { MessageFacts, MessageKind } from './message-facts.js';

const HOUR = 3_600_000;
const STEP = 'contain';
const LATE: readonly MessageKind[] = ['overdue', 'unanswered', 'duty_overdue', 'duty_unanswered'];

/** A made-up case, to see how a message looks. */
export function sampleFacts(
  kind: MessageKind,
  role: Role,
  { now, publicUrl, zone, organization, drill }: SampleOf,
): MessageFacts {
  const dueAt = new Date(now.getTime() + (LATE.includes(kind) ? -1 : 24) * HOUR);
  const reference = 'PB-2026-000123';
  return {
    ...{ reference, role, zone, organization, drill, at: now },
    link: linkOfMessage(publicUrl, { kind, reference, stepKey: STEP }),
    step: {
      ...{ title: { en: 'Contain the breach', fr: 'Contenir l’atteinte' }, dueAt },
      limit: { mode: 'business', anchor: 'reported', amount: 1, unit: 'days', calendar: 'sample' },
    },
  };
}

export interface SampleOf {
  now: Date;
  publicUrl: string;
  zone: string;
  organization: string;
  drill: boolean;
}
