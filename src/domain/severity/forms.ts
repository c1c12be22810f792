import type { Bilingual } from '../deadlines/calendar.js';
import { RISKS, YES_NO, type Form, type FormKey } from './judgement.js';

const RROSH_FACTORS = {
  sensitivity: {
    en: 'How sensitive the information is, for the individual who is worst placed',
    fr: 'La sensibilité des renseignements, pour la personne la plus exposée',
  },
  misuse: {
    en: 'How probable it is that the information has been, is being or will be misused',
    fr: 'La probabilité que les renseignements aient été, soient ou seront utilisés à mauvais escient',
  },
  mitigation: {
    en: 'What is left of the risk after the steps that can reduce or mitigate the harm',
    fr: 'Ce qui reste du risque après les mesures pouvant réduire ou atténuer le préjudice',
  },
  guidance: {
    en: 'What the regulator’s directions, recommendations and guidance say of such a case',
    fr: 'Ce que les directives, recommandations et conseils de l’organisme de surveillance disent d’un tel cas',
  },
} as const satisfies Record<string, Bilingual>;

const HIPAA_FACTORS = {
  nature: {
    en: 'The nature and extent of the information, the types of identifiers and the likelihood of re-identification',
    fr: 'La nature et l’étendue des renseignements, les types d’identifiants et la probabilité de réidentification',
  },
  recipient: {
    en: 'The unauthorized person who used the information or to whom it was disclosed',
    fr: 'La personne non autorisée qui a utilisé les renseignements ou à qui ils ont été divulgués',
  },
  acquired: {
    en: 'Whether the information was actually acquired or viewed',
    fr: 'Si les renseignements ont effectivement été obtenus ou consultés',
  },
  mitigation: {
    en: 'The extent to which the risk has been mitigated',
    fr: 'La mesure dans laquelle le risque a été atténué',
  },
} as const satisfies Record<string, Bilingual>;

/** In the order of the regulation: paragraphs 1 to 7. */
const PHIPA_FACTORS = {
  knowing: {
    en: 'Used or disclosed without authority by someone who knew or ought to have known it',
    fr: 'Utilisation ou divulgation sans autorisation par une personne qui le savait ou aurait dû le savoir',
  },
  stolen: { en: 'The information was stolen', fr: 'Les renseignements ont été volés' },
  further: {
    en: 'After the first loss or unauthorized use or disclosure, it was or will be further used or disclosed',
    fr: 'Après la première perte, utilisation ou divulgation, ils ont été ou seront à nouveau utilisés ou divulgués',
  },
  pattern: {
    en: 'Part of a pattern of similar losses or unauthorized uses or disclosures',
    fr: 'Fait partie d’une série de pertes, d’utilisations ou de divulgations semblables',
  },
  college: {
    en: 'A notice to a College is required under section 17.1 of the Act',
    fr: 'Un avis à un ordre est exigé par l’article 17.1 de la Loi',
  },
  college_if_member: {
    en: 'A notice to a College would be required if the agent were a member of one',
    fr: 'Un avis à un ordre serait exigé si le mandataire en était membre',
  },
  significant: {
    en: 'Significant, all circumstances considered: sensitive information, a large volume, many individuals, several custodians or agents responsible',
    fr: 'Importante, compte tenu de toutes les circonstances : renseignements sensibles, grand volume, nombreux particuliers, plusieurs dépositaires ou mandataires responsables',
  },
} as const satisfies Record<string, Bilingual>;

/** Circumstances that tell of discipline, which not everyone who handles a case may know of. */
export const OF_CONDUCT: readonly string[] = ['college', 'college_if_member'];

/** The forms of judgement: one shape, three laws. */
export const FORMS = {
  rrosh: {
    question: {
      en: 'Is there a real risk of significant harm to any individual? Judge for the one who is worst placed, never for the average.',
      fr: 'Y a-t-il un risque réel de préjudice grave pour une personne ? Jugez pour la plus exposée, jamais pour la moyenne.',
    },
    basis: 'FIPPA s. 40.1; PIPEDA s. 10.1(7) and (8)',
    answers: RISKS,
    factors: RROSH_FACTORS,
    noNeedsEveryFactor: false,
    decisive: null,
  },
  hipaa: {
    question: {
      en: 'Is it a breach? It is presumed to be one unless a low probability of compromise is demonstrated.',
      fr: 'Est-ce une atteinte ? Elle est présumée, sauf si une faible probabilité de compromission est démontrée.',
    },
    basis: '45 CFR 164.402, “Breach”, paragraph (2)',
    answers: RISKS,
    factors: HIPAA_FACTORS,
    noNeedsEveryFactor: true,
    decisive: null,
  },
  phipa: {
    question: {
      en: 'Must the Commissioner be told? Any one of the seven circumstances is enough.',
      fr: 'Faut-il aviser le commissaire ? Une seule des sept circonstances suffit.',
    },
    basis: 'PHIPA s. 12(3); O. Reg. 329/04, s. 6.3(1)',
    answers: YES_NO,
    factors: PHIPA_FACTORS,
    noNeedsEveryFactor: true,
    decisive: 'yes',
  },
} as const satisfies Record<FormKey, Form>;
