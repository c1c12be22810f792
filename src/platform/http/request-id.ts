import type { IncomingMessage } from 'node:http';
import { v7 } from 'uuid';

const SANE = /^[A-Za-z0-9._-]{8,64}$/;

/** The caller's X-Request-Id when it is safe to log and to send back, otherwise a new UUIDv7. */
export function requestIdOf(request: Pick<IncomingMessage, 'headers'>): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && SANE.test(given) ? given : v7();
}
