import { describe, expect, it } from '@jest/globals';
import type { Role } from '../access/role.js';
import { NOW } from '../../../test/factories/instants.js';
import { appointers, stuckSteps } from './nobody-free.js';
import type { OfficeHolder, Structure } from './structure.js';

const HOLDERS: Record<string, string> = {
  sam: 'supervisor@parks',
  max: 'supervisor@city',
  pat: 'privacy_officer',
  paul: '~privacy_officer',
  hal: 'human_resources',
  cora: 'communications',
  aude: 'auditor',
  alex: 'administrator',
  ada: '~administrator',
};

/** People and what they hold: `supervisor@parks`, `~privacy_officer` for an alternate; several, one after the other. */
function structureOf(holders: Record<string, string>, away: readonly string[]): Structure {
  const offices = Object.entries(holders).flatMap(([personId, all]) =>
    all.split(' ').map((words): OfficeHolder => {
      const [role = '', divisionId = null] = words.replace('~', '').split('@');
      return { personId, role: role as Role, divisionId, isAlternate: words.startsWith('~') };
    }),
  );
  const [from, to] = [NOW, new Date(NOW.getTime() + 3_600_000)];
  return {
    holders: offices,
    parentOf: new Map([
      ['parks', 'city'],
      ['city', null],
    ]),
    absences: away.map((personId) => ({ personId, from, to, substituteId: null })),
  };
}

interface Row {
  what: string;
  /** The roles of the step. */
  of: Role[];
  excluded?: string[];
  reporterId?: string;
  away?: string[];
  holders?: Record<string, string>;
  isStuck: boolean;
}
const SIGNING: Role[] = ['privacy_officer', 'human_resources'];
const EVERYONE = ['sam', 'max', 'pat', 'paul', 'hal', 'cora', 'aude'];

const ROWS: Row[] = [
  { what: 'nobody is named', of: SIGNING, isStuck: false },
  {
    what: 'the only one of Human Resources is named',
    of: ['human_resources'],
    excluded: ['hal'],
    isStuck: true,
  },
  {
    what: 'one of the two who sign is named, and has no alternate',
    of: SIGNING,
    excluded: ['hal'],
    isStuck: true,
  },
  {
    what: 'one of the two who sign is named, and has an alternate',
    of: SIGNING,
    excluded: ['pat'],
    isStuck: false,
  },
  {
    what: 'the whole privacy office is named',
    of: ['privacy_officer'],
    excluded: ['pat', 'paul'],
    isStuck: true,
  },
  { what: 'the only one of Human Resources reported it', of: SIGNING, reporterId: 'hal', isStuck: true },
  { what: 'the only one of Human Resources is away', of: SIGNING, away: ['hal'], isStuck: false },
  {
    what: 'one person would have to sign twice',
    of: SIGNING,
    holders: { ...HOLDERS, pat: 'privacy_officer human_resources', paul: 'legal', hal: 'legal' },
    isStuck: true,
  },
  {
    what: 'one person would have to sign twice, but an alternate is there',
    of: SIGNING,
    holders: { ...HOLDERS, pat: 'privacy_officer human_resources', hal: 'legal' },
    isStuck: false,
  },
  {
    what: 'Communications is named: the privacy office may do it',
    of: ['communications'],
    excluded: ['cora'],
    isStuck: false,
  },
  {
    what: 'the supervisor is named: the manager may do it',
    of: ['supervisor'],
    excluded: ['sam'],
    isStuck: false,
  },
  {
    what: 'all but the auditor are named',
    of: ['supervisor'],
    excluded: EVERYONE.slice(0, -1),
    isStuck: false,
  },
  { what: 'the auditor is named as well', of: ['supervisor'], excluded: EVERYONE, isStuck: true },
  { what: 'it is the reporter’s', of: ['employee'], excluded: EVERYONE, isStuck: false },
];

describe('a step that waits for somebody who is not there', () => {
  const step = (of: Role[], status: 'open' | 'waiting' = 'open') => ({
    ...{ key: 'a', status, ownerRole: of[0] ?? 'employee', supportRoles: of.slice(1) },
  });
  const about = ({ excluded = [], reporterId = 'rita', away = [], holders = HOLDERS }: Partial<Row>) => ({
    ...{ divisionId: 'parks', reporterId, excluded: new Set(excluded), at: NOW },
    structure: structureOf(holders, away),
  });
  const told = (row: Row): string[] => {
    const now = about(row);
    return appointers([], [step(row.of)], now, now).map(({ personId }) => personId);
  };

  it.each(ROWS)('$what: $isStuck', (row) => {
    expect(stuckSteps([step(row.of)], about(row))).toEqual(row.isStuck ? ['a'] : []);
    expect(stuckSteps([step(row.of, 'waiting')], about(row))).toEqual([]);
    expect(told(row)).toEqual(row.isStuck ? ['alex'] : []);
  });

  const HAL: Row = { what: '', of: SIGNING, excluded: ['hal'], isStuck: true };

  it('is told to no administrator who must not know, but to their alternate', () => {
    expect(told({ ...HAL, excluded: ['hal', 'alex'] })).toEqual(['ada']);
    expect(told({ ...HAL, excluded: ['hal', 'alex', 'ada'] })).toEqual([]);
  });

  it('is told once, and again for another step', () => {
    const [steps, more] = [[step(SIGNING)], [step(SIGNING), { ...step(['human_resources']), key: 'b' }]];
    const now = about(HAL);
    expect(appointers(steps, steps, now, now)).toEqual([]);
    expect(appointers(steps, steps, about({}), now)).toHaveLength(1);
    expect(appointers(steps, more, now, now)).toHaveLength(1);
  });
});
