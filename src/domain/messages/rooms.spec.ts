import { describe, expect, it } from '@jest/globals';
import type { Role } from '../access/role.js';
import { roomsTold } from './rooms.js';
import type { Room } from './structure.js';

const room = (
  id: string,
  role: Role,
  divisionId: string | null = null,
  kinds: Room['kinds'] = null,
): Room => ({
  ...{ id, role, divisionId, kinds },
});

const STRUCTURE = {
  parentOf: new Map([
    ['city', null],
    ['health', 'city'],
    ['clinic', 'health'],
    ['parks', 'city'],
  ]),
  holders: [
    { personId: 'priya', role: 'privacy_officer', divisionId: null },
    { personId: 'paul', role: 'privacy_officer', divisionId: null, isAlternate: true },
    { personId: 'hal', role: 'human_resources', divisionId: null },
    { personId: 'sam', role: 'supervisor', divisionId: 'health' },
    { personId: 'sue', role: 'supervisor', divisionId: 'health' },
    { personId: 'mia', role: 'supervisor', divisionId: 'city' },
    { personId: 'sam', role: 'supervisor', divisionId: 'parks' },
  ] as const,
  rooms: [
    room('privacy', 'privacy_officer'),
    room('alarms', 'privacy_officer', null, ['overdue']),
    room('hr', 'human_resources'),
    room('health', 'supervisor', 'health'),
    room('parks', 'supervisor', 'parks'),
    room('city', 'supervisor', 'city'),
  ],
};

const CASES: {
  what: string;
  to: [string, Role][];
  kind?: 'overdue' | 'reported';
  division?: string;
  excluded?: string[];
  rooms: string[];
}[] = [
  { what: 'its own office', to: [['priya', 'privacy_officer']], rooms: ['privacy'] },
  {
    what: 'two of an office: once',
    to: [
      ['priya', 'privacy_officer'],
      ['paul', 'privacy_officer'],
    ],
    rooms: ['privacy'],
  },
  {
    what: 'a kind that it wants',
    kind: 'overdue',
    to: [['priya', 'privacy_officer']],
    rooms: ['privacy', 'alarms'],
  },
  { what: 'nobody: none', to: [], rooms: [] },
  { what: 'a person addressed as something else: none', to: [['hal', 'employee']], rooms: [] },
  { what: 'supervisors of the division', to: [['sam', 'supervisor']], rooms: ['health'] },
  {
    what: 'supervisors of a division above',
    to: [['sue', 'supervisor']],
    division: 'clinic',
    rooms: ['health'],
  },
  { what: 'the manager: not the division’s own room', to: [['mia', 'supervisor']], rooms: ['city'] },
  {
    what: 'supervisors of another division: none of theirs',
    to: [['sam', 'supervisor']],
    division: 'city',
    rooms: [],
  },
  {
    what: 'an office one of whom must not know: none, though the others are told',
    to: [
      ['priya', 'privacy_officer'],
      ['hal', 'human_resources'],
    ],
    excluded: ['paul'],
    rooms: ['hr'],
  },
  {
    what: 'supervisors one of whom must not know: none',
    to: [['sam', 'supervisor']],
    excluded: ['sue'],
    rooms: [],
  },
  {
    what: 'someone else who must not know',
    to: [['sam', 'supervisor']],
    excluded: ['mia', 'paul'],
    rooms: ['health'],
  },
];

describe('the rooms that hear of a message to', () => {
  it.each(CASES)('$what', ({ to, kind = 'reported', division = 'health', excluded = [], rooms }) => {
    const people = to.map(([personId, role]) => ({ personId, role }));
    const about = { divisionId: division, excluded: new Set(excluded) };
    expect(roomsTold(kind, people, STRUCTURE, about).map(({ id }) => id)).toEqual(rooms);
  });

  it('an organization without rooms: none', () => {
    const { holders, parentOf } = STRUCTURE;
    const about = { divisionId: 'health', excluded: new Set<string>() };
    expect(
      roomsTold('reported', [{ personId: 'sam', role: 'supervisor' }], { holders, parentOf }, about),
    ).toEqual([]);
  });
});
