import type { Bilingual } from '../deadlines/calendar.js';
import type { Language } from '../deadlines/moment.js';
import { CATEGORY_MEANINGS } from './categories.js';
import { LOSS_MEANINGS, LOSSES, MALICE, MALICE_MEANING } from './circumstances.js';
import { EI_LEVELS } from './identification.js';
import {
  contextOf,
  type Band,
  type CategoryScore,
  type EnisaInputs,
  type Flag,
  type Severity,
} from './severity.js';

const BAND_NAMES: Record<Band, Bilingual> = {
  low: { en: 'low', fr: 'faible' },
  medium: { en: 'medium', fr: 'moyenne' },
  high: { en: 'high', fr: 'élevée' },
  very_high: { en: 'very high', fr: 'très élevée' },
};

interface Phrases {
  colon: string;
  score(severity: Severity): string;
  highest: string;
  identification: string;
  flags: Record<Flag, (individuals: string) => string>;
  informs: string;
}

const en: Phrases = {
  colon: ': ',
  score: ({ score, band, dpc, ei, cb }) =>
    `Severity ${score}, ${BAND_NAMES[band].en}: data ${dpc} × identification ${ei} + circumstances ${cb}.`,
  highest: 'The highest kind of data counts.',
  identification: 'Identification',
  flags: {
    more_than_100_individuals: (individuals) =>
      `Beside the score: more than 100 individuals are affected (${individuals}).`,
    data_unintelligible: () => 'Beside the score: nobody can read the data.',
  },
  informs: 'The score informs; a person decides.',
};

const fr: Phrases = {
  colon: '\u00a0: ',
  score: ({ score, band, dpc, ei, cb }) =>
    `Gravité ${decimal(score)}, ${BAND_NAMES[band].fr}\u00a0: données ${dpc} × identification ${decimal(ei)} + circonstances ${decimal(cb)}.`,
  highest: 'Le type de données le plus élevé compte.',
  identification: 'Identification',
  flags: {
    more_than_100_individuals: (individuals) =>
      `En marge de la note\u00a0: plus de 100 personnes sont concernées (${individuals}).`,
    data_unintelligible: () => 'En marge de la note\u00a0: personne ne peut lire les données.',
  },
  informs: 'La note éclaire; une personne décide.',
};

const PHRASES: Record<Language, Phrases> = { en, fr };

/** Why the score is what it is, in words: each choice with what the method means by it. */
export function explainSeverity(inputs: EnisaInputs, severity: Severity, language: Language): string {
  const phrases = PHRASES[language];
  return [
    phrases.score(severity),
    ...inputs.categories.map((score) => writeCategory(score, language)),
    ...(inputs.categories.length > 1 ? [phrases.highest] : []),
    writeIdentification(inputs.ei, language),
    ...writeCircumstances(inputs, language),
    ...severity.flags.map((flag) => phrases.flags[flag](String(severity.individuals))),
    phrases.informs,
  ].join(' ');
}

function writeCategory(score: CategoryScore, language: Language): string {
  const { base, name, covers, adjustments } = CATEGORY_MEANINGS[score.category];
  const { adjustment } = score;
  const means = (adjustments[adjustment] ?? covers)[language];
  const steps = adjustment > 0 ? `+ ${adjustment}` : `− ${-adjustment}`;
  const sum = adjustment === 0 ? String(base) : `${base} ${steps} → ${contextOf(score)}`;
  return `${name[language]} (${sum})${PHRASES[language].colon}${means}.`;
}

function writeIdentification(ei: number, language: Language): string {
  const { colon, identification } = PHRASES[language];
  const level = EI_LEVELS.find(({ value }) => value === ei);
  return level ? `${identification} (${level.name[language]})${colon}${level.means[language]}.` : '';
}

/** Those that were judged, even to add nothing; what was left out is not spoken of. */
function writeCircumstances({ cb }: EnisaInputs, language: Language): string[] {
  const losses = LOSSES.flatMap((loss) => {
    const value = cb[loss];
    if (value === undefined) return [];
    const { name, means } = LOSS_MEANINGS[loss];
    return [writeAdded(name, value, (means as Record<number, Bilingual>)[value], language)];
  });
  const { name, means } = MALICE_MEANING;
  return cb.malicious ? [...losses, writeAdded(name, MALICE, means, language)] : losses;
}

function writeAdded(
  name: Bilingual,
  value: number,
  means: Bilingual | undefined,
  language: Language,
): string {
  const added = language === 'fr' ? decimal(value) : String(value);
  return `${name[language]} (+ ${added})${PHRASES[language].colon}${means?.[language] ?? ''}.`;
}

/** French writes a decimal comma. */
function decimal(value: number): string {
  return String(value).replace('.', ',');
}
