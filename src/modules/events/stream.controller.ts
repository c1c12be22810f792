import { Controller, Get, Headers, Query, Res, type ExecutionContext } from '@nestjs/common';
import { ApiBearerAuth, ApiHeader, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Answers } from '../../platform/http/answers.js';
import { Caller } from '../../platform/http/asking.js';
import { ForSystems } from '../../platform/http/for-systems.js';
import { OwnContext } from '../../platform/http/own-context.js';
import { Problem } from '../../platform/http/problem.js';
import { May } from '../access/may.js';
import { AdmissionService } from '../auth/admission.service.js';
import type { Asking } from '../people/people.service.js';
import { WhichEventsDto } from './dto/list-events.dto.js';
import { EventsService, type Place } from './events.service.js';
import { StreamsService } from './streams.service.js';
import { PlacesService } from './places.service.js';
import { typesIn } from './wanted-events.js';

const EVENT_STREAM = 'text/event-stream';

@ApiTags('Events')
@ApiBearerAuth()
@May('read:facts')
@Controller('v1/events/stream')
export class StreamController {
  constructor(
    private readonly events: EventsService,
    private readonly streams: StreamsService,
    private readonly places: PlacesService,
    private readonly admission: AdmissionService,
  ) {}

  @Get()
  @ForSystems('events:read')
  @ApiOperation({
    summary: 'Listen to what happens',
    description:
      'For the same as GET /v1/events, which tells the same; send Accept: text/event-stream. It begins after the Last-Event-ID header or after, else with what happens from now on. It ends when the sign-in or the key does, and when nothing is taken for long; come back with the last id. Five streams for each caller.',
  })
  @ApiHeader({
    ...{ name: 'Last-Event-ID', required: false, description: 'The last id that came, as browsers send it' },
    schema: { type: 'string', maxLength: 1024 },
  })
  @ApiProduces(EVENT_STREAM)
  @ApiOkResponse({ schema: { type: 'string', example: 'retry: 3000\n\n' } })
  @Answers(
    ...(['validation_failed', 'invalid_cursor', 'unauthenticated', 'scope_missing'] as const),
    ...(['not_acceptable', 'too_many_requests'] as const),
  )
  async listen(
    @Query() query: WhichEventsDto,
    @Headers() headers: Record<string, string | undefined>,
    @Caller() { member }: Asking,
    @OwnContext() context: ExecutionContext,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (headers['accept']?.includes(EVENT_STREAM) !== true) throw new Problem('not_acceptable');
    const types = typesIn(query.types);
    const after = await this.beginningOf(headers['last-event-id'] ?? query.after);
    void reply.type(EVENT_STREAM).header('x-accel-buffering', 'no');
    if (reply.request.method === 'HEAD') return void reply.send('');
    const wanted = { after, types, incident: query.incident ?? null };
    const admitted = () => this.admission.again(context);
    const listening = { caller: member.id, wanted, admitted };
    const { body, close } = this.streams.open(listening, () => reply.raw.destroy());
    reply.raw.on('close', close);
    void reply.send(body);
  }

  private beginningOf(cursor: string | undefined): Place | Promise<Place> {
    return cursor === undefined ? this.events.now() : this.places.placeIn(cursor);
  }
}
