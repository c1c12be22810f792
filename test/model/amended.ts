import { isOver, keptByNames, keptFrom, type Case } from './case.js';
import { need, type Attempt, type Changes, type Outcome } from './moves.js';
import { unmetBy } from './protocol.js';
import { standingsOf } from './standing.js';

const UNDECIDED = ['reported', 'acknowledged', 'escalated'];

export function amended(before: Case, who: string, changes: Changes, ifMatch: Attempt['ifMatch']): Outcome {
  need(ifMatch !== 'none', 'precondition_required');
  const standings = standingsOf(who, before);
  const is = (...those: string[]): boolean => standings.some((each) => those.includes(each));
  const { implicated, employmentActionAt, division, confidential, ...facts } = changes;
  if (implicated !== undefined) need(is('reporter', 'human_resources', 'privacy_officer'), 'not_allowed');
  if (employmentActionAt !== undefined) need(is('human_resources'), 'not_allowed');
  if (division !== undefined || confidential !== undefined) need(is('privacy_officer'), 'not_allowed');
  if (Object.keys(facts).length > 0 || Object.keys(changes).length === 0)
    need(is('reporter', 'supervisor', 'privacy_officer'), 'not_allowed');
  // Whoever reported adds names while nothing is decided, and takes none back.
  if (implicated !== undefined && !is('human_resources', 'privacy_officer'))
    need(
      UNDECIDED.includes(before.status) && before.implicated.every((name) => implicated.includes(name)),
      'not_allowed',
    );
  need(!isOver(before), 'not_possible_now');
  return changed(before, changes);
}

export function isSame(before: Case, changes: Omit<Changes, 'employmentActionAt'>): boolean {
  return (Object.keys(changes) as (keyof typeof changes)[]).every(
    (name) => JSON.stringify(before[name]) === JSON.stringify(changes[name]),
  );
}

function changed(before: Case, { employmentActionAt, ...changes }: Changes): Outcome {
  if (
    isSame(before, changes) &&
    (employmentActionAt === undefined || (employmentActionAt === null && !before.employmentAction))
  )
    return { after: before, news: null };
  const told: Case = { ...before, ...changes };
  if (told.healthCustodian && !before.healthCustodian) told.unmet = unmetBy(before);
  if (employmentActionAt !== undefined) told.employmentAction = employmentActionAt !== null;
  const isOutAgain = before.contained && !told.contained;
  if (changes.implicated !== undefined || changes.division !== undefined) told.kept = keptNow(before, told);
  const kept = keptFrom(told);
  told.steps = told.steps.map((step) => ({
    ...step,
    ...(isOutAgain &&
      step.key === 'contain' &&
      step.status === 'completed' && { status: 'waiting' as const }),
    assignee: step.assignee !== null && kept.has(step.assignee) ? null : step.assignee,
  }));
  return { after: told, news: before.division === told.division ? null : 'moved' };
}

/** Only a name that is taken back lets anyone in again; a name that nobody bears may mean someone where it moved to. */
function keptNow(before: Case, told: Case): string[] {
  const isTakenBack = before.implicated.some((name) => !told.implicated.includes(name));
  return [...new Set([...(isTakenBack ? [] : before.kept), ...keptByNames(told)])];
}
