import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
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
import type { DivisionView, PersonView } from './dto/person.view.js';
import { PeopleService, type Asking } from './people.service.js';
import {
  ADD_DIVISION,
  ADD_PERSON,
  END_SIGN_INS,
  PEOPLE_PAGE,
  PERSON_VIEW,
  type PersonRow,
} from './people.sql.js';
import { Person } from './person.entity.js';
import { RoleAssignment } from './role-assignment.entity.js';

/** People and divisions, kept by the administrator. */
@Injectable()
export class DirectoryService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly database: Database,
    private readonly people: PeopleService,
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

  async add(body: NewPersonDto, asking: Asking): Promise<PersonView> {
    const id = newId();
    const divisionId = await this.divisionId(body.division, '/division');
    const roles = await this.assignments(id, body.roles ?? []);
    const passwordHash = body.password ? await this.passwords.hash(body.password, body) : null;
    const { email, name, language = 'en' } = body;
    await this.database.transaction(async (session) => {
      const person = [id, email, name, language, divisionId, passwordHash, this.clock.now()];
      await session.query(ADD_PERSON, [...person, JSON.stringify(roles)]);
      await this.tell(session, asking, 'person.added', { person: id, roles: body.roles ?? [] });
    });
    this.people.forget();
    return this.read(id);
  }

  /** Roles, when sent, are replaced as a whole. */
  async amend(id: string, body: ChangePersonDto, asking: Asking): Promise<PersonView> {
    const before = await this.read(id);
    const { version } = before;
    requireIfMatch(asking.ifMatch, version);
    const divisionId =
      body.division === undefined ? undefined : await this.divisionId(body.division, '/division');
    const roles = body.roles && (await this.assignments(id, body.roles));
    const passwordHash =
      body.password === undefined ? undefined : await this.passwords.hash(body.password, before);
    const { name, language, active } = body;
    const changes = { name, language, divisionId, passwordHash, isActive: active };
    await this.change(async (manager) => {
      const sent = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
      const { affected } = await manager.update(Person, { id, version }, { ...sent, version: version + 1 });
      if (affected !== 1) throw new Problem('stale_version');
      if (passwordHash !== undefined || active === false)
        await manager.query(END_SIGN_INS, [id, this.clock.now()]);
      if (roles) {
        await manager.delete(RoleAssignment, { personId: id });
        await manager.insert(RoleAssignment, roles);
      }
      await this.tell(sessionOf(manager), asking, 'person.changed', { person: id, ...told(before, body) });
    });
    return this.read(id);
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

  private async change(work: (manager: EntityManager) => Promise<void>): Promise<void> {
    await this.dataSource.transaction(work);
    this.people.forget();
  }

  private async assignments(personId: string, roles: readonly RoleHeldDto[]): Promise<RoleAssignment[]> {
    const rows = roles.map(async ({ role, division, alternate = false }, index): Promise<RoleAssignment> => {
      const divisionId = await this.divisionId(division, `/roles/${index}/division`);
      if (role === 'supervisor' && divisionId === null)
        throw invalid(`/roles/${index}/division`, 'Name the division that the supervisor answers for.');
      return { id: newId(), personId, role, divisionId, isAlternate: alternate };
    });
    return Promise.all(rows);
  }

  private async divisionId(key: string | null | undefined, pointer: string): Promise<string | null> {
    if (key === undefined || key === null) return null;
    const division = (await this.people.organization()).byKey.get(key);
    if (!division) throw invalid(pointer, 'There is no division with this key.');
    return division.id;
  }
}

function sessionOf(manager: EntityManager): Session {
  return { query: (statement, values) => manager.query(statement.text, values) };
}

function invalid(pointer: string, message: string): Problem {
  return new Problem('validation_failed', { errors: [{ pointer, code: 'invalid', message }] });
}

function view({ isActive, ...row }: PersonRow): PersonView {
  return { ...row, active: isActive };
}

/** Roles, division and whether someone is active, before and after; of the rest only that it changed. */
function told(
  before: PersonView,
  { name, language, password, ...sent }: ChangePersonDto,
): Record<string, unknown> {
  const own = Object.entries({ name, language, password }).filter(([, value]) => value !== undefined);
  const standing = (['roles', 'division', 'active'] as const).filter((key) => sent[key] !== undefined);
  return {
    ...Object.fromEntries(own.map(([key]) => [key, 'changed'])),
    ...Object.fromEntries(standing.map((key) => [key, { from: before[key], to: sent[key] }])),
  };
}
