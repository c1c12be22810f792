import type { MessageKind } from './message-facts.js';

const OF_A_STEP: readonly MessageKind[] = [
  ...(['reported', 'escalated', 'resolved'] as const),
  ...(['step_due', 'handed_on', 'reminder', 'overdue', 'unanswered'] as const),
];
const OF_DUTIES: readonly MessageKind[] = [
  'duty_changed',
  'duty_reminder',
  'duty_overdue',
  'duty_unanswered',
];

/** Where a message leads: to the step that it is about, to the duties or the directions, else to the incident. */
export function linkOfMessage(
  publicUrl: string,
  { kind, reference, stepKey }: { kind: MessageKind; reference: string; stepKey: string | null },
): string {
  if (kind === 'directed') return `${linkToIncident(publicUrl, reference)}/directions`;
  if (OF_DUTIES.includes(kind)) return linkToDuties(publicUrl, reference);
  return OF_A_STEP.includes(kind) && stepKey !== null
    ? linkToStep(publicUrl, reference, stepKey)
    : linkToIncident(publicUrl, reference);
}

function linkToIncident(publicUrl: string, reference: string): string {
  return `${publicUrl}/v1/incidents/${reference}`;
}

export function linkToStep(publicUrl: string, reference: string, key: string): string {
  return `${linkToIncident(publicUrl, reference)}/steps/${encodeURIComponent(key)}`;
}

/** To all of them: which one it is may tell how many are affected, as its name may. */
export function linkToDuties(publicUrl: string, reference: string): string {
  return `${linkToIncident(publicUrl, reference)}/obligations`;
}
