import type { Role } from '../access/role.js';
import { writeDueTime } from './due-time.js';
import { layOutHtml } from './html-layout.js';
import type { Language } from './message-facts.js';
import type { RenderedMessage } from './render-message.js';
import { DELIVERED, type Stationery } from './stationery.js';
import type { StandIn, StandInKind } from './stand-in.js';
import { layOutText } from './text-layout.js';

interface StandInFacts extends StandIn {
  /** Where it says for whom; the mail does not. */
  link: string;
  zone: string;
  organization: string;
}

type Times = Record<'from' | 'until', string>;

interface Texts {
  headline: Record<StandInKind, (times: Times) => string>;
  asked: string;
  ended: string;
  role: string;
  from: string;
  until: string;
  button: string;
}

const TEXTS: Record<Language, Texts> = {
  en: {
    headline: {
      stand_in: ({ from, until }) => `You stand in for a colleague from ${from} until ${until}`,
      stand_in_changed: ({ from, until }) =>
        `The time for which you stand in has changed: from ${from} until ${until}`,
      stand_in_ended: ({ from, until }) =>
        `You do not stand in for a colleague any more (it was from ${from} until ${until})`,
    },
    asked:
      'In that time, whatever would ask your colleague to act asks you. If you cannot, tell your colleague or an administrator now, so that someone else is named.',
    ended: 'From now on, nothing more is asked of you in their place. There is nothing you need to do.',
    role: 'Role',
    from: 'From',
    until: 'Until',
    button: 'See for whom you stand in',
  },
  fr: {
    headline: {
      stand_in: ({ from, until }) => `Vous remplacez un collègue du ${from} au ${until}`,
      stand_in_changed: ({ from, until }) =>
        `Les dates de votre remplacement ont changé\u00a0: du ${from} au ${until}`,
      stand_in_ended: ({ from, until }) =>
        `Vous ne remplacez plus un collègue (c’était du ${from} au ${until})`,
    },
    asked:
      'Pendant ce temps, tout ce qui demanderait à votre collègue d’agir vous est demandé. Si vous ne le pouvez pas, dites-le maintenant à votre collègue ou à un administrateur, afin que quelqu’un d’autre soit désigné.',
    ended: 'Désormais, rien de plus ne vous est demandé à sa place. Vous n’avez rien à faire.',
    role: 'Rôle',
    from: 'Du',
    until: 'Au',
    button: 'Voir qui vous remplacez',
  },
};

/** Writes what a substitute is told: in which role, from when, until when; neither for whom nor of any case. */
export function renderStandIn(
  kind: StandInKind,
  { roles, from, until, link, zone, organization }: StandInFacts,
  language: Language,
  stationery: Stationery = DELIVERED,
): RenderedMessage {
  const texts = TEXTS[language];
  const common = stationery.texts[language];
  const times = {
    from: writeDueTime(new Date(from), zone, language),
    until: writeDueTime(new Date(until), zone, language),
  };
  const said = texts.headline[kind]({ from: times.from.short, until: times.until.short });
  const subject = said.replaceAll('\u00a0', ' ');
  const capacity = capacityOf(roles, common.capacity);
  const slots: Record<string, string> = { '{capacity}': capacity, '{organization}': organization };
  const parts = {
    ...{ language, link, drillNote: null, subject, headline: `${said}.` },
    next: kind === 'stand_in_ended' ? texts.ended : texts.asked,
    ...{ button: texts.button, linkHint: common.linkHint, colon: common.colon },
    rows: [
      { label: texts.role, value: capacity },
      { label: texts.from, value: times.from.long },
      { label: texts.until, value: times.until.long },
    ],
    why: common.why.replace(/\{\w+\}/g, (slot) => slots[slot] ?? slot),
  };
  return { subject, text: layOutText(parts), html: layOutHtml(parts, stationery) };
}

function capacityOf(roles: readonly Role[], words: Record<Role, string>): string {
  return roles.map((role) => words[role]).join(', ');
}
