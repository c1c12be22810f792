import { Injectable } from '@nestjs/common';
import { newId } from '../../platform/clock/new-id.js';
import type { Session } from '../../platform/database/database.js';
import { SealingService } from '../sealing/sealing.service.js';
import { appointerRows, messageRows } from './handing-on-rows.js';
import { KNOWN_OF_LEFT, type KnownOfStep, type LeftStep } from './handing-on.sql.js';
import { arising, effectOf, type Arisen, type StructureChange } from './later-conflicts.js';
import {
  CONCERNED_CASES,
  EVERY_NAME,
  KEEP_FROM,
  STEPS_OF_THEIRS,
  TAKE_FROM_THEM,
  type ConcernedCase,
  type LaterTie,
  type NamedRow,
} from './later-conflicts.sql.js';

/** By whom the organization was changed, and when. */
interface Changed {
  actorId: string | null;
  requestId: string | null;
  at: Date;
}

/** Cases are kept from whoever comes to be named or a direct supervisor later, in the transaction that makes it so. */
@Injectable()
export class LaterConflictsService {
  constructor(private readonly sealing: SealingService) {}

  async follow(session: Session, change: StructureChange, by: Changed): Promise<void> {
    const effect = effectOf(change);
    if (effect.divisions.length === 0 && !change.isNamedAnew && !change.hasMoved) return;
    const about = [effect.divisions, change.hasMoved ? change.personId : null, change.isNamedAnew];
    const cases = await session.query<ConcernedCase>(CONCERNED_CASES, about);
    if (cases.length === 0) return;
    const everyone = await session.query<NamedRow>(EVERY_NAME, []);
    const arisen = new Map(
      cases.map((each) => [each.id, arising(this.opened(each), everyone, change.after, effect)]),
    );
    await this.keep(session, cases, arisen, by);
    const ties = [...arisen.values()].flatMap((each) => each.ties);
    if (ties.length > 0) await this.takeFrom(session, ties, change, by);
  }

  /** What cannot be read names somebody who is not known. */
  private opened(kase: ConcernedCase): ConcernedCase {
    return kase.namesNobody ? this.sealing.openListed('incident', [kase.id], kase) : kase;
  }

  private async keep(
    session: Session,
    cases: readonly ConcernedCase[],
    arisen: ReadonlyMap<string, Arisen>,
    { actorId, requestId, at }: Changed,
  ): Promise<void> {
    const changed = cases.flatMap(({ id, namesNobody }) => {
      const after = arisen.get(id);
      return after && (after.ties.length > 0 || after.namesNobody !== namesNobody) ? [{ id, after }] : [];
    });
    if (changed.length === 0) return;
    await session.query(KEEP_FROM, [
      JSON.stringify(changed.flatMap(({ after }) => after.ties)),
      JSON.stringify(
        changed.map(({ id, after: { ties, namesNobody } }) => ({
          ...{ id, names_nobody: namesNobody, is_kept: ties.length > 0 },
        })),
      ),
      JSON.stringify(
        changed
          .filter(({ after }) => after.ties.length > 0)
          .map(({ id, after: { ties } }) => ({
            ...{ id: newId(), incident_id: id, actor_id: actorId, request_id: requestId },
            changes: {
              ...{ added: [...new Set(ties.map((each) => each.person_id))], removed: [], why: 'structure' },
            },
          })),
      ),
      at,
    ]);
  }

  private async takeFrom(
    session: Session,
    ties: readonly LaterTie[],
    { after }: StructureChange,
    { actorId, requestId, at }: Changed,
  ): Promise<void> {
    const steps = await session.query<LeftStep>(STEPS_OF_THEIRS, [JSON.stringify(ties)]);
    if (steps.length === 0) return;
    const known = await session.query<KnownOfStep>(KNOWN_OF_LEFT, [
      steps.map(({ incidentId }) => incidentId),
      steps.map(({ key }) => key),
    ]);
    const taken = steps.filter(({ wasAssigned }) => wasAssigned);
    await session.query(TAKE_FROM_THEM, [
      JSON.stringify(taken.map(({ incidentId, key }) => ({ incident_id: incidentId, key }))),
      JSON.stringify(
        taken.map(({ incidentId, key }) => ({
          ...{ id: newId(), incident_id: incidentId, actor_id: actorId, step_key: key },
          request_id: requestId,
        })),
      ),
      // Nobody is told that it was somebody else's, nor why it is not any more.
      JSON.stringify([
        ...messageRows(steps, known, after, at, 'step_due'),
        ...appointerRows(steps, known, ties, after, at),
      ]),
      at,
    ]);
  }
}
