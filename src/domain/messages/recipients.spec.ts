import { describe, expect, it } from '@jest/globals';
import type { Role } from '../access/role.js';
import { recipients, type Addressing, type Structure } from './recipients.js';
import type { Mail } from './routing.js';

/** City > health > clinic; two supervise the clinic, one each division above it. */
const CITY: Structure = {
  holders: [
    { personId: 'clara', role: 'supervisor', divisionId: 'clinic' },
    { personId: 'carl', role: 'supervisor', divisionId: 'clinic' },
    { personId: 'hedy', role: 'supervisor', divisionId: 'health' },
    { personId: 'max', role: 'supervisor', divisionId: 'city' },
    { personId: 'pat', role: 'privacy_officer', divisionId: null },
    { personId: 'paul', role: 'privacy_officer', divisionId: null },
    { personId: 'cora', role: 'communications', divisionId: null },
    { personId: 'hal', role: 'human_resources', divisionId: null },
    { personId: 'hal', role: 'human_resources', divisionId: 'health' },
  ],
  parentOf: new Map([
    ['clinic', 'health'],
    ['health', 'city'],
    ['city', null],
  ]),
};
const EVERY_OFFICER = ['pat', 'paul'];

interface Asked {
  to: Mail['to'];
  kind?: Mail['kind'];
  excluded?: string[];
  reporterId?: string;
  divisionId?: string;
  structure?: Structure;
}

function whoGets({ to, kind = 'confirmed', excluded = [], structure = CITY, ...rest }: Asked): string[] {
  const about: Addressing = {
    ...{ divisionId: 'clinic', reporterId: 'rita', ...rest },
    excluded: new Set(excluded),
  };
  return recipients({ kind, to, stepKey: null }, structure, about).map(({ personId }) => personId);
}

function without(role: Role): Structure {
  return { ...CITY, holders: CITY.holders.filter((holder) => holder.role !== role) };
}

const CASES: (Asked & { what: string; who: string[] })[] = [
  { what: 'the reporter', to: 'reporter', who: ['rita'] },
  { what: 'one person', to: { personId: 'sam' }, who: ['sam'] },
  { what: 'the supervisors of the division', to: 'supervisor', who: ['clara', 'carl'] },
  { what: 'an office', to: 'privacy_officer', who: EVERY_OFFICER },
  { what: 'someone who holds an office twice, once', to: 'human_resources', who: ['hal'] },

  { what: 'not a conflicted reporter', to: 'reporter', excluded: ['rita'], who: [] },
  { what: 'not a conflicted assignee', to: { personId: 'sam' }, excluded: ['sam'], who: [] },
  { what: 'the other supervisor', to: 'supervisor', excluded: ['clara'], who: ['carl'] },
  {
    what: 'the manager and the privacy office, for conflicted supervisors',
    ...{ to: 'supervisor', excluded: ['clara', 'carl'], who: ['hedy', ...EVERY_OFFICER] },
  },
  {
    what: 'the manager’s manager, when the manager is conflicted, too',
    ...{ to: 'supervisor', excluded: ['clara', 'carl', 'hedy'], who: ['max', ...EVERY_OFFICER] },
  },
  {
    what: 'the privacy office, when nobody is left above',
    ...{ to: 'supervisor', excluded: ['clara', 'carl', 'hedy', 'max'], who: EVERY_OFFICER },
  },
  {
    what: 'the manager and the privacy office, for a division without a supervisor',
    ...{ to: 'supervisor', divisionId: 'city', structure: without('supervisor'), who: EVERY_OFFICER },
  },
  {
    what: 'the other privacy officer',
    ...{ to: 'privacy_officer', excluded: ['pat'], who: ['paul'] },
  },
  {
    what: 'the head, when the whole privacy office is conflicted',
    ...{ to: 'privacy_officer', excluded: EVERY_OFFICER, who: ['max'] },
  },
  {
    what: 'the manager and the head, when supervisors and privacy office are conflicted',
    ...{ to: 'supervisor', excluded: ['clara', 'carl', ...EVERY_OFFICER], who: ['hedy', 'max'] },
  },
  {
    what: 'the privacy office, for a conflicted Communications',
    ...{ to: 'communications', excluded: ['cora'], who: EVERY_OFFICER },
  },
  {
    what: 'the privacy office, for an office that nobody holds',
    ...{ to: 'it_security', who: EVERY_OFFICER },
  },
  {
    what: 'the head, where there is no privacy office at all',
    ...{ to: 'communications', excluded: ['cora'], structure: without('privacy_officer'), who: ['max'] },
  },
  {
    what: 'nobody, when everyone is conflicted',
    ...{ to: 'privacy_officer', excluded: [...EVERY_OFFICER, 'max'], who: [] },
  },

  {
    what: 'a supervisor about the own report, when nothing is asked',
    ...{ to: 'supervisor', kind: 'confirmed', reporterId: 'clara', who: ['clara', 'carl'] },
  },
  {
    what: 'the colleague of a supervisor who reported',
    ...{ to: 'supervisor', kind: 'reported', reporterId: 'clara', who: ['carl'] },
  },
  {
    what: 'next in line of the only supervisor, who reported',
    ...{ to: 'supervisor', kind: 'reported', reporterId: 'hedy', divisionId: 'health' },
    who: ['max', ...EVERY_OFFICER],
  },
  {
    what: 'the same at later steps',
    ...{ to: 'supervisor', kind: 'step_due', reporterId: 'hedy', divisionId: 'health' },
    who: ['max', ...EVERY_OFFICER],
  },
];

describe('a mail goes to', () => {
  it.each(CASES)('$what', ({ who, ...asked }) => {
    expect(whoGets(asked)).toEqual(who);
  });

  it('nobody twice, though a manager is a privacy officer, too', () => {
    const holders = [...CITY.holders, { personId: 'pat', role: 'supervisor', divisionId: 'health' } as const];
    const asked = { to: 'supervisor', excluded: ['clara', 'carl'], structure: { ...CITY, holders } } as const;
    expect(whoGets({ ...asked, excluded: [...asked.excluded] })).toEqual(['hedy', 'pat', 'paul']);
  });

  it('everyone in the capacity in which they are asked', () => {
    const about = { divisionId: 'clinic', reporterId: 'rita', excluded: new Set(['clara', 'carl']) };
    expect(recipients({ kind: 'reported', to: 'supervisor', stepKey: null }, CITY, about)).toEqual([
      { personId: 'hedy', role: 'supervisor' },
      { personId: 'pat', role: 'privacy_officer' },
      { personId: 'paul', role: 'privacy_officer' },
    ]);
  });

  it('somebody, though divisions should stand above each other in a circle', () => {
    const structure = { ...CITY, parentOf: new Map([...CITY.parentOf, ['city', 'clinic']]) };
    expect(whoGets({ to: 'supervisor', excluded: ['clara', 'carl', 'hedy', 'max'], structure })).toEqual(
      EVERY_OFFICER,
    );
  });
});
