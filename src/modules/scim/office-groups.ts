import { officeName, readOffice } from '../../domain/access/office-name.js';
import { ROLES, type Role } from '../../domain/access/role.js';
import type { Comparison } from '../../domain/directory/filter.js';
import { DirectoryRefusal } from '../../domain/directory/directory-refusal.js';
import type { Organization } from '../people/people.service.js';
import type { GivenOffice } from '../people/person-changes.service.js';
import type { MemberRow } from './groups.sql.js';

/** An office, or those who stand by for it; its name is its id. */
export interface OfficeGroup extends GivenOffice {
  id: string;
}

/** Every office that there is, whether anyone holds it or not; everyone is an employee. */
export function officeGroups({ byKey }: Organization): OfficeGroup[] {
  const everywhere = ROLES.filter((role) => role !== 'employee' && role !== 'supervisor');
  const offices: { role: Role; division: string | null; divisionId: string | null }[] = [
    ...everywhere.map((role) => ({ role, division: null, divisionId: null })),
    ...[...byKey.values()].map(({ key, id }) => ({
      role: 'supervisor' as const,
      division: key,
      divisionId: id,
    })),
  ];
  return offices.flatMap(({ role, division, divisionId }) =>
    [false, true].map((isAlternate) => ({
      ...{ id: officeName({ role, division, isAlternate }), role, divisionId, isAlternate },
    })),
  );
}

/** By its name as people write it, such as `Privacy officer`. */
export function groupNamed(words: string, groups: readonly OfficeGroup[]): OfficeGroup | undefined {
  const office = readOffice(words.trim().toLowerCase());
  const role = office?.role.trim().replaceAll(/[\s-]+/g, '_') as Role | undefined;
  return groups.find(({ id }) => office && role && id === officeName({ ...office, role }));
}

/** Whoever holds it, in whatever division, unless it is an office of divisions. */
export function isOf(group: OfficeGroup, { role, divisionId, isAlternate }: GivenOffice): boolean {
  return (
    group.role === role &&
    group.isAlternate === isAlternate &&
    (role !== 'supervisor' || group.divisionId === divisionId)
  );
}

/** Whoever holds an office does not stand by for it as well: where a directory says both, they hold it. */
export function officesWith(group: OfficeGroup, held: readonly GivenOffice[]): GivenOffice[] {
  if (held.some((office) => isOf(group, office) || isOf({ ...group, isAlternate: false }, office)))
    return [...held];
  const others = held.filter((office) => !isOf({ ...group, isAlternate: true }, office));
  const { role, divisionId, isAlternate } = group;
  return [...others, { role, divisionId, isAlternate }];
}

/** Whether a group is what a directory looks for, by its name, its id or a member. */
export function fits(
  group: OfficeGroup,
  members: readonly MemberRow[],
  asked: readonly Comparison[],
): boolean {
  return asked.every((comparison) => {
    const { name, operator, value } = comparison;
    const text = typeof value === 'string' ? value : '';
    if (['members', 'members.value'].includes(name) && operator === 'eq')
      return members.some(({ personId }) => personId === text.toLowerCase());
    if (name === 'externalid') return false;
    if (!['id', 'displayname'].includes(name) || typeof value !== 'string')
      throw new DirectoryRefusal('invalidFilter', 'Filter by id, displayName or members.');
    const same = name === 'displayname' ? groupNamed(text, [group]) !== undefined : group.id === text;
    return {
      ...{ eq: same, pr: true, sw: group.id.startsWith(text.toLowerCase()) },
      ...{ ew: group.id.endsWith(text.toLowerCase()), co: group.id.includes(text.toLowerCase()) },
    }[operator];
  });
}
