import type { Calendars } from '../deadlines/deadline.js';
import { completeEnding } from '../protocol/endings.js';
import type { Protocol, Step, StepEnding } from '../protocol/protocol.js';
import { settle, type StepEvent } from '../protocol/settle.js';
import type { Laws } from '../obligations/laws.js';
import type { Obligation } from '../obligations/obligation.js';
import type { ObligationEvent } from '../obligations/settle-obligations.js';
import { noteAlone } from './alone.js';
import { applyLaws } from './apply-laws.js';
import { dutyNamed } from './duty-named.js';
import type { By } from '../access/by.js';
import type { Assessment } from '../severity/assessment.js';
import type { Incident } from './incident.js';

/** An incident with all that a decision about it needs. */
export interface Case {
  incident: Incident;
  steps: readonly Step[];
  protocol: Protocol;
  calendars: Calendars;
  laws: Laws;
  obligations: readonly Obligation[];
  /** The last assessment; null while there is none. */
  assessment: Assessment | null;
}

/** What every incident is judged by. */
export type Rules = Pick<Case, 'protocol' | 'calendars' | 'laws'>;

export interface IncidentEvent {
  type: string;
  stepKey: string | null;
  /** Words people wrote, or what changed; shown in the timeline to those who may see the handling. */
  note: string | null;
  changes: Record<string, unknown>;
}

export interface Decision {
  incident: Incident;
  steps: readonly Step[];
  obligations: readonly Obligation[];
  events: IncidentEvent[];
  /** A new version of the assessment, kept beside the case. */
  assessment?: Assessment;
}

export function event(type: string, parts: Partial<Omit<IncidentEvent, 'type'>> = {}): IncidentEvent {
  return { type, stepKey: null, note: null, changes: {}, ...parts };
}

interface Outcome {
  incident: Incident;
  steps?: readonly Step[];
  obligations?: readonly Obligation[];
  assessment?: Assessment;
  events: IncidentEvent[];
  /** What just happened, so that the step it ends is completed. */
  ending?: StepEnding;
  note?: string | null;
}

/** Completes what has ended, settles the protocol and the laws, and adds what that meant for steps and duties. */
export function conclude(kase: Case, by: By, outcome: Outcome): Decision {
  const { incident } = outcome;
  const steps = outcome.steps ?? kase.steps;
  const ended = outcome.ending
    ? completeEnding(kase.protocol, steps, outcome.ending, by, outcome.note ?? null)
    : steps;
  const settled = settle(kase.protocol, incident, ended, kase.calendars, by.at);
  const owed = applyLaws(kase, {
    incident,
    assessment: outcome.assessment ?? kase.assessment,
    obligations: outcome.obligations ?? kase.obligations,
  });
  return {
    incident,
    steps: settled.steps,
    obligations: noteAlone(owed.obligations, { ...kase, incident, steps: settled.steps }, by.at),
    events: [...outcome.events, ...settled.events.map(ofStep), ...owed.events.map(ofDuty(kase.laws))],
  };
}

function ofStep(happened: StepEvent): IncidentEvent {
  const from = 'from' in happened ? { from: happened.from } : {};
  return event(happened.type, {
    stepKey: happened.step.key,
    changes: { dueAt: happened.step.dueAt, ...from },
  });
}

function ofDuty(laws: Laws): (happened: ObligationEvent) => IncidentEvent {
  return ({ type, obligation, ...more }) =>
    event(type, { changes: { ...dutyNamed(obligation, laws), ...groundsOf(obligation), ...more } });
}

/** What it rests on; PHIPA's circumstances stay out, for they may tell of discipline. */
function groundsOf({ dueAt, evaluation }: Obligation): Record<string, unknown> {
  const known = { ...evaluation.known, phipaCircumstances: undefined };
  const basis = evaluation.due?.basis;
  return { dueAt, known, zone: basis && 'zone' in basis ? basis.zone : null };
}
