import { describe, expect, it } from '@jest/globals';
import { writeDueTime } from './due-time.js';

const plain = (words: string) => words.replaceAll('\u00a0', ' ');

describe('writeDueTime', () => {
  it.each([
    ['2026-11-23T14:30:00Z', 'America/Toronto', 'Mon 23 Nov, 09:30 EST', 'lun. 23 nov., 9 h 30 HNE'],
    ['2026-07-01T20:00:00Z', 'America/Toronto', 'Wed 1 Jul, 16:00 EDT', 'mer. 1er juill., 16 h HAE'],
    ['2026-09-12T03:59:59Z', 'America/Toronto', 'Fri 11 Sep, 23:59 EDT', 'ven. 11 sept., 23 h 59 HAE'],
    ['2026-11-01T05:30:00Z', 'America/Toronto', 'Sun 1 Nov, 01:30 EDT', 'dim. 1er nov., 1 h 30 HAE'],
    ['2026-11-01T06:30:00Z', 'America/Toronto', 'Sun 1 Nov, 01:30 EST', 'dim. 1er nov., 1 h 30 HNE'],
    ['2026-11-23T05:00:00Z', 'America/Toronto', 'Mon 23 Nov, 00:00 EST', 'lun. 23 nov., 0 h HNE'],
    ['2026-11-23T14:30:00Z', 'America/Halifax', 'Mon 23 Nov, 10:30 AST', 'lun. 23 nov., 10 h 30 HNA'],
    ['2026-11-23T14:30:00Z', 'UTC', 'Mon 23 Nov, 14:30 UTC', 'lun. 23 nov., 14 h 30 UTC'],
  ])('%s in %s', (instant, zone, english, french) => {
    const at = new Date(instant);
    expect(plain(writeDueTime(at, zone, 'en').short)).toBe(english);
    expect(plain(writeDueTime(at, zone, 'fr').short)).toBe(french);
  });

  it('gives the year in full form', () => {
    const at = new Date('2026-12-01T14:05:00Z');
    const inToronto = (language: 'en' | 'fr') => plain(writeDueTime(at, 'America/Toronto', language).long);
    expect(inToronto('en')).toBe('Tuesday 1 December 2026 at 09:05 EST');
    expect(inToronto('fr')).toBe('mardi 1er décembre 2026 à 9 h 05 HNE');
  });
});
