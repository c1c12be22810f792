import { isOver, type Action, type Case, type Mail, type Office } from './case.js';
import { ACCOUNTS, NOBODY, SYSTEM, type Role } from './cast.js';
import { amended, isSame } from './amended.js';
import { mailsOf } from './mail.js';
import { need, quiet, Refused, type Attempt, type Move, type Outcome, type Verdict } from './moves.js';
import { ended, holdingUp, settled } from './protocol.js';
import { LIFE, may, standingsOf } from './standing.js';
import { assigned, completed, put, waived, worksOnIt } from './stepwork.js';

/** What the model says of an attempt: refused with a code, or the case as it is afterwards and who is told. */
export function verdict(before: Case, attempt: Attempt): Verdict {
  try {
    const { after, news } = outcome(before, attempt);
    const mails = [...mailsOf(before, after, news), ...assignedMail(attempt.move)].filter(
      // Whoever gives a direction knows it.
      ({ kind, to }) => kind !== 'directed' || to !== attempt.who,
    );
    return { after: { ...after, mails: [...before.mails, ...mails] }, mails };
  } catch (error) {
    if (error instanceof Refused) return { refused: error.code };
    throw error;
  }
}

function assignedMail(move: Move): Mail[] {
  return move.do === 'assign' ? [{ kind: 'step_due', to: move.to, step: move.step }] : [];
}

function outcome(before: Case, { who, move, ifMatch, at }: Attempt): Outcome {
  need(who !== NOBODY, 'unauthenticated');
  need(who !== SYSTEM, 'scope_missing');
  need(standingsOf(who, before).length > 0, 'not_found');
  if (move.do === 'comment') return commented(before, who, move);
  if (move.do === 'assign') need(ACCOUNTS.includes(move.to), 'validation_failed');
  need(ifMatch !== 'stale', 'stale_version');
  if (move.do === 'act') need(at === 'now', 'invalid_instant');
  if (move.do === 'complete') need(at === 'now' || at === 'between', 'invalid_instant');
  const { after, news } = decided(before, who, move, ifMatch);
  if (after === before) return { after, news };
  const conductChanges = before.conductChanges + Number(isOfConductAlone(before, move));
  return { after: { ...settled(after), version: before.version + 1, conductChanges }, news };
}

/** What follows from an employment action, and the action itself where nothing else is changed with it. */
function isOfConductAlone(before: Case, move: Move): boolean {
  if (move.do === 'amend') {
    const { employmentActionAt, ...others } = move.changes;
    return employmentActionAt !== undefined && isSame(before, others);
  }
  return 'step' in move && move.step === 'notify-college';
}

function decided(
  before: Case,
  who: string,
  move: Exclude<Move, { do: 'comment' }>,
  ifMatch: Attempt['ifMatch'],
): Outcome {
  switch (move.do) {
    case 'act':
      return acted(before, who, move);
    case 'complete':
      return quiet(completed(before, who, move.step));
    case 'waive':
      return quiet(waived(before, who, move.step));
    case 'assign':
      return quiet(assigned(before, who, move));
    case 'direct':
      return { after: directed(before, who, move.office, ifMatch), news: 'directed' };
    case 'amend':
      return amended(before, who, move.changes, ifMatch);
  }
}

function commented(before: Case, who: string, { audience, text }: Extract<Move, { do: 'comment' }>): Outcome {
  need(worksOnIt(who, before), 'not_allowed');
  return quiet({ ...before, comments: [...before.comments, { by: who, audience, text }] });
}

const NEWS: Partial<Record<Action, string>> = {
  escalate: 'escalated',
  confirm: 'confirmed',
  resolve: 'resolved',
  reopen: 'reopened',
};

function acted(before: Case, who: string, { action, reason }: Extract<Move, { do: 'act' }>): Outcome {
  need(may(who, before, action), 'not_allowed');
  const status = LIFE[before.status][action];
  if (status === undefined) throw new Refused('not_possible_now');
  need(reason || !['confirm', 'dismiss', 'reopen'].includes(action), 'rationale_required');
  if (action === 'resolve' || action === 'sign-off')
    need(holdingUp(before).length + before.unmet.length === 0, 'gate_shut');
  if (action === 'sign-off') return signed(before, who);
  const after = { ...before, status };
  switch (action) {
    case 'acknowledge':
      return quiet(ended({ ...after, wasAcknowledged: true }, action));
    case 'escalate':
      return { after: ended({ ...after, wasEscalated: true }, action), news: 'escalated' };
    case 'dismiss':
      return { after: ended(after, 'confirm'), news: before.wasEscalated ? 'dismissed' : 'dismissed early' };
    case 'reopen':
      return { after: reopened(after, before), news: 'reopened' };
    default:
      return { after: ended(after, action), news: NEWS[action] ?? null };
  }
}

/** Two signatures, of two offices, by two people. */
function signed(before: Case, who: string): Outcome {
  const { signedBy } = before;
  const standings = standingsOf(who, before);
  const office = (['human_resources', 'privacy_officer'] as const).find(
    (role) => standings.includes(role) && !signedBy.some((each) => each.role === role),
  );
  need(office !== undefined && !signedBy.some((each) => each.who === who), 'second_person_needed');
  const after = { ...before, signedBy: [...signedBy, { role: office as Role, who }] };
  // Of one person it is no more: the other office is asked.
  if (after.signedBy.length < 2) return quiet(put(after, 'close', { assignee: null }));
  return { after: ended({ ...after, status: 'closed' }, 'sign-off'), news: 'closed' };
}

/** What was signed or decided is asked again, what was cancelled lives again; what had happened has happened. */
function reopened(after: Case, before: Case): Case {
  const past = ['report', 'acknowledge', 'escalate'];
  const isAskedAgain = (key: string): boolean =>
    key === 'close' || (key === 'decide' && after.status === 'escalated');
  const steps = before.steps.map((step) => {
    const isBack = isAskedAgain(step.key) || (step.status === 'cancelled' && !past.includes(step.key));
    if (isBack) return { ...step, status: 'waiting' as const };
    return step.status === 'cancelled' ? { ...step, status: 'completed' as const } : step;
  });
  const isFromDismissed = before.status === 'dismissed';
  return {
    ...{ ...after, steps, signedBy: [] },
    wasAcknowledged: before.wasAcknowledged || isFromDismissed,
    wasEscalated: before.wasEscalated || isFromDismissed,
  };
}

function directed(before: Case, who: string, office: Office, ifMatch: Attempt['ifMatch']): Case {
  const role = office === 'communications' ? 'communications' : 'human_resources';
  need(standingsOf(who, before).includes(role), 'not_allowed');
  need(!isOver(before), 'not_possible_now');
  need(ifMatch !== 'none' || !before.directed.includes(office), 'precondition_required');
  return ended({ ...before, directed: [...new Set([...before.directed, office])] }, office);
}
