import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anIncident, CALENDARS, LAWS } from '../../../test/factories/a-case.js';
import { hoursLater, REPORTED } from '../../../test/factories/instants.js';
import { CHAIN } from '../../../test/factories/a-protocol.js';
import { as } from '../../../test/factories/an-actor.js';
import { expected, isLive, MOVES } from '../../../test/factories/lifecycle-model.js';
import { FACTS, MOVE, type Attempt, type Move } from '../../../test/factories/random-moves.js';
import { refusalOf } from '../../../test/factories/refusal-of.js';
import { relationsOf } from '../../domain/access/relations.js';
import type { By } from '../../domain/access/by.js';
import { deadline } from '../../domain/deadlines/deadline.js';
import { act } from '../../domain/incident/act.js';
import { amend } from '../../domain/incident/amend.js';
import type { Case, Decision } from '../../domain/incident/decision.js';
import { decideDuty, meetDuty } from '../../domain/incident/duties.js';
import { direct } from '../../domain/incident/direct.js';
import type { Incident } from '../../domain/incident/incident.js';
import type { IncidentStatus } from '../../domain/incident/lifecycle.js';
import { report } from '../../domain/incident/report.js';
import type { Protocol } from '../../domain/protocol/protocol.js';
import { assignStep, completeStep, waiveStep } from '../../domain/incident/steps.js';
import { ProtocolFilesService } from './protocol-files.service.js';

/** Random lives of incidents under every delivered protocol, and under one with a step that nobody has to do. */
const LIVES = [
  ...new ProtocolFilesService(CALENDARS, LAWS)
    .delivered()
    .map(({ protocol }) => ({ protocol, numRuns: 300 })),
  { protocol: CHAIN, numRuns: 100 },
];

const ANCHORS: Partial<Record<string, keyof Incident>> = {
  ...{ discovered: 'discoveredAt', reported: 'reportedAt', acknowledged: 'acknowledgedAt' },
  ...{ escalated: 'escalatedAt', contained: 'containedAt', confirmed: 'confirmedAt' },
  ...{ risk_determined: 'riskDeterminedAt', employment_action: 'employmentActionAt' },
  ...{ resolved: 'resolvedAt', closed: 'closedAt' },
};

/** Whatever a step asks to be written down. */
function evidenceFor({ protocol }: Case, key: string): Record<string, string> {
  const fields = protocol.steps.find((rule) => rule.key === key)?.evidence ?? [];
  return Object.fromEntries(fields.map((field) => [field.key, 'written down']));
}

function attempted(kase: Case, attempt: Attempt, by: By): Decision {
  switch (attempt.do) {
    case 'act':
      return act(kase, attempt.action, by, { note: null, reason: 'Because.' });
    case 'complete':
      return completeStep(kase, attempt.key, by, null, evidenceFor(kase, attempt.key));
    case 'waive':
      return waiveStep(kase, attempt.key, by, 'Not needed.');
    case 'assign':
      return assignStep(kase, attempt.key, by, 'ivy');
    case 'decide':
      return decideDuty(kase, attempt.duty, by, attempt.required, 'Because.');
    case 'meet':
      return meetDuty(kase, attempt.duty, by, { what: 'A letter.', delayReasons: null });
    case 'direct':
      return direct(kase, attempt.office, by);
    case 'amend':
      return amend(kase, attempt.amendment, by);
  }
}

function expectSound(kase: Case): void {
  const { incident, steps, protocol } = kase;
  const { status, signOffs } = incident;
  if (status === 'closed') {
    expect(new Set(signOffs.map(({ personId }) => personId)).size).toBe(2);
    expect(signOffs.map(({ role }) => role).sort()).toEqual(['human_resources', 'privacy_officer']);
  } else {
    expect(signOffs.length).toBeLessThan(status === 'resolved' ? 2 : 1);
  }
  if (status === 'closed' || status === 'dismissed') expect(steps.filter(isLive)).toEqual([]);
  else expect(steps.filter((step) => step.status === 'cancelled')).toEqual([]);

  const anchors = Object.fromEntries([
    ...Object.entries(ANCHORS).map(([name, column]) => [name, column && incident[column]]),
    ...steps.map((step) => [`step.${step.key}`, step.status === 'completed' ? step.finishedAt : null]),
  ]) as Record<string, Date | null>;
  const wrong = steps.filter((step) => {
    const limit = protocol.steps.find(({ key }) => key === step.key)?.limit;
    if (!isLive(step) || !limit) return false;
    const due = deadline(limit, anchors, { zone: incident.zone, calendars: CALENDARS });
    const isDue = step.dueAt?.getTime() === ('dueAt' in due ? due.dueAt.getTime() : undefined);
    return !isDue || (step.finishedAt ?? step.finishedBy ?? step.note) !== null;
  });
  expect(wrong).toEqual([]);
}

function written({ incident, steps, obligations }: Pick<Case, 'incident' | 'steps' | 'obligations'>): string {
  return JSON.stringify([incident, steps, obligations]);
}

/** Whatever changed has an event, and so has each step that opened. */
function expectTold(before: Case, decision: Decision, hasChanged: boolean): void {
  expect(decision.events.length > 0 || !hasChanged).toBe(true);
  const was = new Set(before.steps.flatMap((step) => (step.status === 'open' ? [step.key] : [])));
  const opened = decision.steps.filter((step) => step.status === 'open' && !was.has(step.key));
  const told = decision.events.filter(({ type }) => type === 'step.opened').map(({ stepKey }) => stepKey);
  expect(told.sort()).toEqual(opened.map(({ key }) => key).sort());
  expectDutiesTold(before, decision);
}

/** No duty disappears, and what becomes of one has an event. */
function expectDutiesTold({ obligations: before }: Case, { obligations, events }: Decision): void {
  const told = new Set(events.map(({ changes }) => changes['obligation']));
  const silent = before.filter((was) => {
    const is = obligations.find(({ id }) => id === was.id);
    const isSame =
      is?.state === was.state && (is.state !== 'open' || is.dueAt?.getTime() === was.dueAt?.getTime());
    return !isSame && !told.has(was.id);
  });
  expect(silent).toEqual([]);
  const opened = obligations.filter(
    ({ id, state }) => state === 'open' && !before.some((was) => was.id === id),
  );
  expect(opened.filter(({ id }) => !told.has(id))).toEqual([]);
  expect(obligations.filter(({ state, notice }) => (state === 'met') !== (notice !== null))).toEqual([]);
}

/** The case after someone tried something, checked against the model; the same case when it was refused. */
function tried(kase: Case, { attempt: choose, who }: Move, at: Date): Case {
  const ties = kase.steps.some(({ assigneeId }) => assigneeId === who.id) ? ['assigned' as const] : [];
  const by: By = { actor: who, relations: relationsOf(who, kase.incident, ties), at };
  const attempt = choose(kase);
  const before = written(kase);
  const to = attempt.do === 'act' ? expected(kase, attempt.action, who) : null;

  const decisions: Decision[] = [];
  const refusal = refusalOf(() => decisions.push(attempted(kase, attempt, by)));
  expect(written(kase)).toBe(before);
  expect(by.relations.length > 0 || refusal !== null).toBe(true);
  if (attempt.do === 'act') expect(refusal === null).toBe(to !== null);
  const [decision] = decisions;
  if (!decision) return kase;

  expect(decision.incident.status).toBe(to ?? kase.incident.status);
  expectTold(kase, decision, written(decision) !== before);
  const { incident, steps, obligations } = decision;
  const after = { ...kase, incident, steps, obligations };
  expectSound(after);
  return after;
}

/** One life; answers the statuses it went through. */
function statusesIn(
  protocol: Protocol,
  facts: Partial<Incident>,
  moves: readonly Move[],
): Set<IncidentStatus> {
  const rules = { protocol, calendars: CALENDARS, laws: LAWS };
  const incident = anIncident({ ...facts, reporterId: 'rita' });
  const filed = report(incident, rules, as('reporter', { id: 'rita', at: REPORTED }));
  let kase: Case = { ...rules, ...filed, assessment: null };
  expectSound(kase);
  const visited = new Set([kase.incident.status]);
  let hours = 0;
  for (const move of moves) {
    hours += move.hours;
    kase = tried(kase, move, hoursLater(hours));
    visited.add(kase.incident.status);
  }
  return visited;
}

describe.each(LIVES)('under $protocol.key, whatever people do', ({ protocol, numRuns }) => {
  it('the rules hold', () => {
    const visits: Partial<Record<IncidentStatus, number>> = {};
    fc.assert(
      fc.property(FACTS, fc.array(MOVE, { minLength: 5, maxLength: 25, size: 'max' }), (known, moves) => {
        for (const status of statusesIn(protocol, known, moves)) visits[status] = (visits[status] ?? 0) + 1;
      }),
      { seed: 20261117, numRuns },
    );
    const rare = (Object.keys(MOVES) as IncidentStatus[]).filter((status) => (visits[status] ?? 0) < 5);
    expect(rare).toEqual([]);
  });
});
