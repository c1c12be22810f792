import type { Role } from '../access/role.js';
import { layOutHtml } from './html-layout.js';
import type { Language } from './message-facts.js';
import type { RenderedMessage } from './render-message.js';
import type { Stationery } from './stationery.js';
import { layOutText } from './text-layout.js';

/** What administrators and the privacy office are told: that nobody holds an office any more. */
export const VACANCY_KINDS = ['office_vacant'] as const;
export type VacancyKind = (typeof VACANCY_KINDS)[number];

export interface VacancyFacts {
  /** As whom the recipient is told. */
  role: Role;
  officeRole: Role;
  /** A supervisor's, as people call it. */
  officeDivision: string | null;
  link: string;
  organization: string;
}

interface VacancyTexts {
  subject: string;
  headline: string;
  row: string;
  ofDivision: string;
  next: string;
  button: string;
}

const TEXTS: Record<Language, VacancyTexts> = {
  en: {
    subject: 'An office is held by nobody',
    headline: 'Nobody holds this office any more.',
    row: 'Office',
    ofDivision: '{role}, {division}',
    next: 'Until someone is appointed, whoever is next in line is asked instead: alternates, the manager above, the privacy office, the head. Steps that were open have been handed on to them. An administrator gives the office to someone.',
    button: 'See people and roles',
  },
  fr: {
    subject: 'Une fonction n’a plus de titulaire',
    headline: 'Plus personne ne tient cette fonction.',
    row: 'Fonction',
    ofDivision: '{role}, {division}',
    next: 'Jusqu’à une nomination, la personne suivante est sollicitée à sa place\u00a0: suppléants, supérieur, bureau de la protection de la vie privée, direction. Les étapes ouvertes leur ont été transmises. L’administration du système attribue la fonction.',
    button: 'Voir les personnes et les rôles',
  },
};

/** Writes the mail for one of them. */
export function renderVacancy(
  { role, officeRole, officeDivision, link, organization }: VacancyFacts,
  language: Language,
  stationery: Stationery,
): RenderedMessage {
  const { linkHint, colon, why, capacity } = stationery.texts[language];
  const { subject, headline, row, ofDivision, next, button } = TEXTS[language];
  const slots: Record<string, string> = {
    '{role}': OFFICES[language][officeRole] ?? officeRole,
    '{division}': officeDivision ?? '',
    '{capacity}': capacity[role],
    '{organization}': organization,
  };
  const fill = (text: string): string => text.replace(/\{\w+\}/g, (slot) => slots[slot] ?? slot);
  const parts = {
    ...{ language, link, linkHint, colon, subject, headline, next, button, drillNote: null },
    rows: [{ label: row, value: fill(officeDivision === null ? '{role}' : ofDivision) }],
    why: fill(why),
  };
  return { subject, text: layOutText(parts), html: layOutHtml(parts, stationery) };
}

const OFFICES: Record<Language, Partial<Record<Role, string>>> = {
  en: {
    supervisor: 'Supervisor',
    privacy_officer: 'Privacy officer',
    communications: 'Communications',
    human_resources: 'Human Resources',
    administrator: 'Administrator',
  },
  fr: {
    supervisor: 'Responsable d’équipe',
    privacy_officer: 'Responsable de la protection de la vie privée',
    communications: 'Communications',
    human_resources: 'Ressources humaines',
    administrator: 'Responsable du système',
  },
};
