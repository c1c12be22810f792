import { DECISIONS, FACT_TABLE, type Decision, type FactName } from './facts.js';

/** What is stated of an incident and its organization; null or an absent decision is not known. */
export interface StatedFacts {
  affected: {
    estimate: number | null;
    exact: boolean;
    /** ISO 3166 codes, `CA-ON` or `CA`. Nobody lives nowhere: an empty list is not known, as is null. */
    residences: readonly string[] | null;
    /** How many live in each such place, as far as it was counted. */
    residentsByPlace: Readonly<Record<string, number>>;
  };
  custodian: readonly string[] | null;
  sector: readonly string[] | null;
  /** Empty is not known, as with residences. */
  informationTypes: readonly string[] | null;
  formats: readonly string[] | null;
  phipaCircumstances: readonly string[] | null;
  employmentAction: boolean;
  decisions: Readonly<Partial<Record<Decision, boolean | null>>>;
}

/** A count that is known lies in a range of one number; one that is not lies between what can be told of it. */
export interface Range {
  min: number;
  max: number;
}
export type FactValue = boolean | readonly string[] | Range;

/** What is known, derived facts included; an unknown truth or list is absent. */
export type KnownFacts = Readonly<Partial<Record<FactName, FactValue>>>;

/** What is known for a law that is about the people of `place` (ISO 3166), or about all. */
export function knowFacts(stated: StatedFacts, place: string | null): KnownFacts {
  const { affected } = stated;
  const residences = homes(affected);
  return {
    ...Object.fromEntries(
      (Object.keys(DECISIONS) as Decision[]).map((name) => [name, decided(stated, name)] as const),
    ),
    ...whenKnown('affected.residences', residences),
    ...whenKnown('affected.inPlace', place === null ? null : livesIn(place, residences)),
    'affected.estimate': total(affected),
    'affected.exact': affected.exact,
    'affected.residents': residentsOf(place, affected, residences),
    'affected.residentsOfOneState': mostInOneState(affected, residences),
    ...whenKnown('custodian', stated.custodian),
    ...whenKnown('sector', stated.sector),
    ...whenKnown('informationTypes', someOf(stated.informationTypes)),
    ...whenKnown('formats', someOf(stated.formats)),
    ...whenKnown('phipaCircumstances', stated.phipaCircumstances),
    employmentAction: stated.employmentAction,
  };
}

export function isRange(value: FactValue): value is Range {
  return typeof value === 'object' && 'min' in value;
}

function decided(stated: StatedFacts, name: Decision): boolean | undefined {
  return stated.decisions[name] ?? FACT_TABLE[name].presumed;
}

function whenKnown(name: FactName, value: FactValue | null): KnownFacts {
  return value === null ? {} : { [name]: value };
}

function someOf(list: readonly string[] | null): readonly string[] | null {
  return list !== null && list.length > 0 ? list : null;
}

type Affected = StatedFacts['affected'];

const ANY: Range = { min: 0, max: Number.MAX_SAFE_INTEGER };

function exactly(count: number): Range {
  return { min: count, max: count };
}

function homes({ residences, residentsByPlace }: Affected): readonly string[] | null {
  const counted = Object.keys(residentsByPlace).filter((place) => (residentsByPlace[place] ?? 0) > 0);
  return someOf([...new Set([...(residences ?? []), ...counted])]);
}

/** Those who were counted somewhere are affected, so they are the least the total can be. */
function total({ estimate, residentsByPlace }: Affected): Range {
  const counts = Object.entries(residentsByPlace).filter(([place]) => !isWithin(place, residentsByPlace));
  const counted = counts.reduce((sum, [, count]) => sum + count, 0);
  return estimate === null ? { ...ANY, min: counted } : exactly(Math.max(estimate, counted));
}

/** Residents of CA-ON are among those of CA where both were counted. */
function isWithin(place: string, counts: Readonly<Record<string, number>>): boolean {
  return place.includes('-') && Object.hasOwn(counts, countryOf(place));
}

/** Whether someone lives in the place; not known where only its country is. */
function livesIn(place: string, residences: readonly string[] | null): boolean | null {
  if (residences === null) return null;
  if (residences.some((home) => home === place || home.startsWith(`${place}-`))) return true;
  return residences.includes(countryOf(place)) ? null : false;
}

function residentsOf(place: string | null, affected: Affected, residences: readonly string[] | null): Range {
  const all = total(affected);
  if (place === null) return all;
  const counted = affected.residentsByPlace[place];
  if (counted !== undefined) return exactly(counted);
  const lives = livesIn(place, residences);
  if (lives === false) return exactly(0);
  const onlyThere =
    lives === true && residences?.every((home) => home === place || home.startsWith(`${place}-`));
  return onlyThere === true ? all : { min: lives === true ? 1 : 0, max: all.max };
}

/** At least as many as were counted in one state, and no more than there are altogether. */
function mostInOneState(affected: Affected, residences: readonly string[] | null): Range {
  const states = (residences ?? []).filter((home) => home.startsWith('US-'));
  const ranges = states.map((state) => residentsOf(state, affected, residences));
  const isComplete = residences !== null && !residences.includes('US');
  return {
    min: Math.max(0, ...ranges.map(({ min }) => min)),
    max: isComplete ? Math.max(0, ...ranges.map(({ max }) => max)) : total(affected).max,
  };
}

function countryOf(place: string): string {
  return place.slice(0, 2);
}
