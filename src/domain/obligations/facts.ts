import type { Bilingual } from '../deadlines/calendar.js';
import { FORMATS, INFORMATION_TYPES } from '../incident/incident.js';
import { CUSTODIANS, PHIPA_CIRCUMSTANCES, SECTORS } from './fact-words.js';

interface Fact {
  type: 'int' | 'bool' | 'list<string>';
  label: Bilingual;
  /** The words that a list may hold; others in a condition are misspelt. */
  words?: readonly string[];
  /** What the law takes for true until a person has decided; without it the answer is unknown until then. */
  presumed?: boolean;
}

const decision = (en: string, fr: string): Fact => ({ type: 'bool', label: { en, fr } });
const presumed = (en: string, fr: string): Fact => ({ ...decision(en, fr), presumed: false });

/** What a person decides under one law's own test; the application never decides it. */
export const DECISIONS = {
  riskOfSignificantHarm: decision('real risk of significant harm', 'risque réel de préjudice important'),
  riskOfSeriousInjury: decision('risk of serious injury (Quebec)', 'risque de préjudice sérieux (Québec)'),
  seriousHarmLikely: decision('serious harm is likely (Australia)', 'préjudice grave probable (Australie)'),
  significantHarm: decision('significant harm (Singapore)', 'préjudice important (Singapour)'),
  relevantRisk: decision('relevant risk or damage (Brazil)', 'risque ou dommage pertinent (Brésil)'),
  highRisk: decision('high risk to individuals (GDPR)', 'risque élevé pour les personnes (RGPD)'),
  riskUnlikely: presumed(
    'risk to individuals is unlikely (GDPR)',
    'risque improbable pour les personnes (RGPD)',
  ),
  lowProbabilityOfCompromise: presumed(
    'low probability of compromise is demonstrated (HIPAA)',
    'faible probabilité de compromission démontrée (HIPAA)',
  ),
  material: decision(
    'the breach or incident is material',
    'l’atteinte ou l’incident est substantiel (« material »)',
  ),
  significant: decision('the breach or incident is significant', 'l’atteinte ou l’incident est important'),
  major: decision('the incident is classified as major (DORA)', 'l’incident est classé majeur (DORA)'),
} as const satisfies Record<string, Fact>;

const TABLE = {
  'affected.estimate': {
    type: 'int',
    label: { en: 'people affected', fr: 'personnes touchées' },
  },
  'affected.exact': {
    type: 'bool',
    label: { en: 'the number is certain', fr: 'le nombre est certain' },
  },
  'affected.residences': {
    type: 'list<string>',
    label: { en: 'where they live', fr: 'lieux de résidence' },
  },
  'affected.inPlace': {
    type: 'bool',
    label: {
      en: 'someone affected lives where this law applies',
      fr: 'une personne touchée réside sur le territoire visé',
    },
  },
  'affected.residents': {
    type: 'int',
    label: { en: 'residents of the place where this law applies', fr: 'résidents du territoire visé' },
  },
  'affected.residentsOfOneState': {
    type: 'int',
    label: { en: 'residents of one US state', fr: 'résidents d’un même État américain' },
  },
  custodian: {
    type: 'list<string>',
    words: CUSTODIANS,
    label: {
      en: 'capacity in which the records are held',
      fr: 'qualité en laquelle les dossiers sont détenus',
    },
  },
  sector: {
    type: 'list<string>',
    words: SECTORS,
    label: { en: 'regulated sector', fr: 'secteur réglementé' },
  },
  informationTypes: {
    type: 'list<string>',
    words: INFORMATION_TYPES,
    label: { en: 'kinds of information', fr: 'types de renseignements' },
  },
  formats: {
    type: 'list<string>',
    words: FORMATS,
    label: { en: 'form of the records', fr: 'forme des dossiers' },
  },
  phipaCircumstances: {
    type: 'list<string>',
    words: PHIPA_CIRCUMSTANCES,
    label: {
      en: 'circumstances of O. Reg. 329/04, s. 6.3',
      fr: 'circonstances du Règl. de l’Ont. 329/04, art. 6.3',
    },
  },
  employmentAction: {
    type: 'bool',
    label: {
      en: 'employment action linked to the breach',
      fr: 'mesure liée à l’emploi découlant de l’atteinte',
    },
  },
  ...DECISIONS,
} as const satisfies Record<string, Fact>;

export type FactName = keyof typeof TABLE;
export type Decision = keyof typeof DECISIONS;

/** Everything a condition of a regime may name. */
export const FACTS: Readonly<Record<FactName, Fact>> = TABLE;

export function isFact(name: string): name is FactName {
  return Object.hasOwn(FACTS, name);
}
