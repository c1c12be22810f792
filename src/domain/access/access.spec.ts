import { describe, expect, it } from '@jest/globals';
import { anIncident } from '../../../test/factories/a-case.js';
import { anActor, DIVISION } from '../../../test/factories/an-actor.js';
import { NOW } from '../../../test/factories/instants.js';
import { keptDocument, markdownTable } from '../../../test/support/kept-document.js';
import { ACCESS, allowedTo, DECISIONS, permits, relationsOf, type Relation, type Tie } from './access.js';
import { OFFICES, requireOffice, type OfficeTask } from './offices.js';
import { ROLES, type Actor } from './role.js';

const RELATIONS = Object.keys(ACCESS) as Relation[];
const PERMISSIONS = [...new Set(Object.values(ACCESS).flat())].sort();

function matrix(): string {
  const rows = PERMISSIONS.map((permission) => [
    `\`${permission}\``,
    ...RELATIONS.map((relation) => (permits([relation], permission) ? 'yes' : '')),
    DECISIONS.includes(permission) ? 'no' : '',
  ]);
  const head = ['permission', ...RELATIONS.map((relation) => relation.replace('_', ' ')), 'if also reporter'];
  return markdownTable([head, ...rows]);
}

const DOCUMENT = `# Who may do what

How someone stands to an incident, and what that permits. What is empty is denied. Someone who stands to it in several
ways may do what any of them permits, but the one who reported an incident decides nothing about it: "no" in the last
column. Implicated and conflicted people stand to it in no way at all: for them it does not exist.

Steps have rules of their own: a step is completed by its owner, by the roles that take part, by whoever it is assigned
to, and by the privacy officer unless it belongs to Human Resources; the protocol says who may waive it.

This table is printed by \`src/domain/access/access.spec.ts\` from \`src/domain/access/access.ts\`;
\`WRITE_DOCS=1 npm test -- src/domain/access\` writes it anew.

${matrix()}

## What concerns no incident in particular

Protocols, laws and calendars are read by everyone who is signed in. The list of moved deadlines shows only incidents
that one may see.

Reports that came by mail are read, filed and discarded by privacy officers; one whom a mail names, or who sent it, does
not see it, and where it names them all those who supervise the whole organization read it. The mail itself stays with the
privacy officers of the incident (\`readMail\`).

${offices()}
`;

function offices(): string {
  const tasks = Object.entries(OFFICES).map(([task, roles]) => [task, roles.join(', ').replaceAll('_', ' ')]);
  return markdownTable([['task', 'roles'], ...tasks]);
}

describe('the table of access', () => {
  it('is the one in docs/access.md', () => {
    expect(keptDocument('docs/access.md', DOCUMENT)).toBe(DOCUMENT);
  });

  it.each(PERMISSIONS)('says who could %s', (permission) => {
    expect(allowedTo(permission)).toEqual(RELATIONS.filter((relation) => permits([relation], permission)));
  });

  it('denies everything to those who stand in no relation', () => {
    expect(PERMISSIONS.filter((permission) => permits([], permission))).toEqual([]);
  });

  it('lets nobody act on, or read of, what they may not read at all', () => {
    const blind = RELATIONS.filter((relation) => !permits([relation], 'read'));
    expect(blind).toEqual([]);
  });

  it('keeps conduct to Human Resources', () => {
    expect([...allowedTo('readConduct'), ...allowedTo('recordEmploymentAction')]).toEqual([
      ...['human_resources', 'human_resources'],
    ]);
  });

  it('shows no auditor a name, and gives them nothing to change', () => {
    expect(ACCESS.auditor).toEqual(['read', 'readHandling']);
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
    { who: 'IT security', actor: anActor('it_security'), early: [], late: ['invited'] },
    { who: 'legal, uninvited', actor: anActor('legal'), early: [], late: [] },
    { who: 'an auditor', actor: anActor('auditor'), early: ['auditor'], late: ['auditor'] },
    { who: 'an administrator', actor: anActor('administrator'), early: [], late: [] },
    {
      ...{ who: 'someone who is everything', actor: everything },
      early: ['reporter', 'supervisor', 'privacy_officer', 'auditor'],
      late: [
        ...(['reporter', 'supervisor', 'communications', 'human_resources'] as const),
        ...(['privacy_officer', 'invited', 'auditor'] as const),
      ],
    },
  ];

  it.each(STANDINGS)('$who', ({ actor, early, late }) => {
    expect(relationsOf(actor, before, [])).toEqual(early);
    expect(relationsOf(actor, after, [])).toEqual(late);
  });

  it('an assignment lets one in', () => {
    expect(relationsOf(anActor('employee'), before, ['assigned'])).toEqual(['invited']);
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
      expect(ACCESS.system).toEqual(['read', 'readNarrative', 'readImplicated']);
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
    const others = ROLES.filter((role) => !OFFICES[task].includes(role));
    for (const role of others) expect(() => requireOffice(anActor(role), task)).toThrow('not_allowed');
    for (const role of OFFICES[task]) expect(() => requireOffice(anActor(role), task)).not.toThrow();
  });
});
