import { describe, expect, it } from '@jest/globals';
import { isFromElsewhere, isMeantBy, whoIsMeant } from './meant-by.js';

const SAM = {
  id: '019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e01',
  email: 'supervisor@example.org',
  name: 'Sam Okafor',
};
const EMILE = {
  id: '019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e02',
  email: 'employee2@example.org',
  name: 'Émile Gagnon',
};

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
    ['019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e01', SAM, true],
    ['019A9F3C-6B1E-7C55-9D0E-1F5B2A7C8E01', SAM, true],
    ['person: “019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e01”', SAM, true],
    ['person (019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e01).', SAM, true],
    ['019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e02', SAM, false],
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
    ['019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e03', false],
    ['019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e03 sam@elsewhere.example', false],
  ])('someone from elsewhere is meant by “%s”: %s', (words, is) => {
    expect(isFromElsewhere(words, [SAM, EMILE])).toBe(is);
  });

  it.each([
    ['S. Okafor', [SAM]],
    ['OKAFOR S', [SAM]],
    ['e gagnon', [EMILE]],
    ['P. Okafor', []],
    ['S. Gagnon', []],
    ['Okafor', []],
  ])('initials leave it open: “%s”', (words, people) => {
    expect(whoIsMeant([words], [SAM, EMILE])).toEqual({ people, isSomeoneUnknown: true, namesNobody: true });
  });
});
