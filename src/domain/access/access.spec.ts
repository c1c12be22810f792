import { describe, expect, it } from '@jest/globals';
import { anIncident } from '../../../test/factories/a-case.js';
import { anActor, DIVISION } from '../../../test/factories/an-actor.js';
import { NOW } from '../../../test/factories/instants.js';
import {
  ACCESS,
  allowedTo,
  DECISIONS,
  FIELD_GROUPS,
  permits,
  reachOf,
  type FieldGroup,
  type Permission,
} from './access.js';
import { RELATIONS, relationsOf, type Relation, type Tie } from './relations.js';
import { OFFICES, requireOffice, type OfficeTask } from './offices.js';
import { ROLES, type Actor, type Role } from './role.js';

const PERMISSIONS = [
  ...(Object.keys(FIELD_GROUPS) as FieldGroup[]).map((group): Permission => `read:${group}`),
  ...new Set(Object.values(ACCESS).flatMap(({ does }) => does)),
].sort();
const STORY = ['facts', 'affectedPeople', 'narrative', 'reporter', 'handling', 'trail'];

describe('the table of access', () => {
  it.each(PERMISSIONS)('says who could %s', (permission) => {
    expect(allowedTo(permission)).toEqual(RELATIONS.filter((relation) => permits([relation], permission)));
  });

  it('denies everything to those who stand in no relation', () => {
    expect(PERMISSIONS.filter((permission) => permits([], permission))).toEqual([]);
  });

  it('lets nobody act on, or read of, what they may not read at all', () => {
    const blind = RELATIONS.filter((relation) => !permits([relation], 'read:facts'));
    expect(blind).toEqual([]);
  });

  it('keeps conduct to Human Resources', () => {
    expect([...allowedTo('read:conduct'), ...allowedTo('recordEmploymentAction')]).toEqual([
      ...['human_resources', 'human_resources'],
    ]);
  });

  it('shows no auditor a name, and gives them nothing to change', () => {
    expect(ACCESS.auditor).toEqual({ reads: ['facts', 'affectedPeople', 'handling', 'trail'], does: [] });
  });

  it.each<[FieldGroup, Relation[]]>([
    ['legal', ['privacy_officer', 'legal']],
    ['privacy', ['privacy_officer']],
    ['mail', ['privacy_officer']],
    ['confidentialReporter', ['reporter', 'privacy_officer']],
    ['employment', ['human_resources', 'privacy_officer']],
    ['discipline', ['supervisor', 'human_resources', 'privacy_officer']],
  ])('lets %s be read by %j alone', (group, relations) => {
    expect(allowedTo(`read:${group}`)).toEqual(relations);
  });

  it('gives guests what the case is about, and counsel what is privileged', () => {
    expect(ACCESS.it_security.reads).toEqual(STORY);
    expect(ACCESS.assigned.reads).toEqual(STORY);
    expect(ACCESS.legal.reads).toEqual([...STORY, 'legal']);
  });

  it('takes decisions from the reporter, and leaves the rest', () => {
    const both: Relation[] = ['reporter', 'privacy_officer'];
    const lost = PERMISSIONS.filter(
      (permission) => permits(['privacy_officer'], permission) && !permits(both, permission),
    );
    expect(lost).toEqual([...DECISIONS].sort());
  });
});

describe('how someone stands to an incident', () => {
  const before = anIncident({ status: 'acknowledged' });
  const after = anIncident({ status: 'escalated', invitedRoles: ['it_security'] });
  const dismissedEarly = anIncident({ status: 'dismissed' });
  const reporterId = 'reporter';
  const reporter = anActor('employee', { id: reporterId });
  const everything: Actor = {
    id: reporterId,
    name: 'One for all',
    roles: ['supervisor', 'communications', 'human_resources', 'privacy_officer', 'it_security', 'auditor'],
    divisions: [DIVISION],
  };

  const STANDINGS: { who: string; actor: Actor; early: Relation[]; late: Relation[] }[] = [
    { who: 'an employee', actor: anActor('employee'), early: [], late: [] },
    { who: 'the reporter', actor: reporter, early: ['reporter'], late: ['reporter'] },
    {
      ...{ who: 'the supervisor', actor: anActor('supervisor') },
      ...{ early: ['supervisor'], late: ['supervisor'] },
    },
    {
      ...{ who: 'the supervisor of another division', early: [], late: [] },
      actor: anActor('supervisor', { divisions: ['parks'] }),
    },
    {
      ...{ who: 'Communications', actor: anActor('communications') },
      ...{ early: [], late: ['communications'] },
    },
    {
      ...{ who: 'Human Resources', actor: anActor('human_resources') },
      ...{ early: [], late: ['human_resources'] },
    },
    {
      ...{ who: 'the privacy officer', actor: anActor('privacy_officer') },
      ...{ early: ['privacy_officer'], late: ['privacy_officer'] },
    },
    { who: 'IT security', actor: anActor('it_security'), early: [], late: ['it_security'] },
    { who: 'legal, uninvited', actor: anActor('legal'), early: [], late: [] },
    { who: 'an auditor', actor: anActor('auditor'), early: ['auditor'], late: ['auditor'] },
    { who: 'an administrator', actor: anActor('administrator'), early: [], late: [] },
    {
      ...{ who: 'someone who is everything', actor: everything },
      early: ['reporter', 'supervisor', 'privacy_officer', 'auditor'],
      late: [
        ...(['reporter', 'supervisor', 'communications', 'human_resources'] as const),
        ...(['privacy_officer', 'it_security', 'auditor'] as const),
      ],
    },
  ];

  it.each(STANDINGS)('$who', ({ actor, early, late }) => {
    expect(relationsOf(actor, before, [])).toEqual(early);
    expect(relationsOf(actor, after, [])).toEqual(late);
  });

  it('an assignment lets one in, and counsel as counsel', () => {
    expect(relationsOf(anActor('employee'), before, ['assigned'])).toEqual(['assigned']);
    expect(relationsOf(anActor('legal'), before, ['assigned'])).toEqual(['legal', 'assigned']);
  });

  describe('a system', () => {
    const system: Actor = { ...everything, id: 'siem', answerableId: 'ines', roles: [], divisions: [] };
    const filed = anIncident({ status: 'escalated', reporterId: null, reportedByKey: 'siem' });

    it('stands to what it filed, and to nothing else', () => {
      expect(relationsOf(system, filed, [])).toEqual(['system']);
      expect(relationsOf(system, { ...filed, reportedByKey: 'dlp' }, [])).toEqual([]);
      expect(relationsOf(system, { ...filed, reporterId: 'siem', reportedByKey: null }, [])).toEqual([]);
    });

    it('not even to that in a role, or when a case is kept from who answers for it', () => {
      expect(
        relationsOf({ ...system, roles: ['privacy_officer'], divisions: [DIVISION] }, filed, []),
      ).toEqual(['system']);
      expect(relationsOf(system, filed, ['implicated'])).toEqual([]);
    });

    it('reads, and does nothing', () => {
      expect(ACCESS.system).toEqual({
        ...{ reads: ['facts', 'affectedPeople', 'narrative', 'reporter', 'implicated'], does: [] },
      });
    });
  });

  it.each<{ ties: Tie[] }>([
    { ties: ['implicated'] },
    { ties: ['conflicted'] },
    { ties: ['assigned', 'conflicted'] },
    { ties: ['assigned', 'implicated'] },
  ])('whoever is $ties is out, in whatever office', ({ ties }) => {
    expect(relationsOf(everything, after, ties)).toEqual([]);
    expect(relationsOf(reporter, after, ties)).toEqual([]);
  });

  it('an incident that never reached the offices stays unknown to them', () => {
    expect(relationsOf(anActor('communications'), dismissedEarly, [])).toEqual([]);
    expect(relationsOf(anActor('human_resources'), { ...after, escalatedAt: NOW }, [])).toEqual([
      'human_resources',
    ]);
  });
});

describe('what concerns no incident in particular', () => {
  it.each(Object.keys(OFFICES) as OfficeTask[])('%s is refused to every other role', (task) => {
    const others = ROLES.filter((role) => !(OFFICES[task] as readonly Role[]).includes(role));
    for (const role of others) expect(() => requireOffice(anActor(role), task)).toThrow('not_allowed');
    for (const role of OFFICES[task]) expect(() => requireOffice(anActor(role), task)).not.toThrow();
  });
});

describe('what a list is filtered by', () => {
  it.each<[who: string, actor: Actor, reach: Relation[], words: Relation[]]>([
    ['an employee', anActor('employee'), ['reporter', 'assigned'], ['reporter', 'assigned']],
    [
      ...(['the supervisor', anActor('supervisor')] as const),
      ...([
        ['reporter', 'supervisor', 'assigned'],
        ['reporter', 'supervisor', 'assigned'],
      ] as [Relation[], Relation[]]),
    ],
    ['the privacy officer', anActor('privacy_officer'), ['privacy_officer'], ['privacy_officer']],
    ['an auditor, who reads no words', anActor('auditor'), ['auditor'], ['reporter', 'assigned']],
  ])('%s', (_, actor, reach, words) => {
    expect(reachOf(actor, 'read:facts')).toEqual(reach);
    expect(reachOf(actor, 'read:narrative')).toEqual(words);
  });
});
