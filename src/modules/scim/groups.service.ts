import { Injectable } from '@nestjs/common';
import { assignmentsOf, patchAssignments, type Assignment } from '../../domain/directory/assignments.js';
import { membersAfter } from '../../domain/directory/asked-members.js';
import { DirectoryRefusal } from '../../domain/directory/directory-refusal.js';
import { parseFilter } from '../../domain/directory/filter.js';
import { GROUP } from '../../domain/directory/schemas.js';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { Problem } from '../../platform/http/problem.js';
import { isUuid } from '../../platform/http/rules.js';
import { PeopleService, type Asking } from '../people/people.service.js';
import { PersonChangesService, type GivenOffice } from '../people/person-changes.service.js';
import { byDirectory } from './by-directory.js';
import { ScimGroupsView, type ScimGroupView } from './dto/scim-group.view.js';
import type { ScimQueryDto, ScimShownDto } from './dto/scim-query.dto.js';
import { MEMBERS, type MemberRow } from './groups.sql.js';
import { fits, groupNamed, isOf, officeGroups, officesWith, type OfficeGroup } from './office-groups.js';
import { pageAsked, shown } from './shown.js';
import { requireHarmless } from './user-changes.js';
import { THOSE_OF, type User, type UserRow } from './users.sql.js';

/** Offices as groups of a directory: they are always there, and whoever is in one holds the office. */
@Injectable()
export class ScimGroupsService {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleService,
    private readonly changes: PersonChangesService,
    private readonly config: Config,
  ) {}

  async page(query: ScimQueryDto): Promise<ScimGroupsView> {
    const { offset, limit } = pageAsked(query);
    const comparisons = query.filter === undefined ? [] : parseFilter(query.filter);
    const [groups, everyone] = [await this.groups(), await this.database.query<MemberRow>(MEMBERS, [])];
    const found = groups
      .map((group) => ({ group, members: everyone.filter((member) => isOf(group, member)) }))
      .filter(({ group, members }) => fits(group, members, comparisons));
    const page = found.slice(offset, offset + limit);
    return Object.assign(new ScimGroupsView(), {
      ...{ totalResults: found.length, startIndex: offset + 1, itemsPerPage: page.length },
      Resources: page.map(({ group, members }) => shown(this.resource(group, members), query)),
    });
  }

  async read(id: string, query: ScimShownDto = {}): Promise<ScimGroupView> {
    const group = await this.find(id);
    return shown(this.resource(group, await this.membersOf(group)), query);
  }

  /** There is nothing to add: a directory that finds no group of that name is told which names there are. */
  async add(body: unknown): Promise<never> {
    const name = assignmentsOf(body).find((each) => each.name === 'displayname')?.value;
    const group = typeof name === 'string' ? groupNamed(name, await this.groups()) : undefined;
    if (group)
      throw new Problem('conflict', {
        detail: `This group is there already: link it. Its id is ${group.id}.`,
      });
    throw new DirectoryRefusal(
      'invalidValue',
      'Groups are offices: name it after a role, such as legal, or supervisor@ and the key of a division; alternate: before it for those who stand by.',
    );
  }

  replace(id: string, body: unknown, asking: Asking): Promise<void> {
    return this.amend(id, assignmentsOf(body), asking);
  }

  patch(id: string, body: unknown, asking: Asking): Promise<void> {
    return this.amend(id, patchAssignments(body), asking);
  }

  /** A group that a directory has no more is an office that nobody holds by it. */
  remove(id: string, asking: Asking): Promise<void> {
    return this.amend(id, [{ name: 'members', where: [], operation: 'remove', value: undefined }], asking);
  }

  /** Everyone is looked up before anyone is changed; then each is changed by themselves, so that a repetition goes on. */
  private async amend(id: string, assignments: readonly Assignment[], asking: Asking): Promise<void> {
    const group = await this.find(id);
    const before = (await this.membersOf(group)).map(({ personId }) => personId);
    const after = membersAfter(before, assignments);
    const [come, gone] = [except(after, before), except(before, after)];
    const people = await this.database.query<UserRow>(THOSE_OF, [[...come, ...gone].filter(isUuid)]);
    const unknown = come.find((each) => !people.some((person) => person.id === each));
    if (unknown !== undefined)
      throw new DirectoryRefusal(
        'invalidValue',
        'There is no user with one of these ids; add the users first.',
      );
    const changes = people.map((person) => ({
      person,
      offices: come.includes(person.id)
        ? officesWith(group, person.roles)
        : person.roles.filter((office) => !isOf(group, office)),
    }));
    const { mayEmpower } = byDirectory(asking);
    const organization = await this.people.organization();
    for (const { person, offices } of changes) requireHarmless(person, { offices }, mayEmpower, organization);
    for (const { person, offices } of changes) await this.give(person, offices, asking);
  }

  private async give(person: User, offices: readonly GivenOffice[], asking: Asking): Promise<void> {
    if (
      offices.length === person.roles.length &&
      offices.every((each) => person.roles.some((one) => one === each))
    )
      return;
    const given = offices.map(({ role, divisionId, isAlternate }) => ({ role, divisionId, isAlternate }));
    await this.changes.change(person.id, person.version, { offices: given }, byDirectory(asking));
  }

  private async membersOf(group: OfficeGroup): Promise<MemberRow[]> {
    return (await this.database.query<MemberRow>(MEMBERS, [])).filter((member) => isOf(group, member));
  }

  private async groups(): Promise<OfficeGroup[]> {
    return officeGroups(await this.people.organization());
  }

  private async find(id: string): Promise<OfficeGroup> {
    const group = (await this.groups()).find((each) => each.id === id);
    if (!group) throw new Problem('not_found', { detail: 'There is no group with this id.' });
    return group;
  }

  private resource({ id }: OfficeGroup, members: readonly MemberRow[]): ScimGroupView {
    const each = new Map(members.map(({ personId, name }) => [personId, name]));
    return {
      ...{ schemas: [GROUP], id, displayName: id },
      members: [...each].map(([value, display]) => ({ value, display })),
      meta: { resourceType: 'Group', location: `${this.config.publicUrl}/scim/v2/Groups/${id}` },
    };
  }
}

function except(some: readonly string[], others: readonly string[]): string[] {
  return some.filter((each) => !others.includes(each));
}
