import { layOutHtml } from './html-layout.js';
import type { Language } from './message-facts.js';
import type { RenderedMessage } from './render-message.js';
import type { Stationery } from './stationery.js';
import { layOutText } from './text-layout.js';

/** What administrators are told: that somewhere nobody is left who may act. It names no incident and no one office. */
export const NOBODY_FREE_KINDS = ['nobody_free'] as const;
export type NobodyFreeKind = (typeof NOBODY_FREE_KINDS)[number];

export interface NobodyFreeFacts {
  drill: boolean;
  link: string;
  organization: string;
}

const TEXTS: Record<Language, Record<'subject' | 'row' | 'offices' | 'next' | 'button', string>> = {
  en: {
    subject: 'A matter waits for an office in which nobody is free',
    row: 'Appoint an alternate for',
    offices: 'Privacy officer; Human Resources',
    next: 'Give both offices an alternate who works in another division than those who hold them or stand by already. Whoever is appointed finds the matter among their tasks. Which matter it is, and which of the offices, is not said here, so that nobody can tell whom it concerns; please do not ask around.',
    button: 'See people and roles',
  },
  fr: {
    subject: 'Un dossier attend une fonction où personne n’est libre',
    row: 'Nommer un suppléant pour',
    offices: 'Protection de la vie privée\u00a0; Ressources humaines',
    next: 'Donnez à ces deux fonctions un suppléant qui travaille dans une autre division que les titulaires et suppléants actuels. La personne nommée trouve le dossier parmi ses tâches. Il n’est pas dit ici de quel dossier ni de laquelle des fonctions il s’agit, pour que personne ne devine qui est concerné\u00a0; prière de ne pas chercher à le savoir.',
    button: 'Voir les personnes et les rôles',
  },
};

/** Writes the mail for one of them. */
export function renderNobodyFree(
  { drill, link, organization }: NobodyFreeFacts,
  language: Language,
  stationery: Stationery,
): RenderedMessage {
  const { linkHint, colon, why, capacity, drillNote, drillPrefix } = stationery.texts[language];
  const { subject: about, row, offices, next, button } = TEXTS[language];
  const slots: Record<string, string> = {
    '{capacity}': capacity.administrator,
    '{organization}': organization,
  };
  const subject = drill ? `${drillPrefix} ${about}` : about;
  const parts = {
    ...{ language, link, linkHint, colon, subject, headline: `${about}.`, next, button },
    drillNote: drill ? drillNote : null,
    rows: [{ label: row, value: offices }],
    why: why.replace(/\{\w+\}/g, (slot) => slots[slot] ?? slot),
  };
  return { subject, text: layOutText(parts), html: layOutHtml(parts, stationery) };
}
