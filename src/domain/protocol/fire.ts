import type { FollowUpKind, PlannedFollowUp } from './follow-up-plan.js';
import type { Target } from './follow-up.js';

/**
 * What became of it: nobody means that a level names nobody who is free to act, so the next one was told at once;
 * those who are merely away get its mail all the same.
 */
export const OUTCOMES = ['sent', 'skipped', 'nobody'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Someone who may get a mail; nobody counts on whoever is away. */
interface Told {
  personId: string;
  isAway?: true;
}

/** A reminder, a level or an end that is due, and whom it reaches. */
export interface Fired<Person extends Told> extends Pick<PlannedFollowUp, 'kind' | 'nth' | 'at'> {
  outcome: Outcome;
  /** Sent long after its instant, because nobody was there to send it. */
  isLate: boolean;
  /** Those of its targets who have people. */
  to: Target[];
  /** Who gets a mail: nobody gets two about one step at once. */
  people: Person[];
}

interface Moment<Person> {
  dueAt: Date;
  now: Date;
  isRecorded: (kind: FollowUpKind, nth: number) => boolean;
  reach: (target: Target) => Person[];
}

const LATE_AFTER_MS = 60_000;

/** What of a plan is to be sent now, in order, and when to look again. */
export function fire<Person extends Told>(
  plan: readonly PlannedFollowUp[],
  moment: Moment<Person>,
): { fired: Fired<Person>[]; nextAt: Date | null } {
  const open = plan.filter(({ kind, nth }) => !moment.isRecorded(kind, nth));
  const fired: Fired<Person>[] = [];
  for (const [index, each] of open.entries()) {
    if (each.at > moment.now && !isPassedOn(fired.at(-1))) return { fired: onceEach(fired), nextAt: each.at };
    const isPointless = each.kind === 'reminder' && isOutdated(open[index + 1], moment);
    fired.push(isPointless ? skipped(each, moment.now) : sent(each, moment));
  }
  return { fired: onceEach(fired), nextAt: null };
}

/** Whoever several levels name at once hears the last word only. */
function onceEach<Person extends Told>(fired: readonly Fired<Person>[]): Fired<Person>[] {
  return fired.map((each, index) => {
    const later = new Set(
      fired.slice(index + 1).flatMap(({ people }) => people.map(({ personId }) => personId)),
    );
    return { ...each, people: each.people.filter(({ personId }) => !later.has(personId)) };
  });
}

/** A level without people does not wait: the next one is told in its place. */
function isPassedOn(before: Pick<Fired<never>, 'kind' | 'outcome'> | undefined): boolean {
  return before?.kind === 'escalation' && before.outcome === 'nobody';
}

/** A reminder of a deadline that has passed reminds of nothing, and of two that are due the later one is enough. */
function isOutdated(
  following: PlannedFollowUp | undefined,
  { dueAt, now }: Pick<Moment<never>, 'dueAt' | 'now'>,
) {
  return now > dueAt || (following?.kind === 'reminder' && following.at <= now);
}

function skipped({ kind, nth, at }: PlannedFollowUp, now: Date): Fired<never> {
  return { kind, nth, at, outcome: 'skipped', isLate: isLate(at, now), to: [], people: [] };
}

function sent<Person extends Told>(
  { kind, nth, at, to, otherwise }: PlannedFollowUp,
  { now, reach }: Moment<Person>,
): Fired<Person> {
  const reachedOf = (targets: readonly Target[]) =>
    targets.map((target) => ({ target, people: reach(target) })).filter((each) => each.people.length > 0);
  const named = reachedOf(to);
  const reached = named.some(isCountedOn) ? named : [...named, ...reachedOf(otherwise)];
  const people = new Map(reached.flatMap((each) => each.people.map((person) => [person.personId, person])));
  return {
    ...{ kind, nth, at, isLate: isLate(at, now) },
    outcome: reached.some(isCountedOn) ? 'sent' : 'nobody',
    to: reached.filter(isCountedOn).map(({ target }) => target),
    people: [...people.values()],
  };
}

function isCountedOn({ people }: { people: readonly Told[] }): boolean {
  return people.some(({ isAway }) => !isAway);
}

function isLate(at: Date, now: Date): boolean {
  return now.getTime() - at.getTime() > LATE_AFTER_MS;
}
