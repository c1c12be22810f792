import { Injectable } from '@nestjs/common';
import { reach } from '../../domain/messages/reach.js';
import type { Addressee } from '../../domain/messages/first-able.js';
import { roomsTold } from '../../domain/messages/rooms.js';
import { fire } from '../../domain/protocol/fire.js';
import { Database, type Session } from '../../platform/database/database.js';
import { AuditService } from '../audit/audit.service.js';
import { MessagesService } from '../messages/messages.service.js';
import { PeopleService } from '../people/people.service.js';
import {
  AT_ONCE,
  CLAIM_DUTIES,
  CLAIM_STEPS,
  KNOWN_OF_DUE,
  NEXT_FOLLOW_UP,
  RECORD_FOLLOW_UPS,
  type DueFollowUp,
  type Known,
} from './follow-ups.sql.js';
import { RulesService } from './rules.service.js';
import { dueRow, sweepRows, type Swept } from './sweep-rows.js';

/** Sends what is due of reminders and chains: each once for each deadline, in the transaction that says so. */
@Injectable()
export class SweepService {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleService,
    private readonly rules: RulesService,
    private readonly messages: MessagesService,
    private readonly trail: AuditService,
  ) {}

  /** When there will be something to do, as far as is known now. */
  async nextAt(): Promise<Date | null> {
    return (await this.database.one<{ at: Date | null }>(NEXT_FOLLOW_UP, []))?.at ?? null;
  }

  /** Deals with some of the steps and duties that are due at `now`; returns how many. */
  async sweep(now: Date): Promise<number> {
    const structure = await this.people.organization();
    const swept = await this.database.transaction(async (session) => {
      const due = await claim(session, now);
      if (due.length === 0) return [];
      const known = await knownOf(session, due);
      const all = await Promise.all(due.map((each, n) => this.follow(each, known.get(n), structure, now)));
      await session.query(RECORD_FOLLOW_UPS, sweepRows(all, now));
      return all;
    });
    if (swept.some(({ fired }) => fired.some(({ people }) => people.length > 0))) this.messages.ring();
    if (swept.length > 0) this.trail.ring();
    return swept.length;
  }

  private async follow(
    due: DueFollowUp,
    known: Known | undefined,
    structure: Awaited<ReturnType<PeopleService['organization']>>,
    now: Date,
  ): Promise<Swept> {
    const rules = await this.rules.of(due);
    if (!rules || !known) return { due, named: {}, fired: [], nextAt: null, roomsOf: () => [] };
    const situation = {
      ...{ step: due, structure, tellsOfConduct: rules.tellsOfConduct },
      about: { ...due, excluded: new Set(known.excluded), at: now },
    };
    const { fired, nextAt } = fire<Addressee>(rules.plan, {
      ...{ dueAt: due.dueAt, now },
      isRecorded: (kind, nth) => known.recorded.some((each) => each.kind === kind && each.nth === nth),
      reach: (target) => reach(target, situation),
    });
    return {
      ...{ due, named: rules.named, fired, nextAt },
      roomsOf: (kind, people) => roomsTold(kind, people, structure, situation.about),
    };
  }
}

/** Steps first; what they leave room for is filled with duties. */
async function claim(session: Session, now: Date): Promise<DueFollowUp[]> {
  const steps = await session.query<DueFollowUp>(CLAIM_STEPS, [now]);
  const room = AT_ONCE - steps.length;
  return room > 0 ? [...steps, ...(await session.query<DueFollowUp>(CLAIM_DUTIES, [now, room]))] : steps;
}

/** By the place of each among them. */
async function knownOf(session: Session, due: readonly DueFollowUp[]): Promise<Map<number, Known>> {
  const known = await session.query<Known>(KNOWN_OF_DUE, [JSON.stringify(due.map(dueRow))]);
  return new Map(known.map((each) => [each.n, each]));
}
