import type { IncomingMessage } from 'node:http';
import { newId } from '../clock/new-id.js';

const SANE = /^[A-Za-z0-9._-]{8,64}$/;

/** The caller's X-Request-Id when it is safe to log and to send back, otherwise a new UUIDv7. */
export function requestIdOf(request: Pick<IncomingMessage, 'headers'>): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && SANE.test(given) ? given : newId();
}
