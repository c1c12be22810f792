import fc, { type Arbitrary } from 'fast-check';
import { ACTIONS, NOBODY_KNOWN, type Case } from './case.js';
import { ACCOUNTS, BOTH, LEAVER, NOBODY, SYSTEM } from './cast.js';
import type { Attempt, Changes, Move } from './moves.js';
import { holdingUp, RULES, ruleOf } from './protocol.js';
import { LIFE } from './standing.js';
import { verdict } from './verdict.js';

/** An attempt that depends on how the case stands when it is made. */
export type Choose = (kase: Case) => Attempt;

const AUDIENCES = ['everyone', 'privacy', 'human_resources', 'legal'] as const;
const OFFICES = ['communications', 'human-resources'] as const;
const NAMES = ['nurse@example.org', 'employee@example.org', 'supervisor@example.org', 'hr@example.org'];
const MORE_NAMES = [NOBODY_KNOWN, 'privacy@example.org', 'it@example.org', 'employee2@example.org'];
const IMPLICATED: Arbitrary<string[]> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<string[]>([]) },
  { weight: 2, arbitrary: fc.constantFrom(...NAMES, ...MORE_NAMES).map((name) => [name]) },
);
const CHANGES: Arbitrary<Changes> = fc.oneof(
  { weight: 3, arbitrary: IMPLICATED.map((implicated) => ({ implicated })) },
  {
    weight: 6,
    arbitrary: fc.constantFrom<Changes>(
      ...([{}, { title: 'Another title' }, { contained: true }, { contained: false }] as const),
      ...([{ systemsInvolved: true }, { systemsInvolved: false }, { healthCustodian: true }] as const),
      ...([{ confidential: true }, { confidential: false }, { division: 'parks' }] as const),
      ...([{ division: 'public-health' }, { employmentActionAt: 'now' }] as const),
      ...([{ employmentActionAt: null }, { title: 'New', division: 'parks' }] as const),
    ),
  },
);

const step = fc.constantFrom(...RULES.map(({ key }) => key), 'no-such-step');
const text = fc.nat(9).map((nth) => `Words ${nth}.`);
const ANY_MOVE: Arbitrary<Move> = fc.oneof(
  fc.record({ do: fc.constant('act' as const), action: fc.constantFrom(...ACTIONS), reason: likely(5) }),
  fc.record({ do: fc.constantFrom('complete' as const, 'waive' as const), step }),
  fc.record({ do: fc.constant('assign' as const), step, to: fc.constantFrom(...ACCOUNTS, 'stranger') }),
  fc.record({ do: fc.constant('direct' as const), office: fc.constantFrom(...OFFICES), text }),
  fc.record({ do: fc.constant('amend' as const), changes: CHANGES }),
  fc.record({ do: fc.constant('comment' as const), audience: fc.constantFrom(...AUDIENCES), text }),
);

function likely(times: number): Arbitrary<boolean> {
  return fc.nat(times).map((nth) => nth > 0);
}

const ifMatch = fc.constantFrom('current', 'current', 'current', 'none', 'none', 'any', 'stale');
const at = fc.constantFrom('now', 'now', 'now', 'now', 'now', 'between', 'before', 'future');

/** Anyone tries anything. */
export const ANYTHING: Arbitrary<Choose> = fc
  .record({ who: fc.constantFrom(...ACCOUNTS, SYSTEM, NOBODY), move: ANY_MOVE, ifMatch, at })
  .map((attempt) => () => attempt);

/** Anything is tried by someone who may, if there is one; the rest is as it should be. */
export const POSSIBLE: Arbitrary<Choose> = fc.record({ nth: fc.nat(99), move: ANY_MOVE }).map(
  ({ nth, move }) =>
    (kase: Case) =>
      bySomeoneWhoMay(kase, move, nth),
);

/** What would come next, by someone who may; without it, random people would hardly ever reach an end. */
export const NEXT: Arbitrary<Choose> = fc
  .nat(999)
  .map((nth) => (kase: Case) => bySomeoneWhoMay(kase, nextMove(kase, nth), nth));

/** What would come next, by those who are nearest to it and must not: who reported, who holds two offices, who signed. */
export const TOO_NEAR: Arbitrary<Choose> = fc.nat(999).map((nth) => (kase: Case) => {
  const near = [kase.filedBy, BOTH, ...kase.signedBy.map(({ who }) => who)];
  const who = near[nth % near.length] ?? BOTH;
  return { who, move: nextMove(kase, nth), ifMatch: 'current', at: 'now' };
});

/** A step that is not done is given to the one who leaves, one that is open if there is any. */
export const GIVEN_TO_LEAVER: Arbitrary<Choose> = fc.nat(99).map((nth) => (kase: Case) => {
  const open = kase.steps.filter(({ status }) => status === 'open');
  const among = open.length > 0 && nth % 4 > 0 ? open : kase.steps;
  const key = among[nth % among.length]?.key ?? 'contain';
  return bySomeoneWhoMay(kase, { do: 'assign', step: key, to: LEAVER }, nth);
});

/** Someone who was asked for a step that is open turns out to be implicated. */
export const ASKED_IS_NAMED: Arbitrary<Choose> = fc.nat(99).map((nth) => (kase: Case) => {
  const isOpen = (key: string | null): boolean =>
    kase.steps.some((each) => each.key === key && each.status === 'open');
  const asked = kase.mails.filter(({ step }) => isOpen(step)).map(({ to }) => to);
  const name = asked[nth % asked.length] ?? 'supervisor';
  const implicated = [`${name}@example.org`];
  return bySomeoneWhoMay(kase, { do: 'amend', changes: { implicated } }, nth);
});

function bySomeoneWhoMay(kase: Case, move: Move, nth: number): Attempt {
  const all = ACCOUNTS.map((who): Attempt => ({ who, move, ifMatch: 'current', at: 'now' }));
  const may = all.filter((attempt) => 'after' in verdict(kase, attempt));
  const among = may.length > 0 ? may : all;
  return among[nth % among.length] as Attempt;
}

function nextMove(kase: Case, nth: number): Move {
  const held = holdingUp(kase).filter((key) =>
    kase.steps.some((each) => each.key === key && each.status === 'open'),
  );
  const key = held[nth % Math.max(1, held.length)];
  if ((kase.status === 'confirmed' || kase.status === 'resolved') && key !== undefined) return work(key, nth);
  const actions = ACTIONS.filter((action) => LIFE[kase.status][action] !== undefined);
  const action = actions[nth % 7 === 0 ? actions.length - 1 : 0] ?? 'reopen';
  return { do: 'act', action, reason: true };
}

function work(key: string, nth: number): Move {
  const office = OFFICES.find((each) => ruleOf(key)?.ends === each);
  if (office)
    return nth % 3 === 0 ? { do: 'waive', step: key } : { do: 'direct', office, text: 'No statement.' };
  return { do: nth % 3 === 0 ? 'waive' : 'complete', step: key };
}

export interface Filing {
  by: string;
  facts: Pick<Case, 'contained' | 'systemsInvolved' | 'healthCustodian' | 'confidential'> & {
    division: 'public-health' | 'parks';
    implicated: string[];
  };
}

const REPORTERS = [
  'employee',
  'employee',
  'employee2',
  'supervisor',
  'privacy',
  'hr',
  'auditor',
  'manager',
  'both',
];
export const FILING: Arbitrary<Filing> = fc.record({
  by: fc.constantFrom(...REPORTERS, SYSTEM),
  facts: fc.record({
    ...{ contained: fc.boolean(), systemsInvolved: fc.boolean(), confidential: likely(3).map((no) => !no) },
    ...{ healthCustodian: fc.constant(false), implicated: IMPLICATED },
    division: fc.constantFrom('public-health', 'public-health', 'parks'),
  }),
});
