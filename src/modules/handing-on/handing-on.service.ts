import { Injectable } from '@nestjs/common';
import type { Office } from '../../domain/messages/offices-left.js';
import { officers } from '../../domain/messages/recipients.js';
import type { Structure } from '../../domain/messages/structure.js';
import { distinct } from '../../domain/messages/first-able.js';
import type { Session } from '../../platform/database/database.js';
import {
  HAND_ON,
  KNOWN_OF_LEFT,
  TAKE_LEFT,
  TELL_VACANT,
  type KnownOfStep,
  type LeftStep,
} from './handing-on.sql.js';
import { messageRows, trailRows } from './handing-on-rows.js';
import type { Leaving } from './leaving.js';

/** What is open passes to whoever is responsible now, in the transaction in which someone leaves. */
@Injectable()
export class HandingOnService {
  /** `structure` is without whoever left. */
  async handOn(session: Session, left: Leaving, structure: Structure): Promise<void> {
    const { roles, divisions } = left.kept;
    const steps = await session.query<LeftStep>(TAKE_LEFT, [
      ...[left.personId, roles, divisions],
      left.vacant.map(({ role }) => role).filter((role) => role !== 'supervisor'),
      left.vacant.flatMap(({ role, divisionId }) => (role === 'supervisor' ? [divisionId] : [])),
    ]);
    const known = steps.length === 0 ? [] : await session.query<KnownOfStep>(KNOWN_OF_LEFT, namesOf(steps));
    await session.query(HAND_ON, [
      JSON.stringify(steps.map(({ incidentId, key }) => ({ incident_id: incidentId, key }))),
      JSON.stringify(trailRows(steps, left)),
      JSON.stringify(messageRows(steps, known, structure, left.at)),
      ...[left.personId, roles, divisions, left.at],
    ]);
  }

  /** Administrators and the privacy office hear that an office is empty, each once. */
  async tellVacant(
    session: Session,
    vacant: readonly Office[],
    structure: Structure,
    at: Date,
  ): Promise<void> {
    const told = distinct([
      ...officers('privacy_officer', structure, at),
      ...officers('administrator', structure, at),
    ]);
    for (const { role, divisionId } of vacant)
      await session.query(TELL_VACANT, [
        ...[told.map(({ personId }) => personId), told.map((each) => each.role)],
        ...[role, role === 'supervisor' ? divisionId : null, at],
      ]);
  }
}

function namesOf(steps: readonly LeftStep[]): [string[], string[]] {
  return [steps.map(({ incidentId }) => incidentId), steps.map(({ key }) => key)];
}
