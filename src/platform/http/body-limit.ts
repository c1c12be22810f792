import type { FastifyInstance } from 'fastify';
import { RouteConfig } from '@nestjs/platform-fastify';

/** The largest body a route accepts unless it says otherwise, in bytes. */
export const BODY_LIMIT = 64 * 1024;

/** Lets one route accept bodies of up to `bytes`. */
export function BodyLimit(bytes: number): MethodDecorator {
  return RouteConfig({ bodyLimit: bytes });
}

/** Nest hands a route's config to Fastify but not its options, so the limit is moved there. */
export function honourBodyLimits(instance: FastifyInstance): void {
  instance.addHook('onRoute', (route) => {
    const { bodyLimit } = (route.config ?? {}) as { bodyLimit?: number };
    if (bodyLimit !== undefined) route.bodyLimit = bodyLimit;
  });
}
