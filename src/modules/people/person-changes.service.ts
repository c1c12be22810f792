import { Injectable } from '@nestjs/common';
import { leaving, vacated, type Kept } from '../../domain/messages/offices-left.js';
import { Clock } from '../../platform/clock/clock.js';
import { newId } from '../../platform/clock/new-id.js';
import { Database, type Session } from '../../platform/database/database.js';
import { Problem } from '../../platform/http/problem.js';
import { AuditService } from '../audit/audit.service.js';
import { HandingOnService } from '../handing-on/handing-on.service.js';
import { LaterConflictsService } from '../handing-on/later-conflicts.service.js';
import { MessagesService } from '../messages/messages.service.js';
import { PeopleService, type Organization } from './people.service.js';
import {
  ADD_PERSON,
  CHANGE_PERSON,
  END_SIGN_INS,
  LOCK_OFFICES,
  PERSON_VIEW,
  REPLACE_OFFICES,
  type PersonRow,
} from './people.sql.js';
import type { ChangedBy, EmptyOffice, GivenOffice, NewPerson, PersonChanges } from './person-changes.js';

export type { ChangedBy, GivenOffice, PersonChanges } from './person-changes.js';

/** The one way in which people come, change and leave, wherever that is asked for. */
@Injectable()
export class PersonChangesService {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleService,
    private readonly handingOn: HandingOnService,
    private readonly laterConflicts: LaterConflictsService,
    private readonly messages: MessagesService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** Returns the new person's id. */
  async add(person: NewPerson, by: ChangedBy): Promise<string> {
    const id = newId();
    const { email, name, language = 'en', divisionId = null, passwordHash = null, offices = [] } = person;
    const { userName = null, externalId = null, isActive = true } = person;
    await this.database.transaction(async (session) => {
      const values = [id, email, name, language, divisionId, passwordHash, this.clock.now()];
      await session.query(LOCK_OFFICES, []);
      const before = await this.people.organizationIn(session);
      await session.query(ADD_PERSON, [...values, rowsOf(offices), userName, externalId, isActive]);
      const after = await this.people.organizationIn(session);
      const roles = offices.map(named(after.divisions));
      await this.tell(session, by, 'person.added', { person: id, roles });
      const change = { before, after, personId: id, divisionId, isNamedAnew: true, hasMoved: false };
      await this.laterConflicts.follow(session, change, { ...by, at: this.clock.now() });
    });
    this.people.forget();
    this.messages.ring();
    return id;
  }

  /**
   * Changes the version that was read; returns the offices that nobody holds any more. Whoever leaves an office loses
   * what it gave them at their next request, and what was open passes to whoever is responsible now, all at once.
   */
  async change(
    id: string,
    version: number,
    changes: PersonChanges,
    by: ChangedBy,
  ): Promise<{ version: number; empty: EmptyOffice[] }> {
    const done = await this.database.transaction(async (session) => {
      await session.query(LOCK_OFFICES, []);
      const before = await this.people.organizationIn(session);
      const [person] = await session.query<PersonRow>(PERSON_VIEW, [id]);
      if (person?.version !== version) throw new Problem('stale_version');
      await this.write(session, id, version, changes);
      const after = await this.people.organizationIn(session);
      const empty = await this.leave(session, id, { before, after, changes, by });
      const change = { before, after, personId: id, ...newOf(person, changes, after) };
      await this.laterConflicts.follow(session, change, { ...by, at: this.clock.now() });
      const told = tellable(person, changes, after.divisions);
      await this.tell(session, by, 'person.changed', { person: id, ...told });
      return { version: version + 1, empty: empty.map(named(after.divisions)) };
    });
    this.people.forget();
    this.messages.ring();
    return done;
  }

  private async write(session: Session, id: string, version: number, changes: PersonChanges): Promise<void> {
    const { name, language, passwordHash, isActive, divisionId, email, offices } = changes;
    const { userName, externalId, isRemoved } = changes;
    const changed = await session.query(CHANGE_PERSON, [
      ...[id, version, name ?? null, language ?? null, passwordHash ?? null, isActive ?? null],
      ...[divisionId !== undefined, divisionId ?? null, email ?? null],
      ...[userName !== undefined, userName ?? null, externalId !== undefined, externalId ?? null],
      isRemoved ?? null,
    ]);
    if (changed.length === 0) throw new Problem('stale_version');
    if (passwordHash !== undefined || isActive === false)
      await session.query(END_SIGN_INS, [id, this.clock.now()]);
    if (offices) await session.query(REPLACE_OFFICES, [id, rowsOf(offices)]);
  }

  private async leave(
    session: Session,
    personId: string,
    {
      before,
      after,
      changes,
      by,
    }: { before: Organization; after: Organization; changes: PersonChanges; by: ChangedBy },
  ): Promise<EmptiedOffice[]> {
    const held = heldBy(personId, before);
    const kept: Kept | null =
      changes.isActive === false
        ? { roles: [], divisions: [] }
        : leaving(held, heldBy(personId, after), after.parentOf);
    const vacant = vacated(held, after);
    if (vacant.some(({ role }) => role === 'administrator') && !hasAdministrator(after))
      throw new Problem('last_administrator');
    const at = this.clock.now();
    const why = changes.isActive === false ? 'left' : 'left_office';
    if (kept) await this.handingOn.handOn(session, { personId, why, kept, vacant, at, ...by }, after);
    await this.handingOn.tellVacant(session, vacant, after, at);
    return vacant;
  }

  /** In the transaction that changes it. */
  private tell(
    session: Session,
    { actorId, requestId, via }: ChangedBy,
    type: string,
    changes: Record<string, unknown>,
  ): Promise<void> {
    const told = via === undefined ? changes : { ...changes, via };
    return this.audit.record({ type, at: this.clock.now(), actorId, requestId, changes: told }, session);
  }
}

type EmptiedOffice = Omit<GivenOffice, 'isAlternate'>;

function heldBy(personId: string, { holders }: Organization): Organization['holders'] {
  return holders.filter((holder) => holder.personId === personId);
}

/** Whether someone goes by another name or address now, or works elsewhere. */
function newOf(
  before: PersonRow,
  { name, email, divisionId }: PersonChanges,
  { divisions }: Organization,
): { divisionId: string | null; isNamedAnew: boolean; hasMoved: boolean } {
  const to = divisionId == null ? null : (divisions.get(divisionId)?.key ?? null);
  const was = [...divisions.values()].find(({ key }) => key === before.division)?.id ?? null;
  return {
    divisionId: divisionId === undefined ? was : divisionId,
    isNamedAnew: (name ?? before.name) !== before.name || (email ?? before.email) !== before.email,
    hasMoved: divisionId !== undefined && to !== before.division,
  };
}

/** Alternates may do all that an administrator may, so nobody is locked out while there is one. */
function hasAdministrator({ holders }: Organization): boolean {
  return holders.some(({ role }) => role === 'administrator');
}

function rowsOf(offices: readonly GivenOffice[]): string {
  return JSON.stringify(offices.map((office) => ({ id: newId(), ...office })));
}

function named(divisions: Organization['divisions']) {
  return <Given extends EmptiedOffice>({ divisionId, ...office }: Given) => ({
    ...office,
    division: divisionId === null ? null : (divisions.get(divisionId)?.key ?? null),
  });
}

/** Roles, division and whether someone is active, before and after; of the rest only that it changed. */
function tellable(
  before: PersonRow,
  { offices, divisionId, isActive, isRemoved, ...own }: PersonChanges,
  divisions: Organization['divisions'],
): Record<string, unknown> {
  const changed = Object.entries(own).filter(([, value]) => value !== undefined);
  const to = divisionId == null ? null : (divisions.get(divisionId)?.key ?? null);
  const roles = offices
    ?.map(named(divisions))
    .map(({ isAlternate: alternate, ...rest }) => ({ ...rest, alternate }));
  return {
    ...Object.fromEntries(changed.map(([key]) => [key === 'passwordHash' ? 'password' : key, 'changed'])),
    ...(roles && { roles: { from: before.roles, to: roles } }),
    ...(divisionId !== undefined && { division: { from: before.division, to } }),
    ...(isActive !== undefined && { active: { from: before.isActive, to: isActive } }),
    ...(isRemoved !== undefined && { removed: isRemoved }),
  };
}
