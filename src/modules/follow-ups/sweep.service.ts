import { Injectable } from '@nestjs/common';
import { reach } from '../../domain/messages/reach.js';
import type { Addressee } from '../../domain/messages/recipients.js';
import { tellsOfConduct } from '../../domain/protocol/anchors.js';
import { fire } from '../../domain/protocol/fire.js';
import { planOf } from '../../domain/protocol/follow-up-plan.js';
import { ruleOf } from '../../domain/protocol/protocol.js';
import { Database, type Session } from '../../platform/database/database.js';
import { MessagesService } from '../messages/messages.service.js';
import { PeopleService } from '../people/people.service.js';
import { ProtocolsService } from '../protocols/protocols.service.js';
import {
  CLAIM_STEPS,
  KNOWN_OF_STEPS,
  NEXT_FOLLOW_UP,
  RECORD_FOLLOW_UPS,
  type DueStep,
  type Known,
} from './follow-ups.sql.js';
import { sweepRows, type Swept } from './sweep-rows.js';

/** Small enough that one who decides on one of the cases waits for a few milliseconds only. */
const AT_ONCE = 25;

/** Sends what is due of reminders and chains: each once for each deadline, in the transaction that says so. */
@Injectable()
export class SweepService {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleService,
    private readonly protocols: ProtocolsService,
    private readonly messages: MessagesService,
  ) {}

  /** When there will be something to do, as far as is known now. */
  async nextAt(): Promise<Date | null> {
    return (await this.database.one<{ at: Date | null }>(NEXT_FOLLOW_UP, []))?.at ?? null;
  }

  /** Deals with some of the steps that are due at `now`; returns how many. */
  async sweep(now: Date): Promise<number> {
    const structure = await this.people.organization();
    const swept = await this.database.transaction(async (session) => {
      const steps = await session.query<DueStep>(CLAIM_STEPS, [now, AT_ONCE]);
      if (steps.length === 0) return [];
      const known = await knownOf(session, steps);
      const all = await Promise.all(
        steps.map((step) => this.follow(step, known.get(keyOf(step)), structure, now)),
      );
      await session.query(RECORD_FOLLOW_UPS, sweepRows(all, now));
      return all;
    });
    if (swept.some(({ fired }) => fired.some(({ people }) => people.length > 0))) this.messages.ring();
    return swept.length;
  }

  private async follow(
    step: DueStep,
    known: Known | undefined,
    structure: Awaited<ReturnType<PeopleService['organization']>>,
    now: Date,
  ): Promise<Swept> {
    const rule = ruleOf(await this.protocols.byId(step.protocolId), step.key);
    if (!rule || !known) return { step, fired: [], nextAt: null };
    const situation = {
      ...{ step, structure, tellsOfConduct: tellsOfConduct(rule) },
      about: { ...step, excluded: new Set(known.excluded) },
    };
    const { fired, nextAt } = fire<Addressee>(planOf(rule, step), {
      ...{ dueAt: step.dueAt, now },
      isRecorded: (kind, nth) => known.recorded.some((each) => each.kind === kind && each.nth === nth),
      reach: (target) => reach(target, situation),
    });
    return { step, fired, nextAt };
  }
}

async function knownOf(session: Session, steps: readonly DueStep[]): Promise<Map<string, Known>> {
  const known = await session.query<Known>(KNOWN_OF_STEPS, [
    steps.map(({ incidentId }) => incidentId),
    steps.map(({ key }) => key),
  ]);
  return new Map(known.map((each) => [keyOf(each), each]));
}

function keyOf({ incidentId, key }: Pick<DueStep, 'incidentId' | 'key'>): string {
  return `${incidentId} ${key}`;
}
