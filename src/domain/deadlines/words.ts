import type { Language } from './moment.js';

const UNITS = {
  minutes: { en: ['minute', 'minutes'], fr: ['minute', 'minutes'] },
  hours: { en: ['hour', 'hours'], fr: ['heure', 'heures'] },
  days: { en: ['day', 'days'], fr: ['jour', 'jours'] },
  months: { en: ['month', 'months'], fr: ['mois', 'mois'] },
  weekendDays: {
    en: ['weekend day', 'weekend days'],
    fr: ['jour de fin de semaine', 'jours de fin de semaine'],
  },
  businessDays: { en: ['business day', 'business days'], fr: ['jour ouvrable', 'jours ouvrables'] },
  businessHours: { en: ['business hour', 'business hours'], fr: ['heure ouvrable', 'heures ouvrables'] },
} as const;

/** Anchors as they stand after "after"; others are quoted by name. */
const ANCHORS: Partial<Record<string, Record<Language, string>>> = {
  occurred: { en: 'the event', fr: 'l’événement' },
  discovered: { en: 'the discovery', fr: 'la découverte' },
  aware: { en: 'becoming aware', fr: 'la prise de connaissance' },
  reported: { en: 'the report', fr: 'le signalement' },
  acknowledged: { en: 'the acknowledgement', fr: 'l’accusé de réception' },
  escalated: { en: 'the escalation', fr: 'la transmission' },
  classified: { en: 'the classification', fr: 'la classification' },
  contained: { en: 'the containment', fr: 'le confinement' },
  confirmed: { en: 'the confirmation', fr: 'la confirmation' },
  risk_determined: { en: 'the decision on the risk of harm', fr: 'la décision sur le risque de préjudice' },
  employment_action: { en: 'the employment action', fr: 'la mesure liée à l’emploi' },
  notice_sent: { en: 'the notice', fr: 'l’envoi de l’avis' },
  resolved: { en: 'the resolution', fr: 'la résolution' },
  closed: { en: 'the closure', fr: 'la clôture' },
  materiality_determined: {
    en: 'the decision that it is material',
    fr: 'la décision reconnaissant son importance',
  },
};

/** `1 business hour`, `72 heures`; French counts 0 as singular. */
export function writeAmount(amount: number, unit: keyof typeof UNITS, language: Language): string {
  const isSingular = amount === 1 || (amount === 0 && language === 'fr');
  return `${amount} ${UNITS[unit][language][isSingular ? 0 : 1]}`;
}

/** An anchor in words; `step.<key>` is the completion of a step, `sent.<obligation>` the sending of its notice. */
export function writeAnchor(anchor: string, language: Language): string {
  const known = ANCHORS[anchor];
  if (known) return known[language];
  if (anchor.startsWith('sent.'))
    return `${language === 'en' ? 'the notice' : 'l’envoi de l’avis'} ${anchor.slice('sent.'.length)}`;
  const step = anchor.startsWith('step.');
  const name = anchor.slice(step ? 5 : 0).replaceAll(/[_-]/g, ' ');
  if (language === 'en') return step ? `the end of the step “${name}”` : `“${name}”`;
  return `${step ? 'la fin de l’étape ' : ''}«\u00a0${name}\u00a0»`;
}
