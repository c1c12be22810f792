import {
  answersFor,
  holdsNow,
  keptFrom,
  type Action,
  type Audience,
  type Case,
  type Status,
} from './case.js';
import { BEHIND_SYSTEM, NOBODY, personOf, SYSTEM, type Role } from './cast.js';

/** How someone stands to an incident. */
export type Standing = Exclude<Role, 'administrator'> | 'reporter' | 'system' | 'assigned';

/** Empty for whoever may not know of it. */
export function standingsOf(who: string, kase: Case): Standing[] {
  if (who === NOBODY) return [];
  const isKept = keptFrom(kase).has(who === SYSTEM ? BEHIND_SYSTEM : who);
  const person = personOf(who);
  if (isKept) return [];
  if (!person) return kase.filedBy === who ? ['system'] : [];
  const office = (role: Role): boolean => holdsNow(person, role, kase);
  const isGiven = kase.given.includes(who);
  const isInvited = kase.steps.some(
    ({ status, helpers }) =>
      status !== 'not_applicable' && status !== 'cancelled' && helpers.includes('it_security'),
  );
  const all: [Standing, boolean][] = [
    ['reporter', kase.filedBy === who],
    ['supervisor', answersFor(who, kase.division)],
    ['communications', office('communications') && kase.wasEscalated],
    ['human_resources', office('human_resources') && kase.wasEscalated],
    ['privacy_officer', office('privacy_officer')],
    ['legal', office('legal') && isGiven],
    ['it_security', office('it_security') && (isInvited || isGiven)],
    ['assigned', isGiven],
    ['auditor', office('auditor')],
  ];
  return all.filter(([, stands]) => stands).map(([standing]) => standing);
}

/** Parts of a case: what people wrote, who is affected, who reported, who is named, how it is handled, discipline. */
type Part = 'story' | 'affected' | 'reporter' | 'implicated' | 'handling' | 'conduct';
const GUEST: Part[] = ['story', 'affected', 'reporter', 'handling'];
const READS: Record<Standing, readonly Part[]> = {
  reporter: ['story', 'affected', 'reporter', 'implicated'],
  system: ['story', 'affected', 'reporter', 'implicated'],
  supervisor: [...GUEST, 'implicated'],
  communications: GUEST,
  human_resources: [...GUEST, 'implicated', 'conduct'],
  privacy_officer: [...GUEST, 'implicated'],
  legal: GUEST,
  it_security: GUEST,
  assigned: GUEST,
  auditor: ['affected', 'handling'],
};

export function reads(who: string, kase: Case, part: Part): boolean {
  return standingsOf(who, kase).some((standing) => READS[standing].includes(part));
}

const FIELDS: Record<string, readonly Part[]> = {
  title: ['story'],
  description: ['story'],
  affected: ['affected'],
  reporter: ['reporter'],
  implicated: ['implicated'],
  rationale: ['story', 'handling'],
  signOffs: ['handling'],
  employmentActionAt: ['conduct'],
};

/** The fields of an incident that are not shown to them. */
export function maskedFor(who: string, kase: Case): string[] {
  return Object.entries(FIELDS)
    .filter(
      ([field, parts]) =>
        !parts.every((part) => reads(who, kase, part)) || (field === 'reporter' && isUntold(who, kase)),
    )
    .map(([field]) => field)
    .sort();
}

/** Whether the reporter asked that this one not be told who they are; a system is nobody, and is named. */
export function isUntold(who: string, kase: Case): boolean {
  if (!personOf(kase.filedBy)) return false;
  const standings = standingsOf(who, kase);
  return kase.confidential && !standings.includes('reporter') && !standings.includes('privacy_officer');
}

/** Whether they may know that there was an employment action, and what follows from it. */
export function knowsOfConduct(who: string, kase: Case): boolean {
  const standings = standingsOf(who, kase);
  return standings.includes('human_resources') || standings.includes('privacy_officer');
}

/** Whoever may not know of conduct sees a version that counts nothing of it. */
export function versionFor(who: string, kase: Case): number {
  return knowsOfConduct(who, kase) ? kase.version : kase.version - kase.conductChanges;
}

const READERS: Record<Exclude<Audience, 'everyone'>, readonly Standing[]> = {
  privacy: ['privacy_officer'],
  human_resources: ['human_resources'],
  legal: ['legal', 'privacy_officer'],
};

export function readsComment(who: string, kase: Case, { by, audience }: Case['comments'][number]): boolean {
  if (by === who) return true;
  if (audience === 'everyone') return reads(who, kase, 'story');
  return standingsOf(who, kase).some((standing) => READERS[audience].includes(standing));
}

const DOES: Record<Action, readonly Standing[]> = {
  acknowledge: ['supervisor', 'privacy_officer'],
  escalate: ['supervisor', 'privacy_officer'],
  confirm: ['privacy_officer'],
  dismiss: ['privacy_officer'],
  resolve: ['privacy_officer'],
  'sign-off': ['human_resources', 'privacy_officer'],
  reopen: ['privacy_officer'],
};
/** Whoever reported it decides nothing about it. */
const DECISIONS: readonly Action[] = ['confirm', 'dismiss', 'sign-off', 'reopen'];

export function may(who: string, kase: Case, action: Action): boolean {
  const standings = standingsOf(who, kase);
  if (standings.includes('reporter') && DECISIONS.includes(action)) return false;
  return standings.some((standing) => DOES[action].includes(standing));
}

export const LIFE: Record<Status, Partial<Record<Action, Status>>> = {
  reported: { acknowledge: 'acknowledged', dismiss: 'dismissed' },
  acknowledged: { escalate: 'escalated', dismiss: 'dismissed' },
  escalated: { confirm: 'confirmed', dismiss: 'dismissed' },
  confirmed: { resolve: 'resolved' },
  resolved: { 'sign-off': 'closed' },
  closed: { reopen: 'confirmed' },
  dismissed: { reopen: 'escalated' },
};
