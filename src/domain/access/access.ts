import type { Incident } from '../incident/incident.js';
import { holds, type Actor } from './role.js';

/** How someone stands to an incident. */
export type Relation =
  | 'reporter'
  | 'system'
  | 'supervisor'
  | 'communications'
  | 'human_resources'
  | 'privacy_officer'
  | 'invited'
  | 'auditor';

/** What a person's entry on the case's list of participants says. */
export const TIES = ['implicated', 'conflicted', 'assigned'] as const;
export type Tie = (typeof TIES)[number];

export type Permission =
  | 'read'
  | 'readNarrative'
  | 'readHandling'
  | 'readConduct'
  | 'readImplicated'
  | 'readMail'
  | 'patch'
  | 'implicate'
  | 'move'
  | 'recordEmploymentAction'
  | 'comment'
  | 'acknowledge'
  | 'escalate'
  | 'confirm'
  | 'dismiss'
  | 'resolve'
  | 'sign-off'
  | 'reopen'
  | 'direct:communications'
  | 'direct:human-resources'
  | 'assess'
  | 'migrate'
  | 'decideDuty'
  | 'assign';

/** Who may do what. What is not here is denied. */
export const ACCESS: Record<Relation, readonly Permission[]> = {
  reporter: ['read', 'readNarrative', 'readImplicated', 'patch', 'implicate', 'comment'],
  // A system that filed it sees what the reporter would, and decides and changes nothing.
  system: ['read', 'readNarrative', 'readImplicated'],
  supervisor: [
    ...(['read', 'readNarrative', 'readHandling', 'readImplicated', 'patch', 'comment'] as const),
    ...(['acknowledge', 'escalate', 'assign'] as const),
  ],
  communications: ['read', 'readNarrative', 'readHandling', 'comment', 'direct:communications'],
  human_resources: [
    ...(['read', 'readNarrative', 'readHandling', 'readConduct', 'readImplicated', 'comment'] as const),
    ...(['recordEmploymentAction', 'implicate', 'direct:human-resources', 'sign-off'] as const),
  ],
  privacy_officer: [
    ...([
      'read',
      'readNarrative',
      'readHandling',
      'readImplicated',
      'readMail',
      'patch',
      'implicate',
      'move',
      'comment',
      'assess',
      'migrate',
      'decideDuty',
      'assign',
    ] as const),
    ...(['acknowledge', 'escalate', 'confirm', 'dismiss', 'resolve', 'sign-off', 'reopen'] as const),
  ],
  invited: ['read', 'readNarrative', 'readHandling', 'comment'],
  auditor: ['read', 'readHandling'],
};

/** The one who reported does not decide, nor undo what others decided. */
export const DECISIONS: readonly Permission[] = [
  'assess',
  'migrate',
  'decideDuty',
  'confirm',
  'dismiss',
  'sign-off',
  'reopen',
];

/** What an actor's standing is computed from. */
export type Subject = Pick<
  Incident,
  'divisionId' | 'reporterId' | 'reportedByKey' | 'escalatedAt' | 'invitedRoles'
>;

/** Every relation of an actor to an incident; empty for implicated and conflicted people, whatever their roles. */
export function relationsOf(actor: Actor, incident: Subject, ties: readonly Tie[]): Relation[] {
  if (ties.includes('implicated') || ties.includes('conflicted')) return [];
  if (actor.answerableId !== undefined) return incident.reportedByKey === actor.id ? ['system'] : [];
  const relations: Relation[] = [];
  if (incident.reporterId === actor.id) relations.push('reporter');
  if (actor.divisions.includes(incident.divisionId)) relations.push('supervisor');
  if (incident.escalatedAt && holds(actor, 'communications')) relations.push('communications');
  if (incident.escalatedAt && holds(actor, 'human_resources')) relations.push('human_resources');
  if (holds(actor, 'privacy_officer')) relations.push('privacy_officer');
  if (ties.includes('assigned') || actor.roles.some((role) => incident.invitedRoles.includes(role)))
    relations.push('invited');
  if (holds(actor, 'auditor')) relations.push('auditor');
  return relations;
}

export function permits(relations: readonly Relation[], permission: Permission): boolean {
  if (relations.includes('reporter') && DECISIONS.includes(permission)) return false;
  return relations.some((relation) => ACCESS[relation].includes(permission));
}

/** The relations that could do it, to tell someone who may not. */
export function allowedTo(permission: Permission): Relation[] {
  return (Object.keys(ACCESS) as Relation[]).filter((relation) => ACCESS[relation].includes(permission));
}
