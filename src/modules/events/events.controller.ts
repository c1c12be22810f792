import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Answers } from '../../platform/http/answers.js';
import { Caller } from '../../platform/http/asking.js';
import { ForSystems } from '../../platform/http/for-systems.js';
import { FewerFieldsOf } from '../../platform/http/listing.js';
import { USUAL_PER_PAGE } from '../../platform/http/page.js';
import { May } from '../access/may.js';
import type { Asking } from '../people/people.service.js';
import { EventsView, EventView } from './dto/event.view.js';
import { ListEventsDto } from './dto/list-events.dto.js';
import { BEGINNING } from './events.sql.js';
import { EventsService } from './events.service.js';
import { PlacesService } from './places.service.js';
import { typesIn } from './wanted-events.js';

@ApiTags('Events')
@ApiBearerAuth()
@May('read:facts')
@Controller('v1/events')
export class EventsController {
  constructor(
    private readonly events: EventsService,
    private readonly places: PlacesService,
  ) {}

  @Get()
  @ForSystems('events:read')
  @ApiOperation({
    summary: 'List what happened, the oldest first',
    description:
      'For everyone who is signed in, about the incidents that they may see, as far as they may know; for systems with the scope events:read about what they filed, with events:all about every incident that is not kept from them, and never about conduct. Ids, names of steps and duties, states and instants only. Go on with nextCursor as after, as often as you like: nothing is missed and nothing told twice.',
  })
  @ApiOkResponse({ type: EventsView })
  @FewerFieldsOf(EventView)
  @Answers('validation_failed', 'invalid_cursor', 'unauthenticated', 'scope_missing')
  async list(@Query() query: ListEventsDto, @Caller() { member }: Asking): Promise<EventsView> {
    const { after, types, incident = null, limit = USUAL_PER_PAGE } = query;
    const from = after === undefined ? BEGINNING : this.places.placeIn(after);
    const read = await this.events.read(member, { after: from, types: typesIn(types), incident, limit });
    const { events, next, hasMore } = read;
    return { items: events.map(({ event }) => event), nextCursor: this.places.cursorOf(next), hasMore };
  }
}
