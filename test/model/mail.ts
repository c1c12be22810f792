import { keptFrom, officersNow, type Case, type Mail, type StepState } from './case.js';
import { above, personOf, supervisorsOf, type Role } from './cast.js';
import { rolesOf, ruleOf } from './protocol.js';

type To = Role | 'reporter';

/** What is said to have happened, and who hears of it; those who are asked are told which step is theirs. */
const NEWS: Record<string, readonly [kind: string, to: readonly To[], asks: boolean][]> = {
  reported: [
    ['receipt', ['reporter'], false],
    ['reported', ['supervisor'], true],
  ],
  moved: [['reported', ['supervisor'], true]],
  escalated: [['escalated', ['communications', 'human_resources', 'privacy_officer'], true]],
  directed: [['directed', ['supervisor'], false]],
  confirmed: [['confirmed', ['supervisor', 'communications', 'human_resources'], false]],
  resolved: [['resolved', ['human_resources', 'privacy_officer'], true]],
  closed: [
    ['closed', ['reporter', 'supervisor', 'communications', 'human_resources', 'privacy_officer'], false],
  ],
  reopened: [['reopened', ['supervisor', 'communications', 'human_resources', 'privacy_officer'], false]],
  'dismissed early': [['dismissed', ['reporter', 'supervisor'], false]],
  dismissed: [
    ['dismissed', ['reporter', 'supervisor', 'communications', 'human_resources', 'privacy_officer'], false],
  ],
};

/** The mails that a change means: its news, and a call to everyone whose step it opened or who has a step back. */
export function mailsOf(before: Case | null, after: Case, news: string | null): Mail[] {
  const told = (news === null ? [] : (NEWS[news] ?? [])).flatMap(([kind, to, asks]) =>
    to.map((each) => ({ kind, to: each, step: asks ? firstOf(each, after) : null })),
  );
  const isAsked = (to: To, step: string): boolean =>
    told.some((each) => each.to === to && each.step === step);
  const calls = callsFor(before, after).flatMap((key) => {
    const step = after.steps.find((each) => each.key === key);
    const roles = (step ? rolesOf(step, after) : []).map(asAddressee);
    return roles.filter((to) => !isAsked(to, key)).map((to) => ({ kind: 'step_due', to, step: key }));
  });
  const people = [...told, ...calls].flatMap(({ kind, to, step }) =>
    recipients(kind, to, after).map((account) => ({ kind, to: account, step })),
  );
  const toAssignees = callsFor(before, after).flatMap((key) => {
    const to = after.steps.find((each) => each.key === key)?.assignee ?? null;
    return to === null || keptFrom(after).has(to) ? [] : [{ kind: 'step_due', to, step: key }];
  });
  const handed = before ? handedOver(before, after, isAsked) : [];
  return once([...people, ...toAssignees, ...handed]);
}

/** Steps that opened, and steps that were taken from someone. */
function callsFor(before: Case | null, after: Case): string[] {
  return after.steps
    .filter(({ key, status, assignee }) => {
      const was = before?.steps.find((each) => each.key === key);
      const wasTaken = (was?.assignee ?? null) !== null && assignee === null;
      return status === 'open' && (was?.status !== 'open' || wasTaken);
    })
    .map(({ key }) => key);
}

/** Whoever is next in line is asked for the open steps of someone from whom the case is kept from now on. */
function handedOver(before: Case, after: Case, isAsked: (to: To, step: string) => boolean): Mail[] {
  const kept = keptFrom(after);
  const { division, kept: keptBefore } = before;
  return after.steps
    .filter(({ status }) => status === 'open')
    .flatMap((step) => {
      const { key } = step;
      const to = asAddressee(rolesOf(step, after)[0] ?? 'employee');
      const asked = recipients('step_due', to, { ...after, division, kept: keptBefore });
      if (isAsked(to, key) || !asked.some((each) => kept.has(each))) return [];
      return recipients('step_due', to, after).map((each) => ({ kind: 'step_due', to: each, step: key }));
    });
}

/** Whoever answers for these steps now hears that they are theirs. */
export function handedOn(steps: readonly StepState[], after: Case): Mail[] {
  return steps.flatMap((step) =>
    recipients('handed_on', asAddressee(rolesOf(step, after)[0] ?? 'employee'), after).map((to) => ({
      ...{ kind: 'handed_on', to, step: step.key },
    })),
  );
}

function asAddressee(owner: Role | 'employee'): To {
  return owner === 'employee' ? 'reporter' : owner;
}

/** Steps stand in the order in which they are done. */
function firstOf(to: To, { steps }: Case): string | null {
  const own = steps.find(
    ({ key, status, helpers }) =>
      status === 'open' && (ruleOf(key)?.owner === to || helpers.some((each) => each === to)),
  );
  return own?.key ?? null;
}

function once(mails: readonly Mail[]): Mail[] {
  return [...new Map(mails.map((mail) => [`${mail.kind} ${mail.to} ${String(mail.step)}`, mail])).values()];
}

const NEWS_ONLY = ['receipt', 'confirmed', 'closed', 'dismissed', 'reopened'];

/** Whom a mail for an office reaches: nobody from whom the case is kept; to act is asked of others than the reporter. */
function recipients(kind: string, to: To, kase: Case): string[] {
  const asks = !NEWS_ONLY.includes(kind);
  const kept = keptFrom(kase);
  const isReporter = (account: string): boolean => account === kase.filedBy;
  const first = (ranks: readonly string[][]): string[] =>
    ranks.map((rank) => rank.filter((each) => !kept.has(each))).find((rank) => rank.length > 0) ?? [];
  const others = (ranks: readonly string[][]): string[][] =>
    asks ? ranks.map((rank) => rank.filter((each) => !isReporter(each))) : [...ranks];
  const office = (role: Role): string[] => {
    const lines = [role, ...(role === 'privacy_officer' ? [] : ['privacy_officer' as const])].map((each) => [
      officersNow(each, false, kase),
      officersNow(each, true, kase),
    ]);
    return first([
      ...lines.flatMap((line) => (asks ? [...others(line), ...line] : line)),
      supervisorsOf('city', false),
    ]);
  };
  if (to === 'reporter') {
    if (!personOf(kase.filedBy)) return asks ? office('privacy_officer') : [];
    return [kase.filedBy].filter((each) => !kept.has(each));
  }
  if (to !== 'supervisor') return office(to);
  const line = (divisions: readonly Parameters<typeof supervisorsOf>[0][]): string[] =>
    first(others(divisions.flatMap((each) => [supervisorsOf(each, false), supervisorsOf(each, true)])));
  const own = line([kase.division]);
  return own.length > 0 ? own : [...line(above(kase.division)), ...office('privacy_officer')];
}
