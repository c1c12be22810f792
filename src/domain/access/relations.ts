import type { Incident } from '../incident/incident.js';
import { holds, type Actor, type Role } from './role.js';

/** What a person's entry on the case's list of participants says. */
export const TIES = ['implicated', 'conflicted', 'assigned'] as const;
export type Tie = (typeof TIES)[number];

/** Why someone comes to stand to a case. */
export type Ground = 'every' | 'reported' | 'filed' | 'division' | 'escalated' | 'invited' | 'assigned';

interface Standing {
  ground: Ground;
  /** The office that it takes beside the ground; the divisions one answers for are grounds by themselves. */
  office: Role | null;
}

/** How someone may stand to an incident, and what makes it so. */
export const STANDINGS = {
  reporter: { ground: 'reported', office: null },
  system: { ground: 'filed', office: null },
  supervisor: { ground: 'division', office: null },
  communications: { ground: 'escalated', office: 'communications' },
  human_resources: { ground: 'escalated', office: 'human_resources' },
  privacy_officer: { ground: 'every', office: 'privacy_officer' },
  legal: { ground: 'invited', office: 'legal' },
  it_security: { ground: 'invited', office: 'it_security' },
  assigned: { ground: 'assigned', office: null },
  auditor: { ground: 'every', office: 'auditor' },
} as const satisfies Record<string, Standing>;

export type Relation = keyof typeof STANDINGS;
export const RELATIONS = Object.keys(STANDINGS) as Relation[];

/** What an actor's standing is computed from. */
export type Subject = Pick<
  Incident,
  'divisionId' | 'reporterId' | 'reportedByKey' | 'escalatedAt' | 'invitedRoles'
>;

type Question = (actor: Actor, incident: Subject, ties: readonly Tie[], office: Role | null) => boolean;

const HOLDS: Record<Ground, Question> = {
  every: () => true,
  reported: (actor, { reporterId }) => reporterId === actor.id,
  filed: (actor, { reportedByKey }) => reportedByKey === actor.id,
  division: (actor, { divisionId }) => actor.divisions.includes(divisionId),
  escalated: (_, { escalatedAt }) => escalatedAt !== null,
  invited: (_, { invitedRoles }, ties, office) =>
    ties.includes('assigned') || (office !== null && invitedRoles.includes(office)),
  assigned: (_, __, ties) => ties.includes('assigned'),
};

/** Every relation of an actor to an incident; empty for implicated and conflicted people, whatever their roles. */
export function relationsOf(actor: Actor, incident: Subject, ties: readonly Tie[]): Relation[] {
  if (ties.includes('implicated') || ties.includes('conflicted')) return [];
  return relationsWithin(actor).filter((relation) => {
    const { ground, office }: Standing = STANDINGS[relation];
    return HOLDS[ground](actor, incident, ties, office);
  });
}

/** The relations in which an actor may stand to some incident or other: a system to what it filed alone. */
export function relationsWithin(actor: Actor): Relation[] {
  if (actor.answerableId !== undefined) return ['system'];
  return RELATIONS.filter((relation) => {
    const { ground, office }: Standing = STANDINGS[relation];
    if (ground === 'filed') return false;
    if (ground === 'division') return actor.divisions.length > 0;
    return office === null || holds(actor, office);
  });
}
