import type { Action, Audience, Case, Mail, Office } from './case.js';
import type { Division } from './cast.js';

/** What may be told or corrected later. */
export interface Changes {
  title?: string;
  contained?: boolean;
  systemsInvolved?: boolean;
  healthCustodian?: boolean;
  confidential?: boolean;
  division?: Division;
  implicated?: string[];
  employmentActionAt?: 'now' | null;
}

export type Move =
  | { do: 'act'; action: Action; reason: boolean }
  | { do: 'complete' | 'waive'; step: string }
  | { do: 'assign'; step: string; to: string }
  | { do: 'direct'; office: Office; text: string }
  | { do: 'amend'; changes: Changes }
  | { do: 'comment'; audience: Audience; text: string };

export interface Attempt {
  who: string;
  move: Move;
  ifMatch: 'none' | 'current' | 'stale' | 'any';
  /** When it was done: now, before the report but after the discovery, before that, or in the future. */
  at: 'now' | 'between' | 'before' | 'future';
}

export type Verdict = { refused: string } | { after: Case; mails: Mail[] };

export interface Outcome {
  after: Case;
  news: string | null;
}

export const quiet = (after: Case): Outcome => ({ after, news: null });

export class Refused extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/** @throws Refused where it does not hold */
export function need(holdsGood: boolean, code: string): void {
  if (!holdsGood) throw new Refused(code);
}
