import { Controller, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiExtraModels,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  getSchemaPath,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import type { Scope } from '../../domain/access/scopes.js';
import { Answers } from '../../platform/http/answers.js';
import { Caller } from '../../platform/http/asking.js';
import { BODY_LIMIT } from '../../platform/http/body-limit.js';
import { ForSystems } from '../../platform/http/for-systems.js';
import { LinesBody, NDJSON } from '../../platform/http/lines-body.js';
import { Problem } from '../../platform/http/problem.js';
import { problemOf } from '../../platform/http/problem-of.js';
import { readLines, type Line } from '../../platform/http/read-lines.js';
import { Keyed } from '../../platform/retries/keyed.js';
import { May } from '../access/may.js';
import type { Asking } from '../people/people.service.js';
import { refused } from './batch-group.js';
import { BatchService, type Told } from './batch.service.js';
import { BatchQueryDto, BatchReportDto } from './dto/batch.dto.js';
import { BatchOutcomeView, BatchView, MOST_IN_BATCH } from './dto/batch.view.js';

/** Of an array, which is read whole; lines are read one by one and may be more. */
const MOST_BYTES = 4 * 1024 * 1024;
/** Answers that wait for a reader who is still sending. */
const MOST_UNREAD = 4 * 1024 * 1024;

const EXAMPLE = {
  ...{ title: 'Unusual download', discoveredAt: '2026-11-20T14:05:00-05:00', division: 'public-health' },
  ...{ externalReference: 'SIEM-991' },
};
const ID = '019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44';
const OUTCOME = {
  ...{ line: 1, outcome: 'created', status: 201, externalReference: 'SIEM-991' },
  incident: { id: ID, reference: 'PB-2026-000123', href: `/v1/incidents/${ID}` },
  problem: null,
};
const BODY = {
  required: true,
  content: {
    'application/json': {
      schema: {
        type: 'array' as const,
        items: { $ref: getSchemaPath(BatchReportDto) },
        ...{ minItems: 1, maxItems: MOST_IN_BATCH },
      },
      example: [EXAMPLE],
    },
    [NDJSON]: {
      schema: { type: 'string' as const, maxLength: MOST_IN_BATCH * BODY_LIMIT },
      example: `${JSON.stringify(EXAMPLE)}\n`,
    },
  },
};

@ApiTags('Incidents')
@ApiBearerAuth()
@May('signed in')
@Controller('v1/incidents/batch')
export class BatchController {
  constructor(private readonly batch: BatchService) {}

  @Post()
  @HttpCode(200)
  @LinesBody(MOST_BYTES)
  @Keyed({ inParts: true })
  @ForSystems('incidents:report' satisfies Scope)
  @ApiExtraModels(BatchReportDto, BatchOutcomeView)
  @ApiOperation({
    summary: 'File up to 1,000 reports, and hear what became of each',
    description:
      'For everyone, and for systems with the scope incidents:report. An array of at most 4 MB, or lines of JSON (application/x-ndjson) of at most 64 KB each, which are filed as they arrive. A line that is refused stops no other. What a system files under an externalReference is filed once: the same again is answered with the incident, anything else with already_reported. With Accept: application/x-ndjson the outcomes come one a line, as they are known. Under an Idempotency-Key, what was done is told again and the rest is done. dryRun=true files nothing. With the scope incidents:import, a line may bring over an incident that ended in another register.',
    requestBody: BODY,
  })
  @ApiOkResponse({
    description: 'What became of each, also where all were refused',
    content: {
      'application/json': {
        schema: { $ref: getSchemaPath(BatchView) },
        example: { created: 1, existing: 0, refused: 0, fileable: 0, items: [OUTCOME] },
      },
      [NDJSON]: {
        schema: { type: 'string', maxLength: MOST_UNREAD, description: 'A BatchOutcomeView in each line' },
        example: `${JSON.stringify(OUTCOME)}\n`,
      },
    },
  })
  @ApiExtraModels(BatchView)
  @Answers(
    ...(['validation_failed', 'malformed_json', 'malformed_request', 'too_deep', 'unauthenticated'] as const),
    ...(['scope_missing', 'network_not_allowed', 'body_too_large', 'unsupported_media_type'] as const),
    'unavailable',
  )
  async file(
    @Query() { dryRun }: BatchQueryDto,
    @Req() request: FastifyRequest,
    @Caller() asking: Asking,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BatchView | Readable> {
    const told = this.batch.file(linesOf(request.body), { ...asking, isDryRun: dryRun });
    // Before an answer begins, so that a body that holds nothing is refused like any other.
    const first = await told.next();
    if (first.done) throw empty();
    const all = beginningWith(first.value, told);
    if (request.headers.accept?.includes(NDJSON) !== true) return whole(all, reply);
    if (first.value.isReplayed) void reply.header('idempotency-replayed', 'true');
    void reply.type(NDJSON).header('x-accel-buffering', 'no');
    return Readable.from(inLines(all, asking.requestId), { objectMode: false, highWaterMark: MOST_UNREAD });
  }
}

function linesOf(body: unknown): AsyncIterable<Line> | Iterable<Line> {
  if (body instanceof Readable) {
    const chunks = body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
    return readLines(chunks, { longest: BODY_LIMIT, most: MOST_IN_BATCH });
  }
  if (!Array.isArray(body))
    throw new Problem('validation_failed', {
      errors: [{ pointer: '', code: 'list', message: 'Give a list of reports, or lines of JSON.' }],
    });
  if (body.length > MOST_IN_BATCH)
    throw new Problem('validation_failed', {
      errors: [{ pointer: '', code: 'too_many', message: `Give at most ${MOST_IN_BATCH} items.` }],
    });
  return body.map((item, nth) => ({ line: nth + 1, text: JSON.stringify(item) }));
}

function empty(): Problem {
  const error = { pointer: '', code: 'too_few', message: 'Give at least 1.' };
  return new Problem('validation_failed', { errors: [error] });
}

async function* beginningWith(first: Told, rest: AsyncGenerator<Told>): AsyncGenerator<Told> {
  yield first;
  yield* rest;
}

async function whole(all: AsyncIterable<Told>, reply: FastifyReply): Promise<BatchView> {
  const items: BatchOutcomeView[] = [];
  let isReplayed = true;
  for await (const told of all) {
    items.push(...told.outcomes);
    isReplayed &&= told.isReplayed;
  }
  if (isReplayed) void reply.header('idempotency-replayed', 'true');
  const count = (outcome: BatchOutcomeView['outcome']): number =>
    items.filter((each) => each.outcome === outcome).length;
  return {
    ...{ created: count('created'), existing: count('existing') },
    ...{ refused: count('refused'), fileable: count('fileable'), items },
  };
}

/** Once an answer has begun, what ends it early can only be said in it. */
async function* inLines(all: AsyncIterable<Told>, requestId: string): AsyncGenerator<string> {
  let line = 0;
  try {
    for await (const { outcomes } of all)
      for (const outcome of outcomes) {
        ({ line } = outcome);
        yield `${JSON.stringify(outcome)}\n`;
      }
  } catch (error) {
    const last = refused({ line: line + 1, externalReference: null }, problemOf(error), requestId);
    yield `${JSON.stringify(last)}\n`;
  }
}
