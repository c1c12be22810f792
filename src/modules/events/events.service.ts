import { Injectable } from '@nestjs/common';
import type { Actor } from '../../domain/access/role.js';
import { EVENT_TYPES, type EventType } from '../../domain/events/event-types.js';
import { listenerRelations } from '../../domain/events/listener.js';
import { outwardEvent, type OutwardEvent } from '../../domain/events/outward-event.js';
import { Database } from '../../platform/database/database.js';
import { EntryKnowledge } from '../incidents/entry-knowledge.service.js';
import {
  BEGINNING,
  MOST_READ,
  NOW,
  selectEvents,
  type EventRow,
  type Place,
  type Wanted,
} from './events.sql.js';

export type { Place, Wanted };

interface PlacedEvent {
  event: OutwardEvent;
  place: Place;
}

/** Some of what happened, and from where to go on. */
interface Events {
  events: PlacedEvent[];
  next: Place;
  hasMore: boolean;
}

const EVERY_TYPE = Object.keys(EVENT_TYPES) as EventType[];

type ToldRow = Extract<EventRow, { id: string }>;

/** What happened in cases, as far as someone may know, in an order that nothing slips behind. */
@Injectable()
export class EventsService {
  constructor(
    private readonly database: Database,
    private readonly knowledge: EntryKnowledge,
  ) {}

  /** It may be less than asked for, and nothing, while there is more: what may not be told is left out. */
  async read(actor: Actor, wanted: Wanted): Promise<Events> {
    const { statement, values } = selectEvents(actor, { ...wanted, limit: wanted.limit + 1 });
    const rows = await this.database.query<EventRow>(statement, values);
    const found = rows.filter(isTold);
    const isCut = found.length > wanted.limit;
    const looked = found.slice(0, wanted.limit);
    const last = looked.at(-1);
    const next = isCut && last ? placeOf(last) : endOf(rows[0], wanted.after);
    const isKnown = await this.knowledge.each(looked, (row) => ({
      id: actor.id,
      relations: listenerRelations(actor, row, row.ties),
    }));
    const events = looked
      .filter((_, nth) => isKnown[nth])
      .map((row) => ({ event: outwardEvent(row), place: placeOf(row) }));
    return { events, next, hasMore: isCut || rows[0]?.readCount === MOST_READ };
  }

  /** One event as it may be told by now; null where it may not be told any more. */
  async one(actor: Actor, id: string): Promise<OutwardEvent | null> {
    const wanted = { after: BEGINNING, types: EVERY_TYPE, incident: null, only: id, limit: 1 };
    return (await this.read(actor, wanted)).events[0]?.event ?? null;
  }

  /** Whatever is committed from now on comes after it. */
  async now(): Promise<Place> {
    const row = await this.database.one<{ xact: string }>(NOW, []);
    return { ...BEGINNING, xact: Number(row?.xact ?? 0) };
  }
}

function isTold(row: EventRow): row is ToldRow {
  return row.id !== null;
}

function placeOf({ xact, id }: Pick<ToldRow, 'xact' | 'id'>): Place {
  return { xact: Number(xact), id };
}

function endOf(row: EventRow | undefined, after: Place): Place {
  const { readXact, readId } = row ?? {};
  return readXact != null && readId != null ? { xact: Number(readXact), id: readId } : after;
}
