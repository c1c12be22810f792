import { DECISIONS, FACTS, type Decision, type FactName } from './facts.js';
import {
  homesOf,
  livesIn,
  mostInOneState,
  residentsOf,
  total,
  type Affected,
  type Range,
} from './residents.js';

/** What is stated of an incident and its organization; null or an absent decision is not known. */
export interface StatedFacts {
  affected: Affected;
  custodian: readonly string[] | null;
  sector: readonly string[] | null;
  /** Empty is not known, as with residences. */
  informationTypes: readonly string[] | null;
  formats: readonly string[] | null;
  phipaCircumstances: readonly string[] | null;
  employmentAction: boolean;
  decisions: Readonly<Partial<Record<Decision, boolean | null>>>;
}

export type FactValue = boolean | readonly string[] | Range;

/** What is known, derived facts included; an unknown truth or list is absent. */
export type KnownFacts = Readonly<Partial<Record<FactName, FactValue>>>;

/** What is known for a law that is about the people of `place` (ISO 3166), or about all. */
export function knowFacts(stated: StatedFacts, place: string | null): KnownFacts {
  const { affected } = stated;
  const homes = homesOf(affected);
  return {
    ...Object.fromEntries(
      (Object.keys(DECISIONS) as Decision[]).map((name) => [name, decided(stated, name)] as const),
    ),
    ...whenKnown('affected.residences', homes.areAll ? homes.places : null),
    ...whenKnown('affected.inPlace', place === null ? null : livesIn(place, homes)),
    'affected.estimate': total(affected),
    'affected.exact': affected.exact,
    'affected.residents': residentsOf(place, affected, homes),
    'affected.residentsOfOneState': mostInOneState(affected, homes),
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
  return stated.decisions[name] ?? FACTS[name].presumed;
}

function whenKnown(name: FactName, value: FactValue | null): KnownFacts {
  return value === null ? {} : { [name]: value };
}

function someOf(list: readonly string[] | null): readonly string[] | null {
  return list !== null && list.length > 0 ? list : null;
}
