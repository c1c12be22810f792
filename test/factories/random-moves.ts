import fc from 'fast-check';
import type { Actor } from '../../src/domain/access/role.js';
import type { Amendment } from '../../src/domain/incident/amend.js';
import type { Case } from '../../src/domain/incident/decision.js';
import type { InformationType } from '../../src/domain/incident/incident.js';
import { ACTIONS, type IncidentAction } from '../../src/domain/incident/lifecycle.js';
import { hoursLater } from './instants.js';
import { dutiesHoldingUp, holdingUp, MOVES, PEOPLE } from './lifecycle-model.js';

export type Attempt =
  | { do: 'act'; action: IncidentAction }
  | { do: 'complete' | 'waive' | 'assign'; key: string }
  | { do: 'decide'; duty: string; required: boolean }
  | { do: 'meet'; duty: string }
  | { do: 'direct'; office: 'communications' | 'human-resources' }
  | { do: 'amend'; amendment: Amendment };

/** Someone tries something some hours after what came before; what, depends on the case they find. */
export interface Move {
  attempt: (kase: Case) => Attempt;
  who: Actor;
  hours: number;
}

const AMENDMENTS: Amendment[] = [
  { contained: true },
  { contained: false },
  { systemsInvolved: true },
  { healthCustodian: true, systemsInvolved: false },
  { discoveredAt: hoursLater(-3) },
  { employmentActionAt: hoursLater(2) },
  { employmentActionAt: null },
  { informationTypes: ['health', 'name'] },
  { zone: 'America/Vancouver' },
  { title: 'Another title' },
  {},
];

function keyOf({ steps }: Case, nth: number): string {
  const open = steps.filter((step) => step.status === 'open');
  const among = nth % 3 === 0 || open.length === 0 ? steps : open;
  return among[nth % among.length]?.key ?? '';
}

/** What would come next; without it, random people would hardly ever reach an end. */
function sensible(kase: Case, nth: number): Attempt {
  const { status } = kase.incident;
  const mine = holdingUp(kase).filter((key) => kase.steps.some((s) => s.key === key && s.status === 'open'));
  const key = mine[nth % Math.max(1, mine.length)];
  if ((status === 'confirmed' || status === 'resolved') && key !== undefined) {
    return { do: nth % 2 === 0 || key.startsWith('direction-') ? 'waive' : 'complete', key };
  }
  const [duty] = dutiesHoldingUp(kase);
  if ((status === 'confirmed' || status === 'resolved') && duty !== undefined)
    return nth % 2 === 0 ? { do: 'meet', duty } : { do: 'decide', duty, required: false };
  const actions = Object.keys(MOVES[status]) as IncidentAction[];
  return { do: 'act', action: actions[nth % 7 === 0 ? actions.length - 1 : 0] ?? 'reopen' };
}

const anyone = fc.constantFrom(...PEOPLE);
const insider = fc.constantFrom(...PEOPLE.filter(({ id }) => ['pat', 'paul', 'bo', 'hal'].includes(id)));
const hours = fc.integer({ min: 0, max: 60 });
const random: fc.Arbitrary<(kase: Case) => Attempt> = fc.oneof(
  fc.constantFrom(...ACTIONS).map((action) => () => ({ do: 'act', action }) as const),
  fc.tuple(fc.constantFrom('complete', 'waive', 'assign'), fc.nat(99)).map(
    ([what, nth]) =>
      (kase: Case) =>
        ({ do: what, key: keyOf(kase, nth) }) as const,
  ),
  fc
    .constantFrom('communications', 'human-resources')
    .map((office) => () => ({ do: 'direct', office }) as const),
  fc
    .tuple(fc.nat(99), fc.constantFrom<'meet' | boolean>('meet', true, false))
    .map(([nth, how]) => (kase: Case) => {
      const duty = kase.obligations[nth % Math.max(1, kase.obligations.length)]?.id ?? '';
      return how === 'meet'
        ? ({ do: 'meet', duty } as const)
        : ({ do: 'decide', duty, required: how } as const);
    }),
  fc.constantFrom(...AMENDMENTS).map((amendment) => () => ({ do: 'amend', amendment }) as const),
);
const likely = fc.nat(99).map((nth) => (kase: Case) => sensible(kase, nth));
export const MOVE: fc.Arbitrary<Move> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ attempt: random, who: anyone, hours }) },
  { weight: 6, arbitrary: fc.record({ attempt: likely, who: insider, hours }) },
);
/** What is known at the report. */
export const FACTS = fc.record({
  ...{ contained: fc.boolean(), systemsInvolved: fc.boolean(), healthCustodian: fc.boolean() },
  ...{ drill: fc.boolean(), informationTypes: fc.constantFrom<InformationType[]>([], ['health'], ['name']) },
});
