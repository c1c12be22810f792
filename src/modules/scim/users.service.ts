import { Injectable } from '@nestjs/common';
import { assignmentsOf, patchAssignments, type Assignment } from '../../domain/directory/assignments.js';
import { parseFilter } from '../../domain/directory/filter.js';
import { Config } from '../../platform/config/config.js';
import { Database } from '../../platform/database/database.js';
import { checkIfMatch } from '../../platform/http/etag.js';
import { Problem } from '../../platform/http/problem.js';
import { isUuid } from '../../platform/http/rules.js';
import { PeopleService, type Asking } from '../people/people.service.js';
import { PersonChangesService, type PersonChanges } from '../people/person-changes.service.js';
import type { ScimQueryDto, ScimShownDto } from './dto/scim-query.dto.js';
import { ScimUsersView, type ScimUserView } from './dto/scim-user.view.js';
import { byDirectory } from './by-directory.js';
import { pageAsked, shown } from './shown.js';
import { divisionOf, namesAfter, readUser, requireHarmless, userChanges } from './user-changes.js';
import { userResource } from './user-resource.js';
import { REMOVED_USER, USER_BY_ID, usersPage, type PageRow, type User, type UserRow } from './users.sql.js';

/** As often a change is made anew where someone else was quicker and the directory named no version. */
const TRIES = 4;

/** People as a directory keeps them. */
@Injectable()
export class ScimUsersService {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleService,
    private readonly changes: PersonChangesService,
    private readonly config: Config,
  ) {}

  async page(query: ScimQueryDto): Promise<ScimUsersView> {
    const asked = pageAsked(query);
    const comparisons = query.filter === undefined ? [] : parseFilter(query.filter);
    const { statement, values } = usersPage(comparisons, asked);
    const [found] = await this.database.query<PageRow>(statement, values);
    const { total, users } = found ?? { total: 0, users: [] };
    return Object.assign(new ScimUsersView(), {
      ...{ totalResults: total, startIndex: asked.offset + 1, itemsPerPage: users.length },
      Resources: users.map((row) => shown(userResource(row, this.root), query)),
    });
  }

  /** Its version is in the ETag, whatever of it is shown. */
  async versioned(id: string, query: ScimShownDto): Promise<[version: number, user: ScimUserView]> {
    const row = await this.find(id);
    return [row.version, shown(userResource(row, this.root), query)];
  }

  private async read(id: string): Promise<ScimUserView> {
    return userResource(await this.find(id), this.root);
  }

  /** Whom the directory had deleted is there again, with the same id and without an office. */
  async add(body: unknown, asking: Asking): Promise<ScimUserView> {
    const asked = readUser(assignmentsOf(body));
    const names = namesAfter(asked, null);
    const { email, userName } = names;
    const removed = await this.database.one<UserRow>(REMOVED_USER, [email, userName ?? email]);
    const isActive = asked.active ?? true;
    if (removed) {
      const again = { ...userChanges(asked, removed, await this.people.organization()), ...names, isActive };
      return this.write(removed, { ...again, isRemoved: false }, asking);
    }
    const { name = email, language, externalId = null } = asked;
    const divisionId = divisionOf(asked.department, await this.people.organization()) ?? null;
    const person = { email, userName, name, language, externalId, divisionId, isActive };
    return this.read(await this.changes.add(person, byDirectory(asking)));
  }

  /** Attributes that are not sent stay: what a directory does not map is kept by someone else. */
  replace(id: string, body: unknown, asking: Asking): Promise<ScimUserView> {
    return this.amend(id, assignmentsOf(body), asking);
  }

  patch(id: string, body: unknown, asking: Asking): Promise<ScimUserView> {
    return this.amend(id, patchAssignments(body), asking);
  }

  /** Whoever is deleted has left, without an office to come back to; what they did stays under their name. */
  async remove(id: string, asking: Asking): Promise<void> {
    await this.anew(id, asking, async (before) => {
      await this.write(before, { isActive: false, isRemoved: true, offices: [] }, asking);
    });
  }

  private async amend(id: string, assignments: readonly Assignment[], asking: Asking): Promise<ScimUserView> {
    const asked = readUser(assignments);
    return this.anew(id, asking, async (before) => {
      const changes = userChanges(asked, before, await this.people.organization());
      if (Object.keys(changes).length === 0) return userResource(before, this.root);
      return this.write(before, changes, asking);
    });
  }

  private async write(before: User, changes: PersonChanges, asking: Asking): Promise<ScimUserView> {
    const by = byDirectory(asking);
    requireHarmless(before, changes, by.mayEmpower, await this.people.organization());
    await this.changes.change(before.id, before.version, changes, by);
    return changes.isRemoved === true ? userResource(before, this.root) : this.read(before.id);
  }

  /** Where the directory names no version, whoever was quicker costs another try and not an error. */
  private async anew<Result>(
    id: string,
    { ifMatch }: Asking,
    work: (before: User) => Promise<Result>,
  ): Promise<Result> {
    for (let tried = 1; ; tried += 1) {
      const before = await this.find(id);
      checkIfMatch(ifMatch, before.version);
      try {
        return await work(before);
      } catch (error) {
        const isStale = error instanceof Problem && error.code === 'stale_version';
        if (!isStale || ifMatch !== undefined || tried === TRIES) throw error;
      }
    }
  }

  private async find(id: string): Promise<User> {
    const row = isUuid(id) ? await this.database.one<UserRow>(USER_BY_ID, [id]) : undefined;
    if (!row) throw new Problem('not_found', { detail: 'There is no user with this id.' });
    return row;
  }

  private get root(): string {
    return `${this.config.publicUrl}/scim/v2`;
  }
}
