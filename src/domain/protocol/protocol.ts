import type { Role } from '../access/role.js';
import type { Bilingual } from '../deadlines/calendar.js';
import type { TimeLimit } from '../deadlines/time-limit.js';
import type { IncidentAction } from '../incident/lifecycle.js';
import type { EscalationLevel, Reminder } from './follow-up.js';

/** What ends a step without anyone ticking it off: filing, an action, or a recorded direction. */
export type StepEnding =
  | 'report'
  | Extract<IncidentAction, 'acknowledge' | 'escalate' | 'confirm' | 'sign-off'>
  | 'direct:communications'
  | 'direct:human-resources';

/** Where a time limit comes from: a duty in law, the organization's policy, or a target it set itself. */
export type LimitStatus = 'law' | 'policy' | 'target';

/** Something to be written down when a step is completed. */
export interface EvidenceField {
  key: string;
  title: Bilingual;
  required: boolean;
}

export interface StepRule {
  key: string;
  title: Bilingual;
  owner: Role;
  /** Roles that take part beside the owner; they are told, and may complete it. */
  with: Role[];
  /** CEL over the facts: when the roles in `with` take part; absent means always. */
  withWhen: string | null;
  /** Keys of earlier steps that must be finished first. */
  requires: string[];
  /** CEL over the facts; absent means always. */
  when: string | null;
  limit: TimeLimit | null;
  limitStatus: LimitStatus;
  /** When the roles of an open step are reminded of its deadline. */
  reminders: Reminder[];
  /** Who is told, level after level, once the deadline has passed. */
  escalation: EscalationLevel[];
  /** What to write down to complete it. */
  evidence: EvidenceField[];
  /** A mandatory step that is open keeps its gates shut. */
  mandatory: boolean;
  gates: IncidentAction[];
  endsWith: StepEnding | null;
  /** The anchor that completing this step sets. */
  marks: 'contained' | 'risk_determined' | null;
  /** Ids of duties in law that completing this step meets. */
  meets: string[];
  waivableBy: Role[];
  guidance: Bilingual | null;
  basis: string | null;
}

export interface Protocol {
  key: string;
  version: string;
  title: Bilingual;
  jurisdiction: string;
  sources: string[];
  steps: StepRule[];
}

const FINISHED = ['completed', 'waived', 'not_applicable'] as const;
export const STEP_STATUSES = ['waiting', 'open', ...FINISHED, 'cancelled'] as const;
export type StepStatus = (typeof STEP_STATUSES)[number];

/** The state of one step in one incident. */
export interface Step {
  key: string;
  position: number;
  status: StepStatus;
  ownerRole: Role;
  supportRoles: Role[];
  assigneeId: string | null;
  dueAt: Date | null;
  /** Why it is due then, as data; see domain/deadlines. */
  basis: object | null;
  openedAt: Date | null;
  finishedAt: Date | null;
  finishedBy: string | null;
  note: string | null;
  /** What was written down to complete it, by the key of its field. */
  evidence: Record<string, string>;
}

export function isFinished(step: Pick<Step, 'status'>): boolean {
  return (FINISHED as readonly string[]).includes(step.status);
}

/** Late: still to be done after its deadline. At the very instant it is on time. */
export function isOverdue(step: Pick<Step, 'status' | 'dueAt'>, at: Date): boolean {
  const live = step.status === 'open' || step.status === 'waiting';
  return live && step.dueAt !== null && at > step.dueAt;
}

export function ruleOf(protocol: Protocol, key: string): StepRule | undefined {
  return protocol.steps.find((rule) => rule.key === key);
}
