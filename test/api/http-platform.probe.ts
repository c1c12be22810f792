import {
  Body,
  Controller,
  Get,
  Headers,
  HttpCode,
  Module,
  Param,
  Patch,
  Post,
  Query,
  Req,
  Res,
} from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Answers } from '../../src/platform/http/answers.js';
import { Deprecated } from '../../src/platform/http/deprecated.js';
import { BodyLimit } from '../../src/platform/http/body-limit.js';
import { decodeCursor } from '../../src/platform/http/cursor.js';
import { requireIfMatch, withEtag } from '../../src/platform/http/etag.js';
import {
  Choice,
  Choices,
  Email,
  Flag,
  Text,
  Texts,
  Time,
  Uuid,
  Whole,
  Zone,
} from '../../src/platform/http/fields.js';
import { Nested, NestedList } from '../../src/platform/http/nested-fields.js';
import { Problem } from '../../src/platform/http/problem.js';
import { QueryChoice, QueryFlag, QueryTime, QueryWhole } from '../../src/platform/http/query-fields.js';
import { UuidParam } from '../../src/platform/http/uuid-param.js';

class AffectedDto {
  @Whole({ min: 0, max: 1_000_000, example: 12 })
  estimate!: number;

  @Flag({ optional: true })
  exact?: boolean;
}

class PersonDto {
  @Email()
  email!: string;
}

class ReportDto {
  @Text({ min: 1, max: 200, example: 'Letter mailed to the wrong resident' })
  title!: string;

  @Time()
  discoveredAt!: string;

  @Text({ max: 2000, multiline: true, optional: true, nullable: true })
  description?: string | null;

  @Zone({ optional: true })
  zone?: string;

  @Choice(['hacking', 'verbal'], { optional: true, nullable: true })
  cause?: string | null;

  @Choices(['paper', 'email'], { optional: true })
  formats?: string[];

  @Texts({ max: 3, length: 20, optional: true })
  tags?: string[];

  @Uuid({ optional: true })
  owner?: string;

  @Nested(AffectedDto, { optional: true, nullable: true, description: 'How many people.' })
  affected?: AffectedDto | null;

  @NestedList(PersonDto, { max: 5, optional: true })
  implicated?: PersonDto[];
}

class ListQuery {
  @QueryWhole({ min: 1, max: 100 })
  limit?: number;

  @QueryFlag()
  overdue?: boolean;

  @QueryChoice(['open', 'closed'])
  status?: string;

  @QueryTime()
  from?: string;

  @Text({ max: 1024, optional: true })
  cursor?: string;
}

/** Errors as PostgreSQL's driver, wrapped by TypeORM, throws them: they carry what must not be told. */
function databaseError(code: string): Error {
  return Object.assign(new Error('SECRET duplicate key value'), {
    name: 'QueryFailedError',
    code,
    query: 'insert into SECRET',
    parameters: ['SECRET'],
    detail: 'Key (email)=(SECRET) already exists.',
    driverError: { code },
  });
}

/** Settles once a request is being served that never ends. */
export const stuck = Promise.withResolvers<undefined>();

/** Settles with the means to finish a slow request once one is being served. */
export const release = Promise.withResolvers<(value: undefined) => void>();

@Controller('v1')
class ProbeController {
  @Post('reports')
  @ApiOperation({ summary: 'File a report' })
  @Answers('validation_failed', 'malformed_json', 'body_too_large')
  file(@Body() report: ReportDto): object {
    return { sent: Object.keys(report), report };
  }

  @Post('large')
  @BodyLimit(2 * 1024 * 1024)
  large(@Body() report: ReportDto): object {
    return { length: report.title.length };
  }

  @Get('reports')
  @ApiOkResponse({ type: ReportDto, isArray: true })
  list(@Query() query: ListQuery): object {
    const after = query.cursor === undefined ? undefined : decodeCursor(query.cursor, ['time', 'uuid']);
    return { query, after };
  }

  @Get('reports/:id')
  read(@UuidParam('id') id: string, @Res({ passthrough: true }) reply: FastifyReply): object | undefined {
    return withEtag(reply, 7, { id });
  }

  @Patch('reports/:id')
  change(@UuidParam('id') id: string, @Headers('if-match') ifMatch?: string): object {
    requireIfMatch(ifMatch, 7);
    return { id };
  }

  @Post('reports/:id/acknowledge')
  @HttpCode(200)
  acknowledge(@Req() request: FastifyRequest): object {
    return { traceparent: request.traceparent, again: request.traceparent, ip: request.ip };
  }

  @Get('old')
  @Deprecated({ since: '2026-11-22', sunset: '2027-05-22', link: 'https://probe.example/changes' })
  @ApiOperation({ summary: 'What will end' })
  old(): object {
    return {};
  }

  @Get('boom')
  boom(): never {
    throw new Error('boom: SECRET');
  }

  @Get('database/:code')
  database(@Param('code') code: string): never {
    throw databaseError(code);
  }

  /** Answers when `release` is called, so that a test can close the application in between. */
  @Get('slow')
  async slow(): Promise<object> {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    release.resolve(resolve);
    await promise;
    return { finished: true };
  }

  /** Never answers. */
  @Get('stuck')
  stuck(): Promise<never> {
    stuck.resolve(undefined);
    return new Promise(() => undefined);
  }

  @Get('gate')
  gate(): never {
    throw new Problem('gate_shut', { detail: 'Record the direction first.', extra: { gate: 'direction' } });
  }

  @Post('unchecked')
  unchecked(@Body() body: Record<string, unknown>): object {
    return body;
  }
}

@Module({ controllers: [ProbeController] })
export class ProbeModule {}
