import type { FastifyInstance, FastifyRequest } from 'fastify';
import { RouteConfig } from '@nestjs/platform-fastify';
import { Problem } from './problem.js';

export const NDJSON = 'application/x-ndjson';

/** Lets one route take lines of JSON, which arrive as a stream, beside JSON of up to `bytes`. */
export function LinesBody(bytes: number): MethodDecorator {
  return RouteConfig({ bodyLimit: bytes, takesLines: true });
}

/** Everywhere else they are refused as ever, before they are read. The reader limits them, line by line. */
export function acceptLinesWhereAsked(instance: FastifyInstance): void {
  instance.addContentTypeParser(NDJSON, (request: FastifyRequest, payload, done) => {
    const { takesLines } = request.routeOptions.config as { takesLines?: boolean };
    if (takesLines) done(null, payload);
    else done(new Problem('unsupported_media_type'));
  });
}
