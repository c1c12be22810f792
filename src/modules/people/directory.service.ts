import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { decodeCursor, encodeCursor } from '../../platform/http/cursor.js';
import { requireIfMatch } from '../../platform/http/etag.js';
import { PasswordsService } from '../passwords/passwords.service.js';
import { USUAL_PER_PAGE, type Page, type PageDto } from '../../platform/http/page.js';
import { Problem } from '../../platform/http/problem.js';
import type { ChangePersonDto, NewPersonDto, RoleHeldDto } from './dto/person.dto.js';
import type { ChangedPersonView, PersonView } from './dto/person.view.js';
import { PeopleService, type Asking } from './people.service.js';
import { PEOPLE_PAGE, PERSON_VIEW, type PersonRow } from './people.sql.js';
import { officeWarning } from './office-warning.js';
import type { GivenOffice } from './person-changes.js';
import { PersonChangesService } from './person-changes.service.js';

/** People, kept by the administrator. */
@Injectable()
export class DirectoryService {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleService,
    private readonly changes: PersonChangesService,
    private readonly passwords: PasswordsService,
  ) {}

  async page(query: PageDto): Promise<Page<PersonView>> {
    const limit = query.limit ?? USUAL_PER_PAGE;
    const after = query.cursor === undefined ? null : decodeCursor(query.cursor, ['uuid'])[0];
    const rows = await this.database.query<PersonRow>(PEOPLE_PAGE, [after, limit + 1]);
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    return { items: rows.slice(0, limit).map(view), nextCursor: last ? encodeCursor([last.id]) : null };
  }

  async read(id: string): Promise<PersonView> {
    const row = await this.database.one<PersonRow>(PERSON_VIEW, [id]);
    if (!row) throw new Problem('not_found', { detail: 'There is no person with this id.' });
    return view(row);
  }

  async add(body: NewPersonDto, { member, requestId }: Asking): Promise<PersonView> {
    const { password, division, roles, ...own } = body;
    const divisionId = await this.divisionId(division, '/division');
    const offices = await this.offices(roles ?? []);
    const passwordHash = password ? await this.passwords.hash(password, body) : undefined;
    const person = { ...own, divisionId, offices, passwordHash };
    return this.read(await this.changes.add(person, { actorId: member.id, requestId }));
  }

  /** Roles, when sent, are replaced as a whole. */
  async amend(id: string, body: ChangePersonDto, asking: Asking): Promise<ChangedPersonView> {
    const before = await this.read(id);
    requireIfMatch(asking.ifMatch, before.version);
    const { name, language, active: isActive, password, roles, division } = body;
    const divisionId = division === undefined ? undefined : await this.divisionId(division, '/division');
    const offices = roles && (await this.offices(roles));
    const passwordHash = password === undefined ? undefined : await this.passwords.hash(password, before);
    const { empty } = await this.changes.change(
      ...([id, before.version, { name, language, isActive, divisionId, offices, passwordHash }] as const),
      { actorId: asking.member.id, requestId: asking.requestId },
    );
    return Object.assign(await this.read(id), { warnings: empty.map(officeWarning) });
  }

  private async offices(roles: readonly RoleHeldDto[]): Promise<GivenOffice[]> {
    const given = roles.map(async ({ role, division, alternate = false }, index): Promise<GivenOffice> => {
      const divisionId = await this.divisionId(division, `/roles/${index}/division`);
      if (role === 'supervisor' && divisionId === null)
        throw invalid(`/roles/${index}/division`, 'Name the division that the supervisor answers for.');
      return { role, divisionId, isAlternate: alternate };
    });
    return Promise.all(given);
  }

  private async divisionId(key: string | null | undefined, pointer: string): Promise<string | null> {
    if (key === undefined || key === null) return null;
    const division = (await this.people.organization()).byKey.get(key);
    if (!division) throw invalid(pointer, 'There is no division with this key.');
    return division.id;
  }
}

function invalid(pointer: string, message: string): Problem {
  return new Problem('validation_failed', { errors: [{ pointer, code: 'invalid', message }] });
}

function view({ isActive, ...row }: PersonRow): PersonView {
  return { ...row, active: isActive };
}
