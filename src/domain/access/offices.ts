import { Refusal } from '../refusal.js';
import { holds, type Actor, type Role } from './role.js';

const KNOWLEDGE: readonly Role[] = ['privacy_officer', 'administrator'];

/** What concerns no incident in particular, and who may do it. */
export const OFFICES = {
  'keep people and divisions': ['administrator'],
  'simulate a protocol': KNOWLEDGE,
  'keep calendars': KNOWLEDGE,
  'list moved deadlines': KNOWLEDGE,
  'read the mail log and queue failed messages again': KNOWLEDGE,
  'read the trail': ['privacy_officer', 'auditor'],
  'read indicators': ['privacy_officer', 'auditor', 'supervisor', 'human_resources', 'communications'],
  'test the mail server': ['administrator'],
  'preview messages': ['administrator'],
  'keep chat channels': ['administrator'],
  'keep API keys': ['administrator'],
  'keep webhooks': ['administrator'],
} as const satisfies Record<string, readonly Role[]>;

export type OfficeTask = keyof typeof OFFICES;

/** Refuses those whose roles do not allow it. */
export function requireOffice(actor: Actor, task: OfficeTask): void {
  const roles: readonly Role[] = OFFICES[task];
  if (roles.some((role) => holds(actor, role))) return;
  const who = roles.map((role) => NAMES[role] ?? `${role.replace('_', ' ')}s`).join(' and ');
  throw new Refusal('not_allowed', `This is for ${who}.`);
}

/** Offices that are not called by who holds them. */
const NAMES: Partial<Record<Role, string>> = {
  communications: 'Communications',
  human_resources: 'Human Resources',
  legal: 'Legal Services',
  it_security: 'IT Security',
};
