import { describe, expect, it } from '@jest/globals';
import type { Role } from '../access/role.js';
import { NOW } from '../../../test/factories/instants.js';
import type { Addressing } from './first-able.js';
import { recipients } from './recipients.js';
import type { Mail } from './routing.js';
import type { Structure } from './structure.js';

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
  absences: [],
};
const EVERY_OFFICER = ['pat', 'paul'];

interface Asked {
  to: Mail['to'];
  kind?: Mail['kind'];
  excluded?: string[];
  reporterId?: string | null;
  divisionId?: string;
  structure?: Structure;
}

function whoGets({ to, kind = 'confirmed', excluded = [], structure = CITY, ...rest }: Asked): string[] {
  const about: Addressing = {
    ...{ divisionId: 'clinic', reporterId: 'rita', ...rest },
    excluded: new Set(excluded),
    at: NOW,
  };
  return recipients({ kind, to, stepKey: null }, structure, about).map(({ personId }) => personId);
}

/** So many hours from now. */
function later(hours: number): Date {
  return new Date(NOW.getTime() + hours * 3_600_000);
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

  { what: 'nobody, where a system filed the report', to: 'reporter', reporterId: null, who: [] },
  {
    what: 'the privacy office, for what would be asked of a person who reported',
    ...{ to: 'reporter', kind: 'step_due', reporterId: null, who: EVERY_OFFICER },
  },
  {
    what: 'another supervisor than the one who reported, for what an office directs',
    ...{ to: 'supervisor', kind: 'directed', reporterId: 'clara', who: ['carl'] },
  },
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

/** The clinic has an alternate, who supervises Parks; so have the privacy office and Communications. */
const STANDING_BY: Structure = {
  ...CITY,
  holders: [
    ...CITY.holders,
    { personId: 'alma', role: 'supervisor', divisionId: 'clinic', isAlternate: true },
    { personId: 'alma', role: 'supervisor', divisionId: 'parks' },
    { personId: 'ann', role: 'privacy_officer', divisionId: null, isAlternate: true },
    { personId: 'anton', role: 'communications', divisionId: null, isAlternate: true },
    { personId: 'abel', role: 'supervisor', divisionId: 'city', isAlternate: true },
  ],
  parentOf: new Map([...CITY.parentOf, ['parks', 'city']]),
};
const SUPERVISORS = ['clara', 'carl'];

const ALTERNATES: (Asked & { what: string; who: string[] })[] = [
  { what: 'holders only, as long as one is free', to: 'supervisor', excluded: ['clara'], who: ['carl'] },
  { what: 'the alternate of conflicted supervisors', to: 'supervisor', excluded: SUPERVISORS, who: ['alma'] },
  {
    what: 'the manager and the privacy office, when the alternate is conflicted as well',
    ...{ to: 'supervisor', excluded: [...SUPERVISORS, 'alma'], who: ['hedy', ...EVERY_OFFICER] },
  },
  {
    what: 'the alternate of a supervisor who reported, when something is asked',
    ...{ to: 'supervisor', kind: 'reported', reporterId: 'clara', excluded: ['carl'], who: ['alma'] },
  },
  {
    what: 'no alternate who reported',
    ...{ to: 'supervisor', kind: 'reported', reporterId: 'alma', excluded: SUPERVISORS },
    who: ['hedy', ...EVERY_OFFICER],
  },
  {
    what: 'the alternate of the privacy office',
    to: 'privacy_officer',
    excluded: EVERY_OFFICER,
    who: ['ann'],
  },
  {
    what: 'the head, when the alternate of the privacy office is conflicted as well',
    ...{ to: 'privacy_officer', excluded: [...EVERY_OFFICER, 'ann'], who: ['max'] },
  },
  {
    what: 'the alternate of the head, at the very end',
    ...{ to: 'privacy_officer', excluded: [...EVERY_OFFICER, 'ann', 'max'], who: ['abel'] },
  },
  {
    what: 'the alternate before the privacy office',
    to: 'communications',
    excluded: ['cora'],
    who: ['anton'],
  },
  {
    what: 'the alternate of the privacy office, in the place of an office that nobody holds',
    ...{ to: 'it_security', excluded: EVERY_OFFICER, who: ['ann'] },
  },
  {
    what: 'the alternate of an officer who reported',
    ...{ to: 'privacy_officer', kind: 'step_due', reporterId: 'pat', excluded: ['paul'], who: ['ann'] },
  },
  {
    what: 'an officer who reported, before the head is asked for what only an officer can do',
    ...{
      to: 'privacy_officer',
      kind: 'step_due',
      reporterId: 'pat',
      excluded: ['paul', 'ann'],
      who: ['pat'],
    },
  },
  {
    what: 'an officer who reported, when nothing is asked',
    ...{ to: 'privacy_officer', kind: 'closed', reporterId: 'pat', excluded: ['paul'], who: ['pat'] },
  },
];

const EVERYONE_AWAY = { clara: null, carl: null } as const;
const ABSENT: (Asked & { what: string; away: Record<string, string | null>; who: string[] })[] = [
  {
    what: 'the substitute, and not to whoever is away',
    ...{ to: 'communications', away: { cora: 'anton' }, who: ['anton'] },
  },
  { what: 'a colleague who is asked anyway, once', to: 'supervisor', away: { clara: 'carl' }, who: ['carl'] },
  {
    what: 'a substitute from above, beside the colleague',
    ...{ to: 'supervisor', away: { clara: 'hedy' }, who: ['hedy', 'carl'] },
  },
  {
    what: 'those who are there, and whoever is away without a substitute',
    ...{ to: 'supervisor', away: { clara: null }, who: ['carl', 'clara'] },
  },
  {
    what: 'the alternate, when all are away, and to them as well',
    ...{ to: 'supervisor', away: EVERYONE_AWAY, who: ['alma', ...SUPERVISORS] },
  },
  {
    what: 'the next in line, when the alternate is away too',
    ...{ to: 'supervisor', away: { ...EVERYONE_AWAY, alma: null } },
    who: ['hedy', ...EVERY_OFFICER, ...SUPERVISORS, 'alma'],
  },
  {
    what: 'the next in line, when the substitute is conflicted',
    ...{
      to: 'communications',
      away: { cora: 'anton' },
      excluded: ['anton'],
      who: [...EVERY_OFFICER, 'cora'],
    },
  },
  {
    what: 'the next in line, when the substitute reported',
    ...{ to: 'communications', away: { cora: 'anton' }, reporterId: 'anton', who: ['anton', 'cora'] },
  },
  {
    what: 'the next in line, when the substitute is away too, and to no substitute of theirs',
    ...{
      to: 'communications',
      away: { cora: 'anton', anton: 'cora' },
      who: [...EVERY_OFFICER, 'cora', 'anton'],
    },
  },
  {
    what: 'nobody who no longer holds the office they were to stand in for',
    ...{ to: 'communications', away: { cora: 'hal' }, who: ['anton', 'cora'] },
  },
  {
    what: 'no substitute who supervises another division',
    ...{
      to: 'supervisor',
      divisionId: 'parks',
      away: { alma: 'carl' },
      who: ['max', ...EVERY_OFFICER, 'alma'],
    },
  },
  {
    what: 'nobody whom the case must not reach, away or not',
    ...{ to: 'communications', away: { cora: 'anton' }, excluded: ['cora'], who: ['anton'] },
  },
  {
    what: 'whoever is away, when nothing is asked',
    to: 'communications',
    kind: 'closed',
    away: { cora: 'anton' },
    who: ['cora'],
  },
  { what: 'the reporter, away or not', to: 'reporter', away: { rita: null }, who: ['rita'] },
];

describe('a mail goes to', () => {
  it.each(CASES)('$what', ({ who, ...asked }) => {
    expect(whoGets(asked)).toEqual(who);
  });

  it.each(ALTERNATES)('$what', ({ who, ...asked }) => {
    expect(whoGets({ ...asked, structure: STANDING_BY })).toEqual(who);
  });

  it.each(ABSENT)('$what', ({ who, away, ...asked }) => {
    const absences = Object.entries(away).map(([personId, substituteId]) => ({
      ...{ personId, substituteId, from: NOW, to: later(1) },
    }));
    const structure = { ...STANDING_BY, absences };
    expect(whoGets({ kind: 'step_due', ...asked, structure })).toEqual(who);
  });

  it.each([
    ['before it begins', later(1), later(2), ['cora']],
    ['at its very beginning', NOW, later(1), ['anton']],
    ['at its very end', later(-1), NOW, ['cora']],
  ])('the substitute during an absence only: %s', (_, from, to, who) => {
    const absences = [{ personId: 'cora', substituteId: 'anton', from, to }];
    const structure = { ...STANDING_BY, absences };
    expect(whoGets({ to: 'communications', kind: 'step_due', structure })).toEqual(who);
  });

  it('nobody twice, though a manager is a privacy officer, too', () => {
    const holders = [...CITY.holders, { personId: 'pat', role: 'supervisor', divisionId: 'health' } as const];
    const asked = { to: 'supervisor', excluded: ['clara', 'carl'], structure: { ...CITY, holders } } as const;
    expect(whoGets({ ...asked, excluded: [...asked.excluded] })).toEqual(['hedy', 'pat', 'paul']);
  });

  it('everyone in the capacity in which they are asked', () => {
    const excluded = new Set(['clara', 'carl']);
    const about = { divisionId: 'clinic', reporterId: 'rita', excluded, at: NOW };
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
