import { explain } from '../deadlines/explain.js';
import type { Bilingual } from '../deadlines/calendar.js';
import type { Language } from '../deadlines/moment.js';
import { FORMS, OF_CONDUCT } from '../severity/forms.js';
import { writeAnchor } from '../deadlines/words.js';
import { EVALUATION_PHRASES } from './evaluation-phrases.js';
import type { Evaluation } from './evaluation.js';
import { FACTS, isFact } from './facts.js';
import { isRange, type FactValue } from './known-facts.js';
import type { ObligationRule, Regime } from './regime.js';

/** Why a duty is owed or not, and by when, in words. `rule` is the version that was evaluated. */
export function explainEvaluation(
  evaluation: Evaluation,
  rule: ObligationRule,
  regime: Pick<Regime, 'appliesTo'>,
  language: Language,
): string {
  const byHand = evaluation.byHand ? [EVALUATION_PHRASES[language].byHand] : [];
  const sentences = [...byHand, writeState(evaluation, rule, regime, language)];
  if (evaluation.state !== 'not_applicable') sentences.push(...writeKnown(evaluation, language));
  if (evaluation.state === 'required') sentences.push(...writeDue(evaluation, rule, language));
  if (evaluation.target)
    sentences.push(EVALUATION_PHRASES[language].target, explain(evaluation.target.basis, language));
  return sentences.join(' ');
}

function writeState(
  { state, notOwed, missing }: Evaluation,
  { citation, threshold, duty, when }: ObligationRule,
  { appliesTo }: Pick<Regime, 'appliesTo'>,
  language: Language,
): string {
  const phrases = EVALUATION_PHRASES[language];
  if (state === 'not_evaluable') {
    const isOwed = missing.facts.length === 0 && duty === 'required';
    const say = isOwed ? phrases.notDatable : phrases.notEvaluable[duty];
    return say(citation, missingWords({ missing }, language).join(', '));
  }
  if (notOwed === null)
    return (when === null ? phrases.required : phrases.requiredIf)(citation, threshold[language]);
  const words = notOwed === 'law_does_not_apply' ? appliesTo : threshold;
  return phrases.notOwed[notOwed](citation, words[language]);
}

/** What must be known before it can be told whether a duty is owed. */
export function missingWords({ missing }: Pick<Evaluation, 'missing'>, language: Language): string[] {
  const { yesOrNo, withStep } = EVALUATION_PHRASES[language];
  const facts = missing.facts.map((name) => {
    const label = FACTS[name].label[language];
    return FACTS[name].type === 'bool' ? yesOrNo(label) : label;
  });
  const anchors = missing.anchors.map((anchor) => {
    const words = writeAnchor(anchor, language);
    return anchor === 'risk_determined' ? withStep(words) : words;
  });
  return [...facts, ...anchors];
}

function writeDue({ due }: Evaluation, { promptness }: ObligationRule, language: Language): string[] {
  if (due) return [explain(due.basis, language)];
  return promptness ? [EVALUATION_PHRASES[language].noNumber(promptness[language])] : [];
}

/** The counts and decisions that it rests on. */
export function writeKnown({ known }: Pick<Evaluation, 'known'>, language: Language): string[] {
  const isExact = known['affected.exact'] !== false;
  const facts = Object.entries(known).flatMap(([name, value]) => {
    if (!isFact(name) || name === 'affected.exact') return [];
    const words =
      name === 'phipaCircumstances'
        ? writeCircumstances(value, language)
        : writeValue(value, isExact, language);
    if (words === null) return [];
    const presumed = FACTS[name].presumed === value ? ` (${EVALUATION_PHRASES[language].presumed})` : '';
    return `${FACTS[name].label[language]}, ${words}${presumed}`;
  });
  return facts.length === 0 ? [] : [EVALUATION_PHRASES[language].known(facts.join('; '))];
}

/** Those that were found, in the words of the form. */
function writeCircumstances(value: FactValue, language: Language): string | null {
  if (!Array.isArray(value) || value.length === 0) return null;
  const factors: Partial<Record<string, Bilingual>> = FORMS.phipa.factors;
  const told = (value as readonly string[]).filter((key) => !OF_CONDUCT.includes(key));
  const found = told.flatMap((key) => factors[key]?.[language] ?? []);
  return found.length > 0 ? found.join('; ') : null;
}

function writeValue(value: FactValue, isExact: boolean, language: Language): string | null {
  const phrases = EVALUATION_PHRASES[language];
  if (typeof value === 'boolean') return value ? phrases.yes : phrases.no;
  if (!isRange(value)) return null;
  const { min, max } = value;
  if (min === max) return isExact ? String(min) : `${min} (${phrases.estimate})`;
  if (max < Number.MAX_SAFE_INTEGER) return phrases.between(min, max);
  return min > 0 ? phrases.atLeast(min) : null;
}
