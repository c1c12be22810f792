import { describe, expect, it } from '@jest/globals';
import { isFromElsewhere, isMeantBy } from './meant-by.js';

const SAM = { email: 'supervisor@example.org', name: 'Sam Okafor' };
const EMILE = { email: 'employee2@example.org', name: 'Émile Gagnon' };

describe('who is meant', () => {
  it.each([
    ['supervisor@example.org', SAM, true],
    ['SUPERVISOR@Example.org', SAM, true],
    ['Sam Okafor <supervisor@example.org>', SAM, true],
    ['Somebody <supervisor@example.org>', SAM, true],
    ['Sam  Okafor', SAM, true],
    [' sam okafor ', SAM, true],
    ['Okafor, Sam', SAM, true],
    ['my supervisor Sam Okafor', SAM, true],
    ['Emile Gagnon', EMILE, true],
    ['E\u0301mile GAGNON', EMILE, true],
    ['Sam', SAM, false],
    ['Samantha Okaforson', SAM, false],
    ['not-supervisor@example.org', SAM, false],
    ['sam.okafor@elsewhere.example', SAM, false],
    ['', SAM, false],
  ])('by “%s”', (words, person, isMeant) => {
    expect(isMeantBy(words, person)).toBe(isMeant);
  });

  it.each([
    ['sam@elsewhere.example', true],
    ['Sam <sam@elsewhere.example>', true],
    ['Sam from the front desk', false],
    ['@', false],
    ['supervisr@example.org', false],
    ['supervisor+x@example.org', false],
    ['supervisor@exmaple.org', false],
    ['supervisor@examples.org', false],
    ['supervisor@example.com', true],
  ])('someone from elsewhere is meant by “%s”: %s', (words, is) => {
    expect(isFromElsewhere(words, [SAM, EMILE])).toBe(is);
  });
});
