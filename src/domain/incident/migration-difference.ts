import type { Bilingual } from '../deadlines/calendar.js';
import { ruleOf, type Protocol, type Step, type StepStatus } from '../protocol/protocol.js';
import type { Case, Decision } from './decision.js';
import { isLive } from './migrate.js';

export interface StepDifference {
  key: string;
  title: Bilingual;
  status: StepStatus;
  dueAt: Date | null;
}

/** What a migration changes for those who have to act. */
export interface MigrationDifference {
  /** Steps that are asked for now, as they stand then. */
  added: StepDifference[];
  /** Open steps that are not asked for any more, as they stood; they are cancelled. */
  removed: StepDifference[];
  moved: { key: string; title: Bilingual; from: Date | null; to: Date | null }[];
}

export function differenceOf(before: Case, after: Decision, to: Protocol): MigrationDifference {
  const old = new Map(before.steps.map((step) => [step.key, step]));
  return {
    added: after.steps.filter(({ key }) => !old.has(key)).map((step) => described(step, to)),
    removed: before.steps
      .filter((step) => isLive(step) && !ruleOf(to, step.key))
      .map((step) => described(step, before.protocol)),
    moved: after.steps.flatMap((step) => {
      const from = old.get(step.key)?.dueAt ?? null;
      const isMoved = old.has(step.key) && isLive(step) && from?.getTime() !== step.dueAt?.getTime();
      return isMoved ? [{ key: step.key, title: titleOf(step.key, to), from, to: step.dueAt }] : [];
    }),
  };
}

function described({ key, status, dueAt }: Step, protocol: Protocol): StepDifference {
  return { key, title: titleOf(key, protocol), status, dueAt };
}

function titleOf(key: string, protocol: Protocol): Bilingual {
  return ruleOf(protocol, key)?.title ?? { en: key, fr: key };
}
