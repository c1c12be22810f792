import type { StatedFacts } from '../../src/domain/obligations/known-facts.js';

type Stated = Partial<Omit<StatedFacts, 'affected'>> & { affected?: Partial<StatedFacts['affected']> };

/** Facts of which only these are known. */
export function statedFacts({ affected = {}, ...rest }: Stated = {}): StatedFacts {
  return {
    affected: { estimate: null, exact: false, residences: null, residentsByPlace: {}, ...affected },
    ...{ custodian: null, sector: null, informationTypes: null, formats: null, phipaCircumstances: null },
    employmentAction: false,
    decisions: {},
    ...rest,
  };
}
