import { explain } from '../deadlines/explain.js';
import type { Language } from '../deadlines/moment.js';
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
  const sentences = [writeState(evaluation, rule, regime, language)];
  if (evaluation.state !== 'not_applicable') sentences.push(...writeKnown(evaluation, language));
  if (evaluation.state === 'required') sentences.push(...writeDue(evaluation, rule, language));
  if (evaluation.target)
    sentences.push(EVALUATION_PHRASES[language].target, explain(evaluation.target.basis, language));
  return sentences.join(' ');
}

function writeState(
  { state, notOwed, missing }: Evaluation,
  { citation, threshold, duty }: ObligationRule,
  { appliesTo }: Pick<Regime, 'appliesTo'>,
  language: Language,
): string {
  const phrases = EVALUATION_PHRASES[language];
  if (state === 'not_evaluable') {
    return phrases.notEvaluable[duty](citation, missingWords({ missing }, language).join(', '));
  }
  if (notOwed === null) return phrases.required(citation, threshold[language]);
  const words = notOwed === 'law_does_not_apply' ? appliesTo : threshold;
  return phrases.notOwed[notOwed](citation, words[language]);
}

/** What must be known before it can be told whether a duty is owed. */
export function missingWords({ missing }: Pick<Evaluation, 'missing'>, language: Language): string[] {
  const facts = missing.facts.map((name) => FACTS[name].label[language]);
  return [...facts, ...missing.anchors.map((anchor) => writeAnchor(anchor, language))];
}

function writeDue({ due }: Evaluation, { promptness }: ObligationRule, language: Language): string[] {
  if (due) return [explain(due.basis, language)];
  return promptness ? [EVALUATION_PHRASES[language].noNumber(promptness[language])] : [];
}

/** The counts and decisions that it rests on. */
function writeKnown({ known }: Evaluation, language: Language): string[] {
  const isExact = known['affected.exact'] !== false;
  const facts = Object.entries(known).flatMap(([name, value]) => {
    if (!isFact(name) || name === 'affected.exact') return [];
    const words = writeValue(value, isExact, language);
    return words === null ? [] : `${FACTS[name].label[language]}, ${words}`;
  });
  return facts.length === 0 ? [] : [EVALUATION_PHRASES[language].known(facts.join('; '))];
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
