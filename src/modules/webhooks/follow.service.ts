import { Injectable } from '@nestjs/common';
import { EVENT_TYPES, type EventType } from '../../domain/events/event-types.js';
import { newId } from '../../platform/clock/new-id.js';
import { Database } from '../../platform/database/database.js';
import { EventsService } from '../events/events.service.js';
import { FOLLOWERS, QUEUE_AND_MOVE, type FollowerRow } from './following.sql.js';
import { subscriber } from './subscriber.js';

const AT_ONCE = 100;
const EVERY = Object.keys(EVENT_TYPES) as EventType[];

/** Queues for each endpoint what happened since it was last looked. */
@Injectable()
export class FollowService {
  constructor(
    private readonly database: Database,
    private readonly events: EventsService,
  ) {}

  /** Whether there is more to look at. */
  async follow(now: Date): Promise<boolean> {
    const followers = await this.database.query<FollowerRow>(FOLLOWERS, [now]);
    let hasMore = false;
    for (const follower of followers) hasMore = (await this.followOne(follower, now)) || hasMore;
    return hasMore;
  }

  private async followOne(follower: FollowerRow, now: Date): Promise<boolean> {
    const { webhookId, placeXact, placeId, types } = follower;
    const after = { xact: Number(placeXact), id: placeId };
    const wanted = { after, types: types ?? EVERY, incident: null, limit: AT_ONCE };
    const { events, next, hasMore } = await this.events.read(subscriber(follower), wanted);
    if (next.xact === after.xact && next.id === after.id) return false;
    const rows = events.map(({ event }, nth) => ({
      ...{ nth, id: newId(), event_id: event.id, incident_id: event.incident.id, type: event.type },
    }));
    await this.database.query(QUEUE_AND_MOVE, [
      ...[webhookId, placeXact, placeId, next.xact, next.id],
      ...[JSON.stringify(rows), now],
    ]);
    return hasMore;
  }
}
