import type { ObligationRule, Regime } from '../../domain/obligations/regime.js';

type Optional<T, K extends keyof T> = Omit<T, K> & { [P in K]?: NonNullable<T[P]> };

type ObligationEntry = Optional<
  Omit<ObligationRule, 'effective'>,
  | 'duty'
  | 'status'
  | 'appliesWhen'
  | 'when'
  | 'limit'
  | 'promptness'
  | 'manner'
  | 'target'
  | 'exceptions'
  | 'delayReasons'
  | 'inPhases'
  | 'retention'
  | 'verify'
> & { effective?: { from?: string; until?: string } };

/** A regime as written in `regimes/`; its shape is checked by `regime.schema.json`. */
export type RegimeFile = Optional<Omit<Regime, 'obligations'>, 'zone' | 'place' | 'datedBy'> & {
  /** The setting that gives a day which is not settled yet. */
  commencement?: string;
  obligations: ObligationEntry[];
};

/** What a file says with what it leaves out; `commencement` is the day that its setting gives. */
export function toRegime({ obligations, ...file }: RegimeFile, commencement: string | undefined): Regime {
  const { id, title, jurisdiction, appliesWhen, appliesTo } = file;
  return {
    ...{ id, title, jurisdiction, appliesWhen, appliesTo },
    ...{ zone: file.zone ?? null, place: file.place ?? null, datedBy: file.datedBy ?? 'discovered' },
    obligations: obligations.map((entry) => toRule(entry, commencement)),
  };
}

function toRule(
  { effective = {}, ...entry }: ObligationEntry,
  commencement: string | undefined,
): ObligationRule {
  const dayOf = (text: string | undefined): string | null =>
    (text === 'commencement' ? commencement : text) ?? null;
  return {
    ...{ duty: 'required', status: 'law', appliesWhen: null, when: null, limit: null, promptness: null },
    ...{ manner: null, target: null, exceptions: [], delayReasons: false, inPhases: false, retention: null },
    ...{ verify: false },
    ...entry,
    effective: { from: dayOf(effective.from), until: dayOf(effective.until) },
  };
}
