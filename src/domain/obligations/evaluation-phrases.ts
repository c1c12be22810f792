import type { Language } from '../deadlines/moment.js';
import type { NotOwed } from './evaluation.js';
import type { ObligationRule } from './regime.js';

type Duty = ObligationRule['duty'];

/** The sentences of an explanation; `law` is a citation, `threshold` the law's condition in words. */
interface Phrases {
  required: (law: string, threshold: string) => string;
  requiredIf: (law: string, threshold: string) => string;
  notOwed: Record<NotOwed, (law: string, words: string) => string>;
  notEvaluable: Record<Duty, (law: string, missing: string) => string>;
  notDatable: (law: string, missing: string) => string;
  byHand: string;
  noNumber(words: string): string;
  target: string;
  known(facts: string): string;
  yes: string;
  no: string;
  atLeast(count: number): string;
  between(min: number, max: number): string;
  estimate: string;
  /** Around a fact that is a yes or a no and is missing. */
  yesOrNo: (label: string) => string;
  presumed: string;
  /** Behind an instant that completing a step sets. */
  withStep: (anchor: string) => string;
}

const en: Phrases = {
  required: (law, threshold) => `Required by ${law}: ${threshold}.`,
  requiredIf: (law, threshold) => `Required by ${law} (condition: ${threshold}).`,
  notOwed: {
    law_does_not_apply: (law, appliesTo) => `${law} does not apply; it concerns ${appliesTo}.`,
    not_in_force: (law) => `${law} was not in force then.`,
    threshold_not_reached: (law, threshold) =>
      `Not required by ${law}, because its condition is not met: ${threshold}.`,
    voluntary: (law, threshold) =>
      `Voluntary, and not required by law: ${law} asks for it in this case: ${threshold}.`,
  },
  notEvaluable: {
    required: (law, missing) =>
      `Whether and when ${law} requires it cannot be told yet. Missing: ${missing}.`,
    voluntary: (law, missing) =>
      `Voluntary. Whether ${law} asks for it in this case cannot be told yet. Missing: ${missing}.`,
  },
  notDatable: (law, missing) => `Required by ${law}; by when cannot be told yet. Missing: ${missing}.`,
  byHand: 'Someone applied this law by hand, whatever the facts say.',
  noNumber: (words) => `The law gives no number; it says “${words}”.`,
  target: 'The organization’s own target, which is not the law:',
  known: (facts) => `Known: ${facts}.`,
  yes: 'yes',
  no: 'no',
  atLeast: (count) => `at least ${count}`,
  between: (min, max) => `${min} to ${max}`,
  estimate: 'an estimate',
  yesOrNo: (label) => `“${label}” (yes or no)`,
  presumed: 'the law presumes it until someone decides',
  withStep: (anchor) => `${anchor} (set when the step that determines it is completed)`,
};

const fr: Phrases = {
  required: (law, threshold) => `Exigé par ${law}\u00a0: ${threshold}.`,
  requiredIf: (law, threshold) => `Exigé par ${law} (condition\u00a0: ${threshold}).`,
  notOwed: {
    law_does_not_apply: (law, appliesTo) => `${law} ne s’applique pas\u00a0: vise ${appliesTo}.`,
    not_in_force: (law) => `${law} n’était pas en vigueur à ce moment.`,
    threshold_not_reached: (law, threshold) =>
      `Non exigé par ${law}, car la condition n’est pas remplie\u00a0: ${threshold}.`,
    voluntary: (law, threshold) =>
      `Volontaire, et non exigé par la loi\u00a0: ${law} le demande dans ce cas\u00a0: ${threshold}.`,
  },
  notEvaluable: {
    required: (law, missing) =>
      `On ne peut pas encore dire si ${law} l’exige, ni pour quand. Il manque\u00a0: ${missing}.`,
    voluntary: (law, missing) =>
      `Volontaire. On ne peut pas encore dire si ${law} le demande dans ce cas. Il manque\u00a0: ${missing}.`,
  },
  notDatable: (law, missing) =>
    `Exigé par ${law}; on ne peut pas encore dire pour quand. Il manque\u00a0: ${missing}.`,
  byHand: 'Quelqu’un a appliqué cette loi à la main, quels que soient les faits.',
  noNumber: (words) => `La loi ne fixe pas de nombre; elle dit «\u00a0${words}\u00a0».`,
  target: 'Cible de l’organisation, qui n’est pas la loi\u00a0:',
  known: (facts) => `Connu\u00a0: ${facts}.`,
  yes: 'oui',
  no: 'non',
  atLeast: (count) => `au moins ${count}`,
  between: (min, max) => `de ${min} à ${max}`,
  estimate: 'une estimation',
  yesOrNo: (label) => `«\u00a0${label}\u00a0» (oui ou non)`,
  presumed: 'la loi le présume jusqu’à décision',
  withStep: (anchor) => `${anchor} (fixée quand l’étape qui la détermine est terminée)`,
};

export const EVALUATION_PHRASES: Record<Language, Phrases> = { en, fr };
