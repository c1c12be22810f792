import { Injectable } from '@nestjs/common';
import { newId } from '../../platform/clock/new-id.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database, type Session } from '../../platform/database/database.js';
import { decodeCursor, encodeCursor } from '../../platform/http/cursor.js';
import { requireIfMatch } from '../../platform/http/etag.js';
import { PasswordsService } from '../passwords/passwords.service.js';
import { USUAL_PER_PAGE, type Page, type PageDto } from '../../platform/http/page.js';
import { Problem } from '../../platform/http/problem.js';
import { AuditService } from '../audit/audit.service.js';
import type { ChangePersonDto, NewDivisionDto, NewPersonDto, RoleHeldDto } from './dto/person.dto.js';
import type { ChangedPersonView, DivisionView, OfficeWarningView, PersonView } from './dto/person.view.js';
import { PeopleService, type Asking } from './people.service.js';
import { ADD_DIVISION, PEOPLE_PAGE, PERSON_VIEW, type PersonRow } from './people.sql.js';
import type { EmptyOffice, GivenOffice } from './person-changes.js';
import { PersonChangesService } from './person-changes.service.js';

/** People and divisions, kept by the administrator. */
@Injectable()
export class DirectoryService {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleService,
    private readonly changes: PersonChangesService,
    private readonly passwords: PasswordsService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async divisions(): Promise<DivisionView[]> {
    const { divisions } = await this.people.organization();
    return [...divisions.values()].map(({ key, name, parentId }) => ({
      ...{ key, name, parent: parentId === null ? null : (divisions.get(parentId)?.key ?? null) },
    }));
  }

  async addDivision(body: NewDivisionDto, asking: Asking): Promise<DivisionView> {
    if (!/^[a-z][a-z0-9-]*$/.test(body.key))
      throw invalid('/key', 'Use lower-case letters, digits and hyphens, beginning with a letter.');
    const parentId = await this.divisionId(body.parent, '/parent');
    await this.database.transaction(async (session) => {
      await session.query(ADD_DIVISION, [newId(), body.key, body.name, parentId]);
      await this.tell(session, asking, 'division.added', { division: body.key, parent: body.parent ?? null });
    });
    this.people.forget();
    return { key: body.key, name: body.name, parent: body.parent ?? null };
  }

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
    return Object.assign(await this.read(id), { warnings: empty.map(warning) });
  }

  /** In the transaction that changes it. */
  private tell(
    session: Session,
    { member, requestId }: Asking,
    type: string,
    changes: Record<string, unknown>,
  ): Promise<void> {
    const at = this.clock.now();
    return this.audit.record({ type, at, actorId: member.id, requestId, changes }, session);
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

function warning({ role, division }: EmptyOffice): OfficeWarningView {
  const office = `${role.replaceAll('_', ' ')}${division === null ? '' : ` of ${division}`}`;
  const message = `Nobody is ${office} any more. Until someone is, whoever is next in line is asked; they have been told.`;
  return { code: 'office_vacant', role, division, message };
}
