import { Injectable, type OnModuleInit } from '@nestjs/common';
import { meaningOf, whoIsMeant, type Meant } from '../../domain/access/meant-by.js';
import type { Asking as Requested } from '../../platform/http/asking.js';
import type { Actor, Role } from '../../domain/access/role.js';
import type { Absence, OfficeHolder, Room, Structure } from '../../domain/messages/structure.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database, type Session } from '../../platform/database/database.js';
import { Listener } from '../../platform/database/listener.js';
import {
  ABSENCES,
  DIVISIONS,
  HOLDERS,
  MEMBER,
  MEMBER_BY_EMAIL,
  NAMES,
  ROOMS,
  type Assignment,
  type MemberRow,
} from './people.sql.js';

/** A person who may act: the actor of decisions, with what else is known of them. */
export interface Member extends Actor {
  email: string;
  language: 'en' | 'fr';
  divisionId: string | null;
  assignments: readonly Assignment[];
  /** A system that may give people offices with powers. */
  mayEmpower?: boolean;
  /** What they are asked for first: without what they are only an alternate for. */
  held: Pick<Actor, 'roles' | 'divisions'>;
}

export interface Division {
  id: string;
  key: string;
  name: string;
  parentId: string | null;
  /** Who is meant for its privacy matters, by id; those included who have left. */
  privacyContacts: string[];
  /** Since then no report is taken for it. */
  closedAt: Date | null;
  version: number;
}

export interface Organization extends Structure {
  divisions: ReadonlyMap<string, Division>;
  byKey: ReadonlyMap<string, Division>;
}

interface NamedPerson {
  id: string;
  email: string;
  name: string;
  divisionId: string | null;
}

const MOST_REMEMBERED = 20_000;

/**
 * Who is who, kept in memory and read anew when PostgreSQL says that it changed: a role that is taken away is gone
 * at the next request. While notifications cannot be heard, every question is a query.
 */
@Injectable()
export class PeopleService implements OnModuleInit {
  private members = new Map<string, Member>();
  private known: Organization | null = null;
  private generation = 0;

  constructor(
    private readonly database: Database,
    private readonly listener: Listener,
    private readonly clock: Clock,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.listener.on('people_changed', () => this.forget());
  }

  /** Those who are active; null for anyone else. */
  async member(id: string): Promise<Member | null> {
    const known = this.listener.isHearing ? this.members.get(id) : undefined;
    if (known) return known;
    const { generation } = this;
    const row = await this.database.one<MemberRow>(MEMBER, [id]);
    if (!row) return null;
    const member = toMember(row, (await this.organization()).parentOf);
    if (generation === this.generation && this.members.size < MOST_REMEMBERED) this.members.set(id, member);
    return member;
  }

  /**
   * The same with the roles that someone else gives, in place of those that are kept here: a role that is kept here too
   * stays what it is, and a supervisor answers for the divisions that are named here.
   */
  async memberAs(id: string, roles: readonly Role[]): Promise<Member | null> {
    const member = await this.member(id);
    if (!member) return null;
    const kept = member.assignments.filter(({ role }) => roles.includes(role));
    const given = roles
      .filter((role) => role !== 'supervisor' && !kept.some((each) => each.role === role))
      .map((role) => ({ role, divisionId: null, isAlternate: false }));
    return withAssignments(member, [...kept, ...given], (await this.organization()).parentOf);
  }

  async organization(): Promise<Organization> {
    if (this.known && this.listener.isHearing) return this.known;
    const { generation } = this;
    const organization = structured(
      ...(await Promise.all([
        this.database.query<DivisionRow>(DIVISIONS, []),
        this.database.query<HolderRow>(HOLDERS, []),
        this.database.query<AbsentRow>(ABSENCES, [this.clock.now()]),
        this.database.query<RoomRow>(ROOMS, []),
      ])),
    );
    if (generation === this.generation) this.known = organization;
    return organization;
  }

  /** As a transaction under way has it. */
  organizationIn(session: Pick<Session, 'query'>): Promise<Organization> {
    return readOrganization(session, this.clock.now());
  }

  /** The people with these e-mail addresses, whatever their case; unknown addresses are simply absent. */
  async withEmails(
    emails: readonly string[],
  ): Promise<{ id: string; email: string; divisionId: string | null }[]> {
    return this.database.query(MEMBER_BY_EMAIL, [emails.map((email) => email.toLowerCase())]);
  }

  /** Whom these words mean, those who have left included; and whether some words mean nobody who is known. */
  async named(texts: readonly string[]): Promise<Meant<NamedPerson>> {
    if (texts.length === 0) return { people: [], isSomeoneUnknown: false, namesNobody: false };
    return whoIsMeant(texts, await this.database.query<NamedPerson & Record<string, unknown>>(NAMES, []));
  }

  /** Ids of everyone whom a longer text may name, those who have left included. */
  async mentionedIn(text: string): Promise<string[]> {
    const everyone = await this.database.query<NamedPerson & Record<string, unknown>>(NAMES, []);
    return everyone.filter(meaningOf(text)).map(({ id }) => id);
  }

  /** Drops what is remembered; the next question is a query. */
  forget(): void {
    this.generation += 1;
    this.members = new Map();
    this.known = null;
  }
}

export async function readOrganization(session: Pick<Session, 'query'>, now: Date): Promise<Organization> {
  return structured(
    await session.query<DivisionRow>(DIVISIONS, []),
    await session.query<HolderRow>(HOLDERS, []),
    await session.query<AbsentRow>(ABSENCES, [now]),
    await session.query<RoomRow>(ROOMS, []),
  );
}

type DivisionRow = Division & Record<string, unknown>;
type HolderRow = OfficeHolder & Record<string, unknown>;
type AbsentRow = Absence & Record<string, unknown>;
type RoomRow = Room & Record<string, unknown>;

function structured(
  divisions: readonly Division[],
  holders: readonly OfficeHolder[],
  absences: readonly Absence[],
  rooms: readonly Room[],
): Organization {
  return {
    ...{ holders, absences, rooms },
    divisions: new Map(divisions.map((division) => [division.id, division])),
    byKey: new Map(divisions.map((division) => [division.key, division])),
    parentOf: new Map(divisions.map((division) => [division.id, division.parentId])),
  };
}

function toMember(row: MemberRow, parentOf: Structure['parentOf']): Member {
  return withAssignments(row, row.assignments, parentOf);
}

function withAssignments(
  row: MemberRow | Member,
  assignments: Assignment[],
  parentOf: Structure['parentOf'],
): Member {
  const held = assignments.filter(({ isAlternate }) => !isAlternate);
  return { ...row, assignments, ...answering(assignments, parentOf), held: answering(held, parentOf) };
}

/** The roles that offices give, and the divisions that they answer for. */
function answering(
  assignments: readonly Assignment[],
  parentOf: Structure['parentOf'],
): Pick<Actor, 'roles' | 'divisions'> {
  const supervised = assignments.flatMap((held) =>
    held.role === 'supervisor' && held.divisionId ? [held.divisionId] : [],
  );
  const roles = [...new Set<Role>(['employee', ...assignments.map((held) => held.role)])];
  return { roles, divisions: withDescendants(supervised, parentOf) };
}

/** A supervisor answers for a division and for those below it. */
function withDescendants(roots: readonly string[], parentOf: Structure['parentOf']): string[] {
  const answered = new Set(roots);
  for (let grew = answered.size > 0; grew;) {
    const before = answered.size;
    for (const [division, parent] of parentOf)
      if (parent !== null && answered.has(parent)) answered.add(division);
    grew = answered.size > before;
  }
  return [...answered];
}

/** Who asks, and what for. */
export type Asking = Requested<Member>;
