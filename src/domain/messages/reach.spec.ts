import { describe, expect, it } from '@jest/globals';
import type { Target } from '../protocol/follow-up.js';
import { reach, type Situation } from './reach.js';

const STRUCTURE: Situation['structure'] = {
  holders: [
    { personId: 'hana', role: 'supervisor', divisionId: 'city' },
    { personId: 'morgan', role: 'supervisor', divisionId: 'community' },
    { personId: 'sam', role: 'supervisor', divisionId: 'health' },
    { personId: 'ada', role: 'supervisor', divisionId: 'health' },
    { personId: 'priya', role: 'privacy_officer', divisionId: null },
    { personId: 'harper', role: 'human_resources', divisionId: null },
  ],
  parentOf: new Map([
    ['city', null],
    ['community', 'city'],
    ['health', 'community'],
  ]),
};

interface Given {
  to: Target;
  excluded?: string[];
  reporter?: string;
  division?: string;
  step?: Partial<Situation['step']>;
  tellsOfConduct?: boolean;
}

function people({
  to,
  excluded = [],
  reporter = 'robin',
  division = 'health',
  step,
  tellsOfConduct = false,
}: Given) {
  return reach(to, {
    ...{ structure: STRUCTURE, tellsOfConduct },
    about: { divisionId: division, reporterId: reporter, excluded: new Set(excluded) },
    step: { key: 'contain', ownerRole: 'supervisor', supportRoles: [], assigneeId: null, ...step },
  }).map(({ personId }) => personId);
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
      excluded: ['sam', 'ada'],
      who: ['morgan', 'priya'],
    },
    { name: 'the reporter for what staff do', to: 'owner', step: { ownerRole: 'employee' }, who: ['robin'] },
    { name: 'the supervisors of the division', to: 'supervisor', who: ['sam', 'ada'] },
    { name: 'nobody in their place', to: 'supervisor', excluded: ['sam', 'ada'], who: [] },
    { name: 'no supervisor of their own report', to: 'supervisor', reporter: 'sam', who: ['ada'] },
    { name: 'the manager', to: 'manager', who: ['morgan'] },
    { name: 'the next manager above', to: 'manager', excluded: ['morgan'], who: ['hana'] },
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
