import type { Role } from '../access/role.js';
import { writeDueTime } from './due-time.js';
import { layOutHtml } from './html-layout.js';
import type { Language } from './message-facts.js';
import type { RenderedMessage } from './render-message.js';
import { DELIVERED, type Stationery } from './stationery.js';
import { layOutText } from './text-layout.js';

/** What those are told who read reports that came by mail. Who wrote it and what stays in the tracker. */
const INTAKE_NOTICE_KINDS = ['mail_waiting', 'mail_overdue'] as const;
export type IntakeNoticeKind = (typeof INTAKE_NOTICE_KINDS)[number];
/** The last one goes to whoever wrote the mail. */
export const INTAKE_MESSAGE_KINDS = [...INTAKE_NOTICE_KINDS, 'mail_received'] as const;
export type IntakeMessageKind = (typeof INTAKE_MESSAGE_KINDS)[number];

export interface IntakeFacts {
  reference: string;
  link: string;
  role: Role;
  /** A target of the organization's own. */
  dueAt: Date;
  zone: string;
  organization: string;
}

interface Texts {
  headline: Record<IntakeNoticeKind, (due: string) => string>;
  next: string;
  button: string;
}

const TEXTS: Record<Language, Texts> = {
  en: {
    headline: {
      mail_waiting: (due) => `Please read a report that came by mail by ${due}`,
      mail_overdue: (due) => `A report that came by mail was to be read by ${due}, and waits`,
    },
    next: 'Read it, then file it as an incident or discard it with a reason. A sender’s address proves nothing: ask the person before you rely on it.',
    button: 'Read the report',
  },
  fr: {
    headline: {
      mail_waiting: (due) => `Un signalement reçu par courriel est à lire d’ici le ${due}`,
      mail_overdue: (due) => `Un signalement reçu par courriel devait être lu le ${due} et attend`,
    },
    next: 'Lisez-le, puis ouvrez un incident ou écartez-le avec un motif. L’adresse de l’expéditeur ne prouve rien\u00a0: vérifiez auprès de la personne avant de vous y fier.',
    button: 'Lire le signalement',
  },
};

/** Writes one for one reader. */
export function renderIntakeNotice(
  kind: IntakeNoticeKind,
  { reference, link, role, dueAt, zone, organization }: IntakeFacts,
  language: Language,
  stationery: Stationery = DELIVERED,
): RenderedMessage {
  const texts = TEXTS[language];
  const common = stationery.texts[language];
  const due = writeDueTime(dueAt, zone, language);
  const headline = texts.headline[kind](due.short);
  const subject = `${reference}${common.colon} ${headline}`.replaceAll('\u00a0', ' ');
  const slots: Record<string, string> = {
    '{capacity}': common.capacity[role],
    '{organization}': organization,
  };
  const parts = {
    ...{ language, link, drillNote: null, subject, headline: `${headline}.` },
    ...{ next: texts.next, button: texts.button, linkHint: common.linkHint, colon: common.colon },
    rows: [
      { label: common.reference, value: reference },
      { label: kind === 'mail_overdue' ? common.dueBefore : common.due, value: due.long },
    ],
    why: common.why.replace(/\{\w+\}/g, (slot) => slots[slot] ?? slot),
  };
  return { subject, text: layOutText(parts), html: layOutHtml(parts, stationery) };
}

/** What whoever mailed a report is answered, in both languages: whoever it is, nothing is known of them. */
export function renderReceipt(reference: string, organization: string): { subject: string; text: string } {
  return {
    subject: `Report received / Signalement reçu: ${reference}`,
    text: `Your mail has reached the privacy office of ${organization}.
Its number is ${reference}; name it when you ask about it.
A person will read it. If someone may be harmed right now, telephone as well.
This is an automatic answer; nobody reads answers to it.

Votre courriel est parvenu au bureau de la protection de la vie privée
(${organization}). Son numéro est ${reference}\u00a0; mentionnez-le dans vos demandes.
Une personne le lira. Si quelqu’un risque un préjudice immédiat, téléphonez aussi.
Ceci est une réponse automatique\u00a0; personne ne lit les réponses.
`.replaceAll('\u00a0', ' '),
  };
}
