import type { Bilingual } from '../deadlines/calendar.js';
import type { CalendarLimit, TimeLimit } from '../deadlines/time-limit.js';

export const RECIPIENTS = ['regulator', 'individuals', 'media', 'college', 'csirt', 'others'] as const;
export type RecipientKind = (typeof RECIPIENTS)[number];

/** Where a duty comes from: an act or regulation, or a policy that binds or advises the organization. */
export const DUTY_STATUSES = ['law', 'policy'] as const;
/** A voluntary notice is asked for by the regulator, and required by nobody. */
export const DUTIES = ['required', 'voluntary'] as const;

/** One version of one duty that a law imposes: whom to tell, when it is owed, by when, with what content. */
export interface ObligationRule {
  /** The same for all versions of a duty; unique among all regimes. */
  id: string;
  version: string;
  title: Bilingual;
  recipient: { kind: RecipientKind; name: Bilingual };
  duty: (typeof DUTIES)[number];
  status: (typeof DUTY_STATUSES)[number];
  /** Local days (`YYYY-MM-DD`): in force from the first, until the day before the second; null is open. */
  effective: { from: string | null; until: string | null };
  /** CEL over the facts: whom, among those the law concerns, this duty concerns; null is all. */
  appliesWhen: string | null;
  /** CEL over the facts: the threshold, with its operator; null is always. */
  when: string | null;
  /** The threshold in words. */
  threshold: Bilingual;
  /** The number that the law gives, or null where `promptness` quotes its words instead. */
  limit: TimeLimit | null;
  promptness: Bilingual | null;
  /** What the law says beside its number, such as "without undue delay". */
  manner: Bilingual | null;
  /** The organization's own number; never the law's. */
  target: TimeLimit | null;
  exceptions: Bilingual[];
  contents: Bilingual[];
  /** The law asks for reasons when a notice is late. */
  delayReasons: boolean;
  /** The law lets the information follow in phases. */
  inPhases: boolean;
  retention: { of: Bilingual; limit: CalendarLimit } | null;
  citation: string;
  sources: string[];
  verifiedOn: string;
  /** Something in it still has to be checked against the law's own text. */
  verify: boolean;
}

/** A law as data. */
export interface Regime {
  id: string;
  title: Bilingual;
  jurisdiction: string;
  /** The zone in which the law counts its days, or null where it is that of the incident. */
  zone: string | null;
  /** ISO 3166 code of the place whose residents the law protects; null where it asks for no residence. */
  place: string | null;
  /** The anchor whose day chooses among dated versions. */
  datedBy: string;
  /** CEL over the facts: does this law concern us; `appliesTo` says it in words. */
  appliesWhen: string;
  appliesTo: Bilingual;
  obligations: ObligationRule[];
}
