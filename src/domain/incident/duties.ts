import { authorize } from '../access/authorize.js';
import type { By } from '../access/by.js';
import type { DutyDecision, Obligation } from '../obligations/obligation.js';
import { Refusal } from '../refusal.js';
import { conclude, event, type Case, type Decision } from './decision.js';
import { dutyNamed } from './duty-named.js';
import { isEnded } from './lifecycle.js';

/**
 * Decides that a duty is required or not, whatever the facts say, with the reason. A duty that was met can be
 * decided to be required again, when its notice turns out to have been recorded by mistake.
 */
export function decideDuty(kase: Case, id: string, by: By, required: boolean, reason: string): Decision {
  authorize('decideDuty', by);
  const obligation = find(kase, id);
  refuseWhenOver(kase, obligation);
  if (obligation.notice && !required)
    throw new Refusal('not_possible_now', `The duty ${id} is met already; its notice was sent.`);
  return conclude(kase, by, {
    incident: kase.incident,
    ...decided(kase, [obligation], by, { required, reason }),
  });
}

type Effect = Pick<Decision, 'obligations' | 'events'>;

/** What a person's decision makes of some duties, and what the trail says of them. */
export function decided(
  kase: Case,
  duties: readonly Obligation[],
  by: By,
  { required, reason }: Pick<DutyDecision, 'required' | 'reason'>,
): Effect {
  if (duties.length === 0) return { obligations: kase.obligations, events: [] };
  const made = { required, reason, personId: by.actor.id, at: by.at.toISOString() };
  const changed = duties.map((duty): Obligation => ({
    ...duty,
    state: required ? 'open' : 'not_required',
    decision: { ...made, on: duty.evaluation.state },
    notice: null,
  }));
  return {
    obligations: replace(kase, changed),
    events: changed.map((duty) =>
      event('obligation.decided', { note: reason, changes: { ...dutyNamed(duty, kase.laws), required } }),
    ),
  };
}

export interface Sending {
  what: string;
  delayReasons: string | null;
}

/** Records the notice by which a duty is met. Where the law asks why it is late, the reasons are needed. */
export function meetDuty(kase: Case, id: string, by: By, sending: Sending): Decision {
  authorize('decideDuty', by);
  const obligation = find(kase, id);
  refuseWhenOver(kase, obligation);
  if (obligation.notice) throw new Refusal('not_possible_now', `The duty ${id} is met already.`);
  return conclude(kase, by, { incident: kase.incident, ...meet(kase, [obligation], by, sending, null) });
}

/** The notices that meet some duties, and what the trail says of them. */
export function meet(
  kase: Case,
  duties: readonly Obligation[],
  by: By,
  { what, delayReasons }: Sending,
  stepKey: string | null,
): Effect {
  if (duties.length === 0) return { obligations: kase.obligations, events: [] };
  const met = duties.map((duty): Obligation => {
    const onTime = duty.dueAt && by.at <= duty.dueAt;
    if (onTime === false && delayReasons === null && kase.laws.ruleOf(duty.evaluation)?.delayReasons)
      throw new Refusal('rationale_required', lateWithoutReasons(duty));
    const notice = {
      what,
      sentAt: by.at.toISOString(),
      personId: by.actor.id,
      stepKey,
      onTime,
      delayReasons,
    };
    return { ...duty, state: 'met', notice };
  });
  return {
    obligations: replace(kase, met),
    events: met.map(({ notice, ...duty }) =>
      event('obligation.met', {
        stepKey,
        note: delayReasons === null ? what : `${what}\n${delayReasons}`,
        changes: {
          ...{ ...dutyNamed(duty, kase.laws), dueAt: duty.dueAt },
          ...{ onTime: notice?.onTime ?? null, sentAt: notice?.sentAt ?? null },
        },
      }),
    ),
  };
}

/** Brings a law into play by hand, whatever the facts say of it. */
export function addRegime(kase: Case, regime: string, by: By, reason: string): Decision {
  authorize('decideDuty', by);
  const { incident } = kase;
  if (isEnded(incident.status))
    throw new Refusal('not_possible_now', `The incident is ${incident.status}; reopen it first.`);
  if (incident.addedRegimes.includes(regime))
    throw new Refusal('not_possible_now', `The law ${regime} was added already.`);
  return conclude(kase, by, {
    incident: { ...incident, addedRegimes: [...incident.addedRegimes, regime] },
    events: [event('regime.added', { note: reason, changes: { regime } })],
  });
}

function find({ obligations }: Case, id: string): Obligation {
  const obligation = obligations.find((each) => each.id === id);
  if (obligation) return obligation;
  const known = obligations.map((each) => each.id).join(', ') || 'none';
  throw new Refusal('not_found', `No such duty in law concerns this incident. Those that do: ${known}.`);
}

/**
 * A yearly account may fall due long after the incident is closed, and what is still owed then, for whatever reason, can
 * be ended; everything else was settled before.
 */
function refuseWhenOver({ incident, laws }: Case, { evaluation, state }: Obligation): void {
  const goesOn = state === 'open' || laws.ruleOf(evaluation)?.limit?.mode === 'annual';
  if (isEnded(incident.status) && !(goesOn && incident.status === 'closed'))
    throw new Refusal('not_possible_now', `The incident is ${incident.status}; reopen it first.`);
}

function replace({ obligations }: Case, changed: readonly Obligation[]): Obligation[] {
  return obligations.map((each) => changed.find(({ id }) => id === each.id) ?? each);
}

function lateWithoutReasons({ id, dueAt }: Obligation): string {
  return `This notice of ${id} is late (due ${dueAt?.toISOString() ?? ''}), and the law asks why: send the reasons for the delay, with a step as its note.`;
}
