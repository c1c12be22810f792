import { describe, expect, it } from '@jest/globals';
import {
  DECISIONS,
  FIELD_GROUPS,
  permits,
  type FieldGroup,
  type Permission,
} from '../../src/domain/access/access.js';
import { ACCESS } from '../../src/domain/access/access.js';
import { OFFICES } from '../../src/domain/access/offices.js';
import { RELATIONS, STANDINGS } from '../../src/domain/access/relations.js';
import { isOpen, OPEN_TO, type RouteAccess } from '../../src/domain/access/route-access.js';
import { buildOpenApi } from '../../src/platform/http/openapi.js';
import { keptDocument, markdownTable } from '../support/kept-document.js';
import { RunningApp } from '../support/running-app.js';

const GROUPS = Object.keys(FIELD_GROUPS) as FieldGroup[];
const ACTIONS = [...new Set(Object.values(ACCESS).flatMap(({ does }) => does))].sort();

const words = (text: string): string => text.replaceAll('_', ' ');

function matrix(first: string, rows: readonly [name: string, Permission][]): string {
  return markdownTable([
    [first, ...RELATIONS.map(words), 'if also reporter'],
    ...rows.map(([name, permission]) => [
      name,
      ...RELATIONS.map((relation) => (permits([relation], permission) ? 'yes' : '')),
      DECISIONS.includes(permission) ? 'no' : '',
    ]),
  ]);
}

const GROUNDS = {
  every: 'every incident',
  reported: 'what they reported',
  filed: 'what they filed',
  division: 'incidents of the divisions they answer for, those below included',
  escalated: 'incidents that were escalated',
  invited: 'incidents whose protocol gives that role a step, or of which one was given to them by name',
  assigned: 'incidents of which a step was given to them by name',
};

function standings(): string {
  const rows = RELATIONS.map((relation) => {
    const { ground, office } = STANDINGS[relation];
    const who = ground === 'filed' ? 'a system with a key' : 'anyone';
    return [words(relation), office === null ? who : `whoever holds \`${office}\``, GROUNDS[ground]];
  });
  return markdownTable([['relation', 'who', 'to which incidents'], ...rows]);
}

function who(access: readonly RouteAccess[]): string {
  return access
    .map((each) => {
      if (isOpen(each)) return each;
      return each in OFFICES ? `office: ${each}` : `\`${each}\``;
    })
    .join(', ');
}

interface Operation {
  'x-access'?: RouteAccess[];
  'x-scope'?: string;
}

async function routes(): Promise<string> {
  const running = await RunningApp.start({ PROCESS: 'http' });
  const about = { title: 'x', description: 'x', version: '0', publicUrl: 'http://localhost' };
  const { paths } = buildOpenApi(running.app, about);
  await running.stop();
  const rows = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item as Record<string, Operation>).map(([method, operation]) => [
      `\`${method.toUpperCase()} ${path}\``,
      who(operation['x-access'] ?? []),
      operation['x-scope'] ? `\`${operation['x-scope']}\`` : '',
    ]),
  );
  return markdownTable([
    ['route', 'who', 'a key with'],
    ...rows.sort(([a = ''], [b = '']) => (key(a) < key(b) ? -1 : 1)),
  ]);
}

/** By path, then by method. */
function key(route: string): string {
  return route.replaceAll('`', '').split(' ').reverse().join(' ');
}

const page = async (): Promise<string> => `# Who may do what

How someone stands to an incident, and what that permits. What is empty is denied. Someone who stands to it in several
ways may do what any of them permits, but the one who reported an incident decides nothing about it: "no" in the last
column. Implicated and conflicted people stand to it in no way at all: for them it does not exist.

This page is printed by \`test/docs/access-page.spec.ts\` from \`src/domain/access\` and from the routes of the running
application; \`WRITE_DOCS=1 npm test -- test/docs/access-page\` writes it anew. The same table makes the condition by which
every list, count and search is filtered (\`src/modules/access/visible-to.ts\`), and says which fields an answer has.

## How someone stands to an incident

${standings()}

## What they read of it

${matrix(
  'field group',
  GROUPS.map((group) => [`\`${group}\``, `read:${group}`]),
)}

${markdownTable([['field group', 'what it is'], ...GROUPS.map((group) => [`\`${group}\``, FIELD_GROUPS[group]])])}

A field that belongs to several groups takes all of them: the rationale is handling in someone's words, so the auditor does
not read it. Everyone reads what they wrote themselves.

## What they do about it

${matrix(
  'action',
  ACTIONS.map((action) => [`\`${action}\``, action]),
)}

Steps have rules of their own beside \`work\`: a step is completed by its owner, by the roles that take part, by whoever it
is assigned to, and by the privacy officer unless it belongs to Human Resources; the protocol says who may waive it.

## What concerns no incident in particular

${markdownTable([['task', 'roles'], ...Object.entries(OFFICES).map(([task, roles]) => [task, words(roles.join(', '))])])}

The list of moved deadlines, the mail log, the indicators and the trail show only incidents of which their reader may know.

Reports that came by mail are read, filed and discarded by privacy officers; one whom a mail names, or who sent it, does
not see it, and where it names them all those who supervise the whole organization read it. The mail itself stays with the
privacy officers of the incident (\`read:mail\`).

## Every route

A route whose path names an incident is for those whose relation to it permits any of what is listed; for everyone else
there is no such incident (404), and whoever may read it but not do that is refused (403). Without an incident in its path
it lists only incidents of which that holds.

${markdownTable([['for', 'that is'], ...Object.entries(OPEN_TO)])}

${await routes()}
`;

describe('the page on access', () => {
  it('is printed from the table and from the routes', async () => {
    const printed = await page();
    expect(keptDocument('docs/access.md', printed)).toBe(printed);
  });
});
