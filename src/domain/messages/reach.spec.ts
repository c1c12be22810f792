import { describe, expect, it } from '@jest/globals';
import type { Target } from '../protocol/follow-up.js';
import { NOW } from '../../../test/factories/instants.js';
import { reach, type Situation } from './reach.js';

const STRUCTURE: Situation['structure'] = {
  holders: [
    { personId: 'hana', role: 'supervisor', divisionId: 'city' },
    { personId: 'morgan', role: 'supervisor', divisionId: 'community' },
    { personId: 'sam', role: 'supervisor', divisionId: 'health' },
    { personId: 'ada', role: 'supervisor', divisionId: 'health' },
    { personId: 'priya', role: 'privacy_officer', divisionId: null },
    { personId: 'harper', role: 'human_resources', divisionId: null },
    { personId: 'alma', role: 'supervisor', divisionId: 'health', isAlternate: true },
    { personId: 'hugo', role: 'human_resources', divisionId: null, isAlternate: true },
    { personId: 'abe', role: 'supervisor', divisionId: 'community', isAlternate: true },
  ],
  parentOf: new Map([
    ['city', null],
    ['community', 'city'],
    ['health', 'community'],
  ]),
  absences: [],
};

interface Given {
  to: Target;
  excluded?: string[];
  reporter?: string;
  division?: string;
  step?: Partial<Situation['step']>;
  tellsOfConduct?: boolean;
  away?: Record<string, string | null>;
}

function people({
  to,
  excluded = [],
  reporter = 'robin',
  division = 'health',
  step,
  tellsOfConduct = false,
  away = {},
}: Given) {
  const absences = Object.entries(away).map(([personId, substituteId]) => ({
    ...{ personId, substituteId, from: NOW, to: new Date(NOW.getTime() + 1) },
  }));
  return reach(to, {
    ...{ structure: { ...STRUCTURE, absences }, tellsOfConduct },
    about: { divisionId: division, reporterId: reporter, excluded: new Set(excluded), at: NOW },
    step: { key: 'contain', ownerRole: 'supervisor', supportRoles: [], assigneeId: null, ...step },
  }).map(({ personId, isAway }) => (isAway ? `${personId}, who is away` : personId));
}

describe('whom a level reaches', () => {
  it.each<Given & { name: string; who: string[] }>([
    { name: 'the owner', to: 'owner', who: ['sam', 'ada'] },
    {
      name: 'everyone who was asked, once',
      to: 'owner',
      step: { supportRoles: ['human_resources'], assigneeId: 'sam' },
      who: ['sam', 'ada', 'harper'],
    },
    {
      name: 'whoever is in the place of an owner who cannot be told',
      to: 'owner',
      excluded: ['sam', 'ada', 'alma'],
      who: ['morgan', 'priya'],
    },
    { name: 'the reporter for what staff do', to: 'owner', step: { ownerRole: 'employee' }, who: ['robin'] },
    { name: 'the supervisors of the division', to: 'supervisor', who: ['sam', 'ada'] },
    { name: 'their alternate in their place', to: 'supervisor', excluded: ['sam', 'ada'], who: ['alma'] },
    { name: 'nobody else in their place', to: 'supervisor', excluded: ['sam', 'ada', 'alma'], who: [] },
    { name: 'the alternates of the division', to: 'alternate', who: ['alma'] },
    { name: 'no alternate of another division', to: 'alternate', division: 'city', who: [] },
    { name: 'no alternate who reported', to: 'alternate', reporter: 'alma', who: [] },
    { name: 'no alternate who is conflicted', to: 'alternate', excluded: ['alma'], who: [] },
    {
      name: 'the alternate of the owner’s role',
      to: 'alternate',
      step: { ownerRole: 'human_resources', supportRoles: ['supervisor'] },
      who: ['hugo'],
    },
    {
      name: 'the alternate where a step tells of conduct',
      to: 'alternate',
      step: { ownerRole: 'human_resources' },
      tellsOfConduct: true,
      who: ['hugo'],
    },
    { name: 'no alternate of a role that has none', to: 'alternate', step: { ownerRole: 'legal' }, who: [] },
    {
      name: 'no substitute who does not hold the office',
      to: 'privacy_officer',
      away: { priya: 'harper' },
      who: ['priya, who is away'],
    },
    {
      name: 'the substitute who holds the office',
      to: 'human_resources',
      away: { harper: 'hugo' },
      who: ['hugo'],
    },
    {
      name: 'the manager’s alternate, and the manager, who is away',
      to: 'manager',
      away: { morgan: null },
      who: ['abe', 'morgan, who is away'],
    },
    {
      name: 'the substitute of an owner',
      to: 'owner',
      away: { sam: 'morgan', ada: 'sam' },
      who: ['morgan', 'ada, who is away'],
    },
    {
      name: 'an assignee who is away, beside those who are there',
      to: 'owner',
      step: { ownerRole: 'human_resources', assigneeId: 'noor' },
      away: { noor: null },
      who: ['harper', 'noor, who is away'],
    },
    { name: 'no supervisor of their own report', to: 'supervisor', reporter: 'sam', who: ['ada'] },
    { name: 'the manager', to: 'manager', who: ['morgan'] },
    { name: 'the manager’s alternate', to: 'manager', excluded: ['morgan'], who: ['abe'] },
    { name: 'the next manager above', to: 'manager', excluded: ['morgan', 'abe'], who: ['hana'] },
    { name: 'no manager above the top', to: 'manager', division: 'city', who: [] },
    { name: 'the head', to: 'head', who: ['hana'] },
    { name: 'a role', to: 'privacy_officer', who: ['priya'] },
    { name: 'nobody in the place of a role', to: 'privacy_officer', excluded: ['priya'], who: [] },
    { name: 'nobody in a role that nobody holds', to: 'legal', who: [] },
    { name: 'no supervisor where a step tells of conduct', to: 'owner', tellsOfConduct: true, who: [] },
    { name: 'no head where a step tells of conduct', to: 'head', tellsOfConduct: true, who: [] },
    {
      name: 'Human Resources where a step tells of conduct, but not whom it is assigned to',
      to: 'owner',
      step: { ownerRole: 'human_resources', assigneeId: 'sam' },
      tellsOfConduct: true,
      who: ['harper'],
    },
  ])('$name', ({ who, ...given }) => {
    expect(people(given)).toEqual(who);
  });
});
