import { writeMoment, type Language } from './domain/deadlines/moment.js';
import type { SimulationService } from './modules/incidents/simulation.service.js';
import { wrap } from './protocol-wrap.js';

type Simulation = ReturnType<SimulationService['simulate']>;
type Duty = Simulation['obligations'][number];

interface Words {
  laws: string;
  none: string;
  requiredBy(moment: string): string;
  required: string;
  unknown: string;
  met: string;
  asked: string;
  notRequired: string;
}

const WORDS: Record<Language, Words> = {
  en: {
    laws: 'Laws',
    none: 'No law that is known here concerns the organization; ORG_CUSTODIAN says who it is.',
    requiredBy: (moment) => `Required by ${moment}`,
    required: 'Required, and the law gives no number of days',
    unknown: 'Cannot be told yet',
    met: 'Met',
    asked: 'Asked for by the regulator, not required',
    notRequired: 'Not required',
  },
  fr: {
    laws: 'Lois',
    none: 'Aucune loi connue ici ne vise l’organisation; ORG_CUSTODIAN dit qui elle est.',
    requiredBy: (moment) => `Exigé au plus tard le ${moment}`,
    required: 'Exigé, et la loi ne fixe aucun nombre de jours',
    unknown: 'On ne peut pas encore le dire',
    met: 'Rempli',
    asked: 'Demandé par l’organisme de surveillance, non exigé',
    notRequired: 'Non exigé',
  },
};

/** What laws require, what is due first in front, each with its reasons; what they do not require in one list. */
export function writeLaws({ obligations, zone }: Simulation, language: Language): string[] {
  const words = WORDS[language];
  const explained = obligations.filter((duty) => !isNotRequired(duty)).sort((a, b) => rank(a) - rank(b));
  const others = obligations.filter(isNotRequired).map((duty) => nameOf(duty, language));
  return [
    words.laws,
    ...(obligations.length === 0 ? wrap(words.none, 2) : []),
    ...explained.flatMap((duty) => [
      ...wrap(`${writeState(duty, zone, language)}${colon(language)}${nameOf(duty, language)}`, 2, 4),
      ...wrap(duty.explanation[language], 4),
    ]),
    ...(others.length > 0 ? wrap(`${words.notRequired}${colon(language)}${others.join('; ')}`, 2, 4) : []),
  ];
}

function isAsked({ state, notOwed }: Duty): boolean {
  return state === 'not_required' && notOwed === 'voluntary';
}

function isNotRequired(duty: Duty): boolean {
  return duty.state === 'not_required' && !isAsked(duty);
}

/** By deadline; then what has none, what cannot be told, what is only asked for, what is done. */
function rank({ state, dueAt }: Duty): number {
  if (state === 'open' && dueAt !== null) return Date.parse(dueAt);
  const after = ['open', 'not_evaluable', 'not_required', 'met'].indexOf(state);
  return Number.MAX_SAFE_INTEGER - 4 + after;
}

function writeState(duty: Duty, zone: string, language: Language): string {
  const words = WORDS[language];
  if (isAsked(duty)) return words.asked;
  if (duty.state === 'met') return words.met;
  if (duty.state === 'not_evaluable') return words.unknown;
  if (duty.dueAt === null) return words.required;
  // A law counts in its own zone.
  const { zone: own } = (duty.explanationData ?? {}) as { zone?: string };
  return words.requiredBy(writeMoment(duty.dueAt, own ?? zone, language));
}

function nameOf({ title, id }: Duty, language: Language): string {
  return `${title[language]} (${id})`;
}

/** French sets a no-break space before it. */
function colon(language: Language): string {
  return language === 'fr' ? '\u00a0: ' : ': ';
}
