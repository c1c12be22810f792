import { relationsWithin, RELATIONS, STANDINGS, type Relation } from './relations.js';
import type { Actor } from './role.js';

/** What there is to read of a case. Every field of an answer belongs to one of these. */
export const FIELD_GROUPS = {
  facts: 'state, instants, division, cause, kinds of information, steps and deadlines, in no one’s words',
  affectedPeople: 'how many are affected, and where they live',
  narrative: 'title, description, comments to everyone, names of those who take part',
  reporter: 'who reported it',
  confidentialReporter: 'the same, where they asked that nobody else be told',
  implicated: 'who is named as implicated',
  handling: 'notes, rationale, assessment, directions, duties, messages, sign-offs',
  discipline: 'what Human Resources writes in its direction and on its steps',
  employment: 'that an employment action was taken, and what follows from it',
  conduct: 'the compartment of Human Resources: when that was, and its comments',
  legal: 'privileged notes: comments to legal counsel',
  privacy: 'comments of the privacy office to itself',
  mail: 'the mail in which it was reported, as it came',
  trail: 'what was changed, entry by entry',
} as const;
export type FieldGroup = keyof typeof FIELD_GROUPS;

type Action =
  | 'patch'
  | 'implicate'
  | 'conceal'
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
  | 'work'
  | 'assign';

export type Permission = Action | `read:${FieldGroup}`;

interface Grant {
  reads: readonly FieldGroup[];
  does: readonly Action[];
}

const OUTLINE = ['facts', 'affectedPeople'] as const;
const STORY = [...OUTLINE, 'narrative', 'reporter'] as const;
const CASE = [...STORY, 'handling', 'trail'] as const;
const GUEST: Grant = { reads: CASE, does: ['comment', 'work'] };

/** Who may do what. What is not here is denied. */
export const ACCESS: Record<Relation, Grant> = {
  reporter: {
    reads: [...STORY, 'confidentialReporter', 'implicated'],
    does: ['patch', 'implicate', 'comment', 'work'],
  },
  // A system that filed it sees what the reporter would, and decides and changes nothing.
  system: { reads: [...STORY, 'implicated'], does: [] },
  supervisor: {
    reads: [...CASE, 'implicated', 'discipline'],
    does: ['patch', 'comment', 'acknowledge', 'escalate', 'work', 'assign'],
  },
  communications: { reads: CASE, does: ['comment', 'work', 'direct:communications'] },
  human_resources: {
    reads: [...CASE, 'implicated', 'discipline', 'employment', 'conduct'],
    does: ['comment', 'recordEmploymentAction', 'implicate', 'work', 'direct:human-resources', 'sign-off'],
  },
  privacy_officer: {
    reads: [
      ...[...CASE, 'confidentialReporter' as const, 'implicated' as const, 'discipline' as const],
      ...(['employment', 'legal', 'privacy', 'mail'] as const),
    ],
    does: [
      ...([
        'patch',
        'implicate',
        'conceal',
        'move',
        'comment',
        'assess',
        'migrate',
        'decideDuty',
        'work',
      ] as const),
      ...([
        'assign',
        'acknowledge',
        'escalate',
        'confirm',
        'dismiss',
        'resolve',
        'sign-off',
        'reopen',
      ] as const),
    ],
  },
  legal: { ...GUEST, reads: [...CASE, 'legal'] },
  it_security: GUEST,
  assigned: GUEST,
  auditor: { reads: [...OUTLINE, 'handling', 'trail'], does: [] },
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

const GRANTED = Object.fromEntries(
  RELATIONS.map((relation) => {
    const { reads, does } = ACCESS[relation];
    return [relation, new Set<Permission>([...reads.map((group) => `read:${group}` as const), ...does])];
  }),
) as unknown as Readonly<Record<Relation, ReadonlySet<Permission>>>;

export function permits(relations: readonly Relation[], permission: Permission): boolean {
  if (relations.includes('reporter') && DECISIONS.includes(permission)) return false;
  return relations.some((relation) => GRANTED[relation].has(permission));
}

/** The relations that could do it, to tell someone who may not. */
export function allowedTo(permission: Permission): Relation[] {
  return RELATIONS.filter((relation) => GRANTED[relation].has(permission));
}

/**
 * The relations through which an actor may do something in some incident or other: what a list of incidents is
 * filtered by. Whoever stands to every incident needs no other.
 */
export function reachOf(actor: Actor, permission: Permission): Relation[] {
  const relations = relationsWithin(actor).filter((relation) => GRANTED[relation].has(permission));
  const widest = relations.find((relation) => STANDINGS[relation].ground === 'every');
  return widest === undefined ? relations : [widest];
}
