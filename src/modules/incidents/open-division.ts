import { Problem } from '../../platform/http/problem.js';
import type { Division, Organization } from '../people/people.service.js';

/** The division, if a report may be filed for it or moved to it; the refusal lists those that there are. */
export function openDivision(
  division: Division | undefined,
  wasNamed: boolean,
  { byKey }: Pick<Organization, 'byKey'>,
): Division {
  if (division?.closedAt === null) return division;
  const open = [...byKey.values()].filter(({ closedAt }) => closedAt === null);
  const known = open
    .map(({ key }) => key)
    .slice(0, 50)
    .join(', ');
  const why = division ? 'This division is closed.' : 'There is no such division.';
  const message = `${wasNamed ? why : 'Name the division it concerns.'} Known: ${known}.`;
  const code = division && wasNamed ? 'closed_division' : 'unknown_division';
  throw new Problem('validation_failed', { errors: [{ pointer: '/division', code, message }] });
}
