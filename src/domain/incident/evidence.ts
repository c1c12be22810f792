import type { Step, StepRule } from '../protocol/protocol.js';
import { Refusal } from '../refusal.js';
import type { IncidentEvent } from './decision.js';

/** What is written down to complete a step, by the key of its field. */
export type Evidence = Readonly<Record<string, string>>;

/** The step with what was written down, beside what is known from an earlier time; refused while something is missing. */
export function withEvidence(rule: StepRule, step: Step, evidence: Evidence): Step {
  const kept = { ...step.evidence, ...evidence };
  const faults = [...unknownFields(rule, evidence), ...missingFields(rule, kept)];
  if (faults.length === 0) return { ...step, evidence: kept };
  throw new Refusal('validation_failed', `The step ${rule.key} asks for evidence: see errors.`, {
    errors: faults,
  });
}

/** The trail names what was written down; the words stay with the step. */
export function namesOf(evidence: Evidence): Partial<IncidentEvent> {
  const names = Object.keys(evidence);
  return names.length > 0 ? { changes: { evidence: names } } : {};
}

interface FieldFault {
  pointer: string;
  code: string;
  message: string;
}

function missingFields({ evidence }: StepRule, kept: Evidence): FieldFault[] {
  return evidence
    .filter(({ key, required }) => required && !kept[key]?.trim())
    .map(({ key, title }) => ({
      pointer: `/evidence/${key}`,
      code: 'required',
      message: `Write down: ${title.en}.`,
    }));
}

function unknownFields({ evidence }: StepRule, sent: Evidence): FieldFault[] {
  const known = evidence.map(({ key }) => key);
  return Object.keys(sent)
    .filter((key) => !known.includes(key))
    .map((key) => ({
      pointer: `/evidence/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`,
      code: 'unknown_field',
      message: known.length > 0 ? `Known here: ${known.join(', ')}.` : 'This step asks for no evidence.',
    }));
}
