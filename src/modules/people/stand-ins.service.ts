import { Injectable } from '@nestjs/common';
import type { Role } from '../../domain/access/role.js';
import { substitutesToTell } from '../../domain/messages/stand-in.js';
import type { Absence } from '../../domain/messages/structure.js';
import { Clock } from '../../platform/clock/clock.js';
import { newId } from '../../platform/clock/new-id.js';
import { Database } from '../../platform/database/database.js';
import { STAND_INS_OF, type AbsenceViewRow, type StandInRow } from './absences.sql.js';
import type { StandInView } from './dto/absence.view.js';
import { PeopleService } from './people.service.js';

/** Who stands in for whom, and what they are told of it. */
@Injectable()
export class StandInsService {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleService,
    private readonly clock: Clock,
  ) {}

  /** For whom a person stands in, and who does for them: now or to come. */
  async of(personId: string): Promise<{ standsInFor: StandInView[]; substitute: StandInView | null }> {
    const { absences } = await this.people.organization();
    const isConcerned = absences.some((each) => [each.personId, each.substituteId].includes(personId));
    const rows = isConcerned
      ? await this.database.query<StandInRow>(STAND_INS_OF, [personId, this.clock.now()])
      : [];
    const view = async ({ absentId, from, to, person }: StandInRow): Promise<StandInView> => ({
      ...{ person, roles: await this.rolesOf(absentId), from: from.toISOString(), to: to.toISOString() },
    });
    const own = rows.find(({ absentId }) => absentId === personId);
    const others = rows.filter((row) => row !== own);
    return { standsInFor: await Promise.all(others.map(view)), substitute: own ? await view(own) : null };
  }

  /** The messages to substitutes when an absence takes the place of another or ends, as rows. */
  async toTell(
    personId: string,
    before: AbsenceViewRow | undefined,
    after: Absence | null,
    now: Date,
  ): Promise<string> {
    const roles = await this.rolesOf(personId);
    const was = before && { personId, ...before, substituteId: before.substitute?.id ?? null };
    // Nobody stands in for someone who holds no office any more.
    const told = roles.length === 0 ? [] : substitutesToTell(was ?? null, after, now);
    return JSON.stringify(
      told.map(({ kind, personId: id, about: { from, to } }) => ({
        ...{ id: newId(), kind, person_id: id, role: roles[0] },
        stand_in: { roles, from: from.toISOString(), until: to.toISOString() },
      })),
    );
  }

  private async rolesOf(personId: string): Promise<Role[]> {
    const { holders } = await this.people.organization();
    const held = holders.filter((holder) => holder.personId === personId);
    return [...new Set(held.map(({ role }) => role))];
  }
}
