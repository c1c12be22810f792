import {
  above,
  CAST,
  holds,
  LEAVER,
  officers,
  personOf,
  supervisorsOf,
  type Division,
  type Person,
  type Role,
} from './cast.js';

export type Status =
  'reported' | 'acknowledged' | 'escalated' | 'confirmed' | 'resolved' | 'closed' | 'dismissed';
export type Action = 'acknowledge' | 'escalate' | 'confirm' | 'dismiss' | 'resolve' | 'sign-off' | 'reopen';
export const ACTIONS: readonly Action[] = [
  ...(['acknowledge', 'escalate', 'confirm', 'dismiss', 'resolve', 'sign-off', 'reopen'] as const),
];
export type Office = 'communications' | 'human-resources';
export type Audience = 'everyone' | 'privacy' | 'human_resources' | 'legal';

export interface StepState {
  key: string;
  status: 'waiting' | 'open' | 'completed' | 'waived' | 'not_applicable' | 'cancelled';
  helpers: readonly Role[];
  assignee: string | null;
}

export interface Mail {
  kind: string;
  to: string;
  step: string | null;
}

/** An incident as the model has it. */
export interface Case {
  filedBy: string;
  division: Division;
  status: Status;
  version: number;
  /** So many of its versions tell of conduct alone. */
  conductChanges: number;
  title: string;
  contained: boolean;
  systemsInvolved: boolean;
  healthCustodian: boolean;
  confidential: boolean;
  implicated: readonly string[];
  /** Everyone from whom it is kept. */
  kept: readonly string[];
  employmentAction: boolean;
  wasAcknowledged: boolean;
  wasEscalated: boolean;
  isRiskDetermined: boolean;
  signedBy: readonly { role: Role; who: string }[];
  steps: readonly StepState[];
  directed: readonly Office[];
  comments: readonly { by: string; audience: Audience; text: string }[];
  /** People to whom a step was ever given. */
  given: readonly string[];
  mails: readonly Mail[];
  /** Steps that were done before the law came to apply whose duty they would have met: nobody has met it. */
  unmet: readonly string[];
  /** Whether the one who leaves their office has left it. */
  hasLeft: boolean;
}

export const NOBODY_KNOWN = 'Someone Unknown';

export function keptFrom({ kept }: Pick<Case, 'kept'>): Set<string> {
  return new Set(kept);
}

/** Whom names keep from a case: whoever is implicated, and whoever supervises them directly. */
export function keptByNames({ implicated, division }: Pick<Case, 'implicated' | 'division'>): string[] {
  const kept = new Set<string>();
  for (const name of implicated) {
    const account = name.replace('@example.org', '');
    const person = personOf(account);
    if (person) kept.add(account);
    for (const boss of bossesOf(person?.at ?? division)) kept.add(boss);
  }
  return [...kept];
}

/** Up to the first division in which someone holds the office; those who stand by there are too near as well. */
function bossesOf(division: Division): string[] {
  const found: string[] = [];
  for (const each of [division, ...above(division)]) {
    found.push(...supervisorsOf(each, false), ...supervisorsOf(each, true));
    if (supervisorsOf(each, false).length > 0) break;
  }
  return found;
}

export function isOver({ status }: Pick<Case, 'status'>): boolean {
  return status === 'closed' || status === 'dismissed';
}

export function holdsNow(person: Person, office: Role, { hasLeft }: Pick<Case, 'hasLeft'>): boolean {
  return holds(person, office) && !(hasLeft && person.account === LEAVER);
}

export function officersNow(office: Role, standBy: boolean, { hasLeft }: Pick<Case, 'hasLeft'>): string[] {
  return officers(office, standBy).filter((each) => !(hasLeft && each === LEAVER));
}

/** Supervisors answer for the divisions below theirs as well. */
export function answersFor(account: string, division: Division): boolean {
  const of = CAST.find((each) => each.account === account)?.of;
  return of !== undefined && [division, ...above(division)].includes(of);
}
