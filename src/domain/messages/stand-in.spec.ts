import { describe, expect, it } from '@jest/globals';
import { substitutesToTell } from './stand-in.js';
import type { Absence } from './structure.js';

const NOW = new Date('2026-11-22T12:00:00Z');
const day = (days: number): Date => new Date(NOW.getTime() + days * 24 * 3_600_000);
const away = (substituteId: string | null, from = -1, to = 5): Absence => ({
  ...{ personId: 'sam', substituteId, from: day(from), to: day(to) },
});

describe('substitutes are told', () => {
  it.each<[string, Absence | null, Absence | null, string[]]>([
    ['that they stand in', null, away('ada'), ['ada: stand_in, -1 to 5']],
    ['beforehand', null, away('ada', 2), ['ada: stand_in, 2 to 5']],
    ['nobody, where there is none', null, away(null), []],
    ['of another end', away('ada'), away('ada', -1, 3), ['ada: stand_in_changed, -1 to 3']],
    ['of another beginning', away('ada', 1), away('ada', 2), ['ada: stand_in_changed, 2 to 5']],
    ['nothing, when nothing changes', away('ada'), away('ada'), []],
    [
      'that someone else does',
      away('ada'),
      away('max', 0),
      ['ada: stand_in_ended, -1 to 5', 'max: stand_in, 0 to 5'],
    ],
    ['that nobody does', away('ada'), away(null), ['ada: stand_in_ended, -1 to 5']],
    ['that they do now', away(null), away('ada'), ['ada: stand_in, -1 to 5']],
    ['of an early end', away('ada'), null, ['ada: stand_in_ended, -1 to 5']],
    ['that it does not begin', away('ada', 2), null, ['ada: stand_in_ended, 2 to 5']],
    ['nothing of what was over', away('ada', -3, 0), null, []],
    ['anew after what was over', away('ada', -3, 0), away('ada'), ['ada: stand_in, -1 to 5']],
    ['nothing, where nobody did', away(null), null, []],
  ])('%s', (_, before, after, told) => {
    const days = (at: Date): number => (at.getTime() - NOW.getTime()) / 24 / 3_600_000;
    expect(
      substitutesToTell(before, after, NOW).map(
        ({ kind, personId, about }) => `${personId}: ${kind}, ${days(about.from)} to ${days(about.to)}`,
      ),
    ).toEqual(told);
  });
});
