import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyInstance } from 'fastify';
import { isUtf8 } from 'node:buffer';
import { RouteConfig } from '@nestjs/platform-fastify';
import { Problem } from './problem.js';

/** Lets one route take a CSV file of up to `bytes`, which arrives as text. */
export function CsvBody(bytes: number, example: string): MethodDecorator {
  return applyDecorators(
    RouteConfig({ bodyLimit: bytes, takesCsv: true }),
    ApiConsumes('text/csv'),
    ApiBody({ required: true, schema: { type: 'string', maxLength: bytes, example } }),
  );
}

/** Everywhere else it is refused as ever, before it is read. */
export function acceptCsvWhereAsked(instance: FastifyInstance): void {
  instance.addContentTypeParser('text/csv', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    const { takesCsv } = request.routeOptions.config as { takesCsv?: boolean };
    if (!takesCsv) done(new Problem('unsupported_media_type'));
    else if (!isUtf8(body))
      done(new Problem('validation_failed', { detail: 'Save the file in UTF-8 and send it again.' }));
    else done(null, body.toString('utf8'));
  });
}
