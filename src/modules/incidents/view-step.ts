import type { Basis } from '../../domain/deadlines/basis.js';
import { explain } from '../../domain/deadlines/explain.js';
import {
  isFinished,
  isOverdue,
  ruleOf,
  type Protocol,
  type Step,
  type StepRule,
} from '../../domain/protocol/protocol.js';
import type { StepView } from './dto/step.view.js';
import type { SentFollowUp } from '../follow-ups/follow-ups.service.js';
import { followUp } from './view-follow-up.js';
import { iso } from './view-incident.js';

/** A step with what its protocol says of it. Notes are for those who may see how the case is handled. */
export function viewStep(
  reference: string,
  step: Step,
  steps: readonly Step[],
  protocol: Protocol,
  now: Date,
  showsNotes: boolean,
  sent: readonly SentFollowUp[],
): StepView {
  const rule = ruleOf(protocol, step.key);
  const basis = step.basis as Basis | null;
  const requires = rule?.requires ?? [];
  return {
    key: step.key,
    position: step.position,
    title: rule?.title ?? { en: step.key, fr: step.key },
    status: step.status,
    ownerRole: step.ownerRole,
    supportRoles: step.supportRoles,
    assigneeId: step.assigneeId,
    mandatory: rule?.mandatory ?? false,
    gates: rule?.gates ?? [],
    requires,
    waitsFor: requires.filter((key) => steps.some((each) => each.key === key && !isFinished(each))),
    endsWith: rule?.endsWith ?? null,
    endsBy: rule ? endsBy(rule, reference) : null,
    dueAt: iso(step.dueAt),
    limitStatus: rule?.limitStatus ?? 'target',
    overdue: isOverdue(step, now),
    explanation: basis && { en: explain(basis, 'en'), fr: explain(basis, 'fr') },
    explanationData: explanationData(step, protocol),
    ...followUp(rule, step, sent),
    evidence: (rule?.evidence ?? []).map((field) => ({
      ...field,
      text: showsNotes ? (step.evidence[field.key] ?? null) : null,
    })),
    guidance: rule?.guidance ?? null,
    basis: rule?.basis ?? null,
    openedAt: iso(step.openedAt),
    finishedAt: iso(step.finishedAt),
    finishedBy: step.finishedBy,
    note: showsNotes ? step.note : null,
  };
}

/** The request that ends a step: to give direction, to act, or to tick it off; filing is past. */
function endsBy({ key, endsWith }: StepRule, reference: string): StepView['endsBy'] {
  const incident = `/v1/incidents/${reference}`;
  if (endsWith === 'report') return null;
  if (endsWith === null) return { method: 'POST', path: `${incident}/steps/${key}/complete` };
  return endsWith.startsWith('direct:')
    ? { method: 'PUT', path: `${incident}/directions/${endsWith.slice('direct:'.length)}` }
    : { method: 'POST', path: `${incident}/${endsWith}` };
}

/** What a deadline rests on, as data; no rule where the incident moved to a protocol without this step. */
export function explanationData({ key, basis }: Step, protocol: Protocol): StepView['explanationData'] {
  const isKnown = ruleOf(protocol, key) !== undefined;
  const rule = isKnown ? { id: `${protocol.key}/${key}`, version: protocol.version } : null;
  return basis && { rule, ...basis };
}
