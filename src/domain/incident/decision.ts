import type { Calendars } from '../deadlines/deadline.js';
import { completeEnding } from '../protocol/endings.js';
import type { Protocol, Step, StepEnding } from '../protocol/protocol.js';
import { settle } from '../protocol/settle.js';
import type { By } from '../access/by.js';
import type { Assessment } from '../severity/assessment.js';
import type { Incident } from './incident.js';

/** An incident with all that a decision about it needs. */
export interface Case {
  incident: Incident;
  steps: readonly Step[];
  protocol: Protocol;
  calendars: Calendars;
}

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
  events: IncidentEvent[];
  /** What just happened, so that the step it ends is completed. */
  ending?: StepEnding;
  note?: string | null;
}

/** Completes what has ended, settles the protocol, and adds what that meant for the steps. */
export function conclude(kase: Case, by: By, outcome: Outcome): Decision {
  const steps = outcome.steps ?? kase.steps;
  const ended = outcome.ending
    ? completeEnding(kase.protocol, steps, outcome.ending, by, outcome.note ?? null)
    : steps;
  const settled = settle(kase.protocol, outcome.incident, ended, kase.calendars, by.at);
  const derived = settled.events.map((happened) =>
    event(happened.type, {
      stepKey: happened.step.key,
      changes: { dueAt: happened.step.dueAt, ...('from' in happened ? { from: happened.from } : {}) },
    }),
  );
  return { incident: outcome.incident, steps: settled.steps, events: [...outcome.events, ...derived] };
}
