import { describe, expect, it } from '@jest/globals';
import { condition, faultOf } from './condition.js';
import type { KnownFacts } from './known-facts.js';

const between = (min: number, max: number): KnownFacts => ({ 'affected.estimate': { min, max } });

describe('a condition on facts of which some are unknown', () => {
  const known: KnownFacts = { highRisk: true, major: false };
  it.each([
    ['highRisk && highRisk', true, []],
    ['major && material', false, []],
    ['material && major', false, []],
    ['highRisk && material', null, ['material']],
    ['material && highRisk', null, ['material']],
    ['highRisk || material', true, []],
    ['material || highRisk', true, []],
    ['major || material', null, ['material']],
    ['material || significant', null, ['material', 'significant']],
    ['material && significant', null, ['material', 'significant']],
    ['material && material', null, ['material']],
    ['!material', null, ['material']],
    ['!highRisk', false, []],
    ['!(major && material)', true, []],
    ['!(highRisk || material) || major', false, []],
    ['material == significant', null, ['material', 'significant']],
    ['highRisk != material', null, ['material']],
    ["'health' in informationTypes", null, ['informationTypes']],
    ["formats.exists(form, form == 'paper') && major", false, []],
  ] as const)('%s is %s', (expression, holds, unknown) => {
    expect(condition(expression).test(known)).toEqual({ holds, unknown });
  });

  it('always holds when there is none', () => {
    expect(condition(null).test({})).toEqual({ holds: true, unknown: [] });
  });

  it.each([
    ['affected.estimate > 500', between(500, 500), false],
    ['affected.estimate > 500', between(501, 501), true],
    ['affected.estimate >= 500', between(499, 499), false],
    ['affected.estimate >= 500', between(500, 500), true],
    ['500 < affected.estimate', between(501, 501), true],
    ['affected.estimate > 500', between(0, 500), false],
    ['affected.estimate > 500', between(501, 9_000), true],
    ['affected.estimate > 500', between(0, 501), null],
    ['500 >= affected.estimate', between(0, 500), true],
    ['!(affected.estimate < 500)', between(500, 501), true],
    // Ends that agree say nothing about what does not go one way.
    ['affected.estimate == 7', between(0, 10), null],
    ['affected.estimate % 2 >= 1', between(0, 10), null],
    ['affected.estimate - affected.residents >= 0', between(0, 10), null],
    [
      'affected.estimate > affected.residents',
      { ...between(0, 10), 'affected.residents': { min: 5, max: 20 } },
      null,
    ],
  ])('%s of %j is %s', (expression, known, holds) => {
    expect(condition(expression).test(known).holds).toBe(holds);
  });

  it('depends on what fails at these facts', () => {
    expect(condition('1 / affected.estimate > 0').test(between(0, 0))).toEqual({
      holds: null,
      unknown: ['affected.estimate'],
    });
  });

  it('names its facts', () => {
    expect(condition("affected.residents > 1 && 'eu-nis2' in sector || major").facts).toEqual([
      ...['affected.residents', 'sector', 'major'],
    ]);
  });
});

describe('an expression that is no condition', () => {
  it.each([
    ['affected.estimate >', 'Unexpected'],
    ['affected.estimated > 500', 'estimated'],
    ['custodians', 'custodians'],
    ['affected.estimate', 'must be true or false, but is int'],
    ["affected.estimate > '500'", 'no such overload'],
    ["custodian.exists(one, one.matches('(a+)+$'))", 'matches is not available here'],
    ['custodian.exists(one, sector.exists(two, one == two))', 'within another loop costs too much'],
    ["'ca-on-municpal' in custodian", 'ca-on-municpal is no custodian; known: ca-on-municipal'],
    ["major || 'banks' in sector", 'banks is no sector'],
    [`${'('.repeat(40)}major${')'.repeat(40)}`, 'depth'],
    [Array.from({ length: 150 }, () => 'major').join(' && '), 'nodes'],
  ])('%s is refused', (expression, reason) => {
    expect(faultOf(expression)).toMatch(new RegExp(reason, 'i'));
  });

  it.each(['major', "'health' in informationTypes", "'CA-ON' in affected.residences", 'size(sector) > 0'])(
    '%s is not',
    (expression) => expect(faultOf(expression)).toBeNull(),
  );
});
