import { Injectable } from '@nestjs/common';
import {
  divisionsAbove,
  managerLine,
  officeLine,
  type OfficeHolder,
} from '../../domain/messages/structure.js';
import { Clock } from '../../platform/clock/clock.js';
import { newId } from '../../platform/clock/new-id.js';
import { Database, type Session } from '../../platform/database/database.js';
import { requireIfMatch } from '../../platform/http/etag.js';
import { Problem } from '../../platform/http/problem.js';
import { AuditService } from '../audit/audit.service.js';
import { LaterConflictsService } from '../handing-on/later-conflicts.service.js';
import { MessagesService } from '../messages/messages.service.js';
import { ACTIVE_PERSON } from './absences.sql.js';
import { ADD_DIVISION, CHANGE_DIVISION, PEOPLE_NAMED, type PersonName } from './divisions.sql.js';
import type { ChangeDivisionDto, NewDivisionDto } from './dto/division.dto.js';
import type { DivisionView, OfficeHolderView } from './dto/division.view.js';
import { PeopleService, type Asking, type Division, type Organization } from './people.service.js';
import { LOCK_OFFICES } from './people.sql.js';

/** The tree of divisions, kept by administrators. */
@Injectable()
export class DivisionsService {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleService,
    private readonly laterConflicts: LaterConflictsService,
    private readonly messages: MessagesService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** All of them, by key. */
  async list(): Promise<DivisionView[]> {
    const organization = await this.people.organization();
    const holders = organization.holders.filter(({ role }) => role === 'supervisor');
    const ids = holders.map(({ personId }) => personId);
    const contacts = [...organization.divisions.values()].flatMap(({ privacyContacts }) => privacyContacts);
    const people = await this.database.query<PersonName>(PEOPLE_NAMED, [[...ids, ...contacts]]);
    const names = new Map(people.filter(({ isActive }) => isActive).map(({ id, name }) => [id, name]));
    return [...organization.divisions.values()].map((division) => view(division, organization, names));
  }

  async read(key: string): Promise<DivisionView> {
    const found = (await this.list()).find((division) => division.key === key);
    if (!found) throw new Problem('not_found', { detail: 'There is no division with this key.' });
    return found;
  }

  async add(body: NewDivisionDto, asking: Asking): Promise<DivisionView> {
    if (!/^[a-z][a-z0-9-]*$/.test(body.key))
      throw invalid(
        '/key',
        'invalid',
        'Use lower-case letters, digits and hyphens, beginning with a letter.',
      );
    await this.change(async (session, organization) => {
      const parentId = parentOf(body.parent ?? null, organization);
      await session.query(ADD_DIVISION, [newId(), body.key, body.name, parentId]);
      await this.tell(session, asking, 'division.added', { division: body.key, parent: body.parent ?? null });
    });
    return this.read(body.key);
  }

  /** Who answers for it follows the tree from the next request on; what is open there stays where it is. */
  async amend(key: string, body: ChangeDivisionDto, asking: Asking): Promise<DivisionView> {
    await this.change(async (session, organization) => {
      const division = organization.byKey.get(key);
      if (!division) throw new Problem('not_found', { detail: 'There is no division with this key.' });
      requireIfMatch(asking.ifMatch, division.version);
      const after = {
        ...division,
        ...this.asked(body, division, organization),
        ...(body.privacyContacts && {
          privacyContacts: await this.contactsIn(session, body.privacyContacts),
        }),
      };
      requireSound(after, organization);
      const changed = await session.query(CHANGE_DIVISION, [
        ...[division.id, division.version, after.name, after.parentId, after.closedAt],
        after.privacyContacts,
      ]);
      if (changed.length === 0) throw new Problem('stale_version');
      const told = differences(toldOf(division, organization), toldOf(after, organization));
      await this.tell(session, asking, 'division.changed', { division: key, ...told });
      const structure = {
        before: organization,
        after: await this.people.organizationIn(session),
        ...{ personId: null, divisionId: null, isNamedAnew: false, hasMoved: false },
      };
      const by = { actorId: asking.member.id, requestId: asking.requestId, at: this.clock.now() };
      await this.laterConflicts.follow(session, structure, by);
    });
    return this.read(key);
  }

  private async contactsIn(session: Session, asked: readonly string[]): Promise<string[]> {
    const found = await Promise.all(
      asked.map((each) => session.query<{ id: string }>(ACTIVE_PERSON, [each])),
    );
    const unknown = found.findIndex((people) => people.length === 0);
    if (unknown !== -1)
      throw invalid(
        `/privacyContacts/${unknown}`,
        'unknown_person',
        'There is no active person with this id or address.',
      );
    return [...new Set(found.flat().map(({ id }) => id))];
  }

  private asked(
    { name, parent, closed }: ChangeDivisionDto,
    division: Division,
    organization: Organization,
  ): Partial<Division> {
    return {
      ...(name !== undefined && { name }),
      ...(parent !== undefined && { parentId: parentOf(parent, organization) }),
      ...(closed !== undefined && { closedAt: closed ? (division.closedAt ?? this.clock.now()) : null }),
    };
  }

  /** One at a time: two moves at once could make a circle that neither sees. */
  private async change(work: (session: Session, organization: Organization) => Promise<void>): Promise<void> {
    await this.database.transaction(async (session) => {
      await session.query(LOCK_OFFICES, []);
      await work(session, await this.people.organizationIn(session));
    });
    this.people.forget();
    this.messages.ring();
  }

  private tell(
    session: Session,
    { member, requestId }: Asking,
    type: string,
    changes: Record<string, unknown>,
  ): Promise<void> {
    const at = this.clock.now();
    return this.audit.record({ type, at, actorId: member.id, requestId, changes }, session);
  }
}

function view(
  division: Division,
  organization: Organization,
  names: ReadonlyMap<string, string>,
): DivisionView {
  const { id, key, name, closedAt, privacyContacts, version } = division;
  const shown = (holders: readonly OfficeHolder[] = []): OfficeHolderView[] =>
    holders.map(({ personId }) => ({ id: personId, name: names.get(personId) ?? '' }));
  const [supervisors, alternates] = officeLine(organization, 'supervisor', id);
  const managers = managerLine(organization, id).find((rank) => rank.some(({ isAlternate }) => !isAlternate));
  return {
    ...{ key, name, parent: keyOf(division.parentId, organization), closed: closedAt !== null },
    ...{ supervisors: shown(supervisors), alternates: shown(alternates), managers: shown(managers), version },
    privacyContacts: privacyContacts.flatMap((each) => {
      const name = names.get(each);
      return name === undefined ? [] : { id: each, name };
    }),
  };
}

function parentOf(key: string | null, { byKey }: Organization): string | null {
  if (key === null) return null;
  const parent = byKey.get(key);
  if (!parent) throw invalid('/parent', 'unknown_division', 'There is no division with this key.');
  if (parent.closedAt)
    throw invalid('/parent', 'closed_division', 'This division is closed; name an open one.');
  return parent.id;
}

function requireSound(division: Division, { divisions, parentOf: parents }: Organization): void {
  const { id, parentId, closedAt } = division;
  if (parentId === id || (parentId !== null && divisionsAbove({ parentOf: parents }, parentId).includes(id)))
    throw invalid('/parent', 'circle', 'A division cannot stand below itself; name one that does not.');
  const below = [...divisions.values()].filter((other) => other.parentId === id && !other.closedAt);
  if (closedAt && below.length > 0)
    throw invalid(
      '/closed',
      'has_divisions',
      `Close or move these first: ${below.map(({ key }) => key).join(', ')}.`,
    );
}

function keyOf(id: string | null, { divisions }: Organization): string | null {
  return id === null ? null : (divisions.get(id)?.key ?? null);
}

/** What the trail tells of a division. */
function toldOf(
  { name, parentId, closedAt, privacyContacts }: Division,
  organization: Organization,
): Record<string, unknown> {
  const contacts = privacyContacts.join(' ');
  return {
    name,
    parent: keyOf(parentId, organization),
    closed: closedAt !== null,
    privacyContacts: contacts,
  };
}

function differences(
  before: Record<string, unknown>,
  after: Record<string, unknown>,
): Record<string, unknown> {
  const changed = Object.keys(after).filter((key) => before[key] !== after[key]);
  return Object.fromEntries(changed.map((key) => [key, { from: before[key], to: after[key] }]));
}

function invalid(pointer: string, code: string, message: string): Problem {
  return new Problem('validation_failed', { errors: [{ pointer, code, message }] });
}
