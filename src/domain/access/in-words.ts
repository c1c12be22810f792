import type { Relation } from './relations.js';
import type { Role } from './role.js';

const WORDS: Record<Relation | Role, string> = {
  employee: 'whoever reported it',
  reporter: 'whoever reported it',
  system: 'the system that filed it',
  supervisor: 'the supervisor',
  communications: 'Communications',
  human_resources: 'Human Resources',
  privacy_officer: 'the privacy officer',
  legal: 'legal counsel',
  it_security: 'IT Security',
  assigned: 'someone with a step of it',
  auditor: 'the auditor',
  administrator: 'an administrator',
};

/** How a sentence calls those who stand so to an incident, or hold that role in it. */
export function inWords(who: Relation | Role): string {
  return WORDS[who];
}
