import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

/**
 * Lets pages of these origins call from a browser; nothing, unless some are named. Credentials are in headers that the
 * page sets itself, so the browser adds none of its own.
 */
export function allowOrigins(instance: FastifyInstance, origins: readonly string[]): void {
  if (origins.length === 0) return;
  void instance.register(cors, {
    origin: [...origins],
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    allowedHeaders: [
      ...['Authorization', 'Content-Type', 'Idempotency-Key', 'If-Match', 'If-None-Match'],
      ...['X-Request-Id', 'traceparent'],
    ],
    exposedHeaders: [
      ...['Deprecation', 'ETag', 'Idempotency-Replayed', 'Link', 'Location', 'RateLimit', 'RateLimit-Policy'],
      ...['Retry-After', 'Sunset', 'X-Request-Id'],
    ],
    credentials: false,
    maxAge: 600,
    strictPreflight: false,
  });
}
