import type { Role } from '../access/role.js';
import type { MessageFacts, MessageKind } from './message-facts.js';

const HOUR = 3_600_000;
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
    link: `${publicUrl}/v1/incidents/${reference}`,
    step: { title: { en: 'Contain the breach', fr: 'Contenir l’atteinte' }, dueAt },
  };
}

export interface SampleOf {
  now: Date;
  publicUrl: string;
  zone: string;
  organization: string;
  drill: boolean;
}
