import { Refusal } from '../refusal.js';
import { holds, type Actor, type Role } from './role.js';

/** What concerns no incident in particular. */
export type OfficeTask =
  | 'keep people and divisions'
  | 'simulate a protocol'
  | 'keep calendars'
  | 'list moved deadlines'
  | 'read the mail log and queue failed messages again'
  | 'read the trail'
  | 'read indicators'
  | 'test the mail server'
  | 'preview messages'
  | 'keep chat channels'
  | 'keep API keys';

const KNOWLEDGE: readonly Role[] = ['privacy_officer', 'administrator'];

/** Who may do it; everyone who is signed in may read protocols, laws and calendars. */
export const OFFICES: Record<OfficeTask, readonly Role[]> = {
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
};

/** Refuses those whose roles do not allow it. */
export function requireOffice(actor: Actor, task: OfficeTask): void {
  const roles = OFFICES[task];
  if (roles.some((role) => holds(actor, role))) return;
  const who = roles.map((role) => `${role.replace('_', ' ')}s`).join(' and ');
  throw new Refusal('not_allowed', `This is for ${who}.`);
}
