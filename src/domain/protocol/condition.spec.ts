import { describe, expect, it } from '@jest/globals';
import { anIncident } from '../../../test/factories/a-case.js';
import { CONDITION_FACTS, factsIn, faultOf, holdsFor } from './condition.js';

describe('a condition', () => {
  it.each([
    'healthCustodian && employmentAction',
    'cause in ["phishing", "ransomware"]',
    '"health" in informationTypes',
    'residences.exists(place, place.startsWith("CA-"))',
    'size(residences) > 1',
    '!affectedKnown || affectedEstimate >= 500',
  ])('%s can be used', (expression) => {
    expect(faultOf(expression)).toBeNull();
  });

  it.each([
    { expression: 'nobody', reason: 'Unknown variable: nobody' },
    { expression: 'systemsInvolved &&', reason: 'Unexpected' },
    { expression: 'cause', reason: 'must be true or false, but is string' },
    { expression: 'drill && affectedEstimate', reason: 'Logical operator requires bool' },
    { expression: '"a" in informationTypes && cause.matches("(a+)+$")', reason: 'matches is not available' },
    { expression: 'cel.bind(x, formats, size(x) > 0)', reason: 'bind is not available' },
    { expression: 'formats.map(x, x).size() > 0', reason: 'map is not available' },
    {
      expression: 'residences.all(x, residences.all(y, x == y))',
      reason: 'all within another loop costs too much',
    },
    {
      expression: 'residences.all(x, size(x) > 1 || (drill && formats.exists(y, x == y)))',
      reason: 'exists within another loop costs too much',
    },
    { expression: `drill${' || drill'.repeat(300)}`, reason: 'Exceeded maxAstNodes' },
    { expression: `${'('.repeat(200)}drill${')'.repeat(200)}`, reason: 'Exceeded maxDepth' },
    { expression: `cause in [${'"a", '.repeat(101)}]`, reason: 'Exceeded' },
    { expression: '{"a": drill}.a', reason: 'Exceeded maxMapEntries' },
  ])('that is $expression is refused', ({ expression, reason }) => {
    expect(faultOf(expression)).toContain(reason);
  });

  it.each([
    { affectedEstimate: null, expression: 'affectedKnown', holds: false },
    { affectedEstimate: null, expression: 'affectedEstimate >= 500', holds: false },
    { affectedEstimate: null, expression: 'affectedEstimate < 500', holds: true },
    { affectedEstimate: null, expression: 'affectedKnown && affectedEstimate < 500', holds: false },
    { affectedEstimate: 0, expression: 'affectedKnown && affectedEstimate < 500', holds: true },
    { affectedEstimate: 500, expression: 'affectedEstimate > 500', holds: false },
    { affectedEstimate: 501, expression: 'affectedEstimate > 500', holds: true },
    { affectedEstimate: 2_000_000_000, expression: 'affectedEstimate == 2000000000', holds: true },
  ])('$expression with $affectedEstimate affected: $holds', ({ affectedEstimate, expression, holds }) => {
    expect(holdsFor(expression, anIncident({ affectedEstimate }))).toBe(holds);
  });

  it('that cannot be evaluated counts as met, so that no step goes missing', () => {
    expect(holdsFor('nobody', anIncident())).toBe(true);
    expect(holdsFor('formats[3] == "fax"', anIncident())).toBe(true);
  });

  it('tells the facts it looks at, and no others', () => {
    const incident = anIncident({ systemsInvolved: true, affectedEstimate: 12 });
    expect(factsIn('systemsInvolved && (affectedEstimate > 3 || drill)', incident)).toEqual({
      systemsInvolved: true,
      affectedEstimate: 12,
      drill: false,
    });
  });

  it.each(Object.entries(CONDITION_FACTS))('sees %s as %s', (name, type) => {
    const impossible = {
      string: `${name} == "nothing"`,
      list: `size(${name}) > 1000`,
      bool: `${name} && !${name}`,
      int: `${name} < 0`,
    }[type];
    expect(faultOf(impossible)).toBeNull();
    // An error would count as met.
    expect(holdsFor(impossible, anIncident())).toBe(false);
  });
});
