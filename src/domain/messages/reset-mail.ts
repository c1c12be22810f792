import { layOutHtml } from './html-layout.js';
import type { Language } from './message-facts.js';
import type { RenderedMessage } from './render-message.js';
import type { Stationery } from './stationery.js';
import { layOutText } from './text-layout.js';

/** What someone is sent who asked for a new password. */
export const RESET_KINDS = ['password_reset'] as const;
export type ResetKind = (typeof RESET_KINDS)[number];

interface ResetFacts {
  email: string;
  /** Where the password is set; it lets in whoever has it. */
  link: string;
  organization: string;
}

interface ResetTexts {
  subject: string;
  headline: string;
  account: string;
  next: string;
  button: string;
  why: string;
}

const TEXTS: Record<Language, ResetTexts> = {
  en: {
    subject: 'Choose a new password',
    headline: 'A new password was asked for. The link below lets you choose one.',
    account: 'Account',
    next: 'The link works once, for half an hour. Afterwards you are signed out everywhere, and the address of your calendar feed, if you had one, ends: make a new one. If you did not ask for this, do nothing: your password stays as it is. If it happens again, tell your administrator.',
    button: 'Choose a new password',
    why: 'This was sent by the privacy breach tracker of {organization}, because someone gave this address. Never pass the link on.',
  },
  fr: {
    subject: 'Choisissez un nouveau mot de passe',
    headline: 'Un nouveau mot de passe a été demandé. Le lien ci-dessous vous permet de le choisir.',
    account: 'Compte',
    next: 'Le lien sert une seule fois, pendant une demi-heure. Vous serez ensuite déconnecté partout, et l’adresse de votre calendrier, si vous en aviez une, cessera de fonctionner\u00a0: créez-en une nouvelle. Si vous n’avez rien demandé, ne faites rien\u00a0: votre mot de passe reste le même. Si cela se reproduit, avertissez votre administrateur.',
    button: 'Choisir un nouveau mot de passe',
    why: 'Ce courriel vient du registre des atteintes à la vie privée ({organization}), parce que quelqu’un a donné cette adresse. Ne transmettez ce lien à personne.',
  },
};

/** Writes the mail with the link to a new password. */
export function renderReset(
  { email, link, organization }: ResetFacts,
  language: Language,
  stationery: Stationery,
): RenderedMessage {
  const { linkHint, colon } = stationery.texts[language];
  const { subject, headline, account, next, button, why } = TEXTS[language];
  const parts = {
    ...{ language, link, linkHint, colon, subject, headline, next, button, drillNote: null },
    rows: [{ label: account, value: email }],
    why: why.replace('{organization}', () => organization),
  };
  return { subject, text: layOutText(parts), html: layOutHtml(parts, stationery) };
}
