import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from './problem.js';

/** On every answer; pages for people replace the content security policy by one of their own. */
const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** Also called for a refusal, because some come before any hook. */
export function setCommonHeaders(request: FastifyRequest, reply: FastifyReply): void {
  reply.headers(HEADERS).header('x-request-id', request.id);
}

/** What holds for every request before it is routed to anyone: one synchronous hook. */
export function applyRequestRules(instance: FastifyInstance): void {
  instance.addHook('onRequest', (request, reply, done) => {
    setCommonHeaders(request, reply);
    done(objection(request));
  });
}

/** Node leaves both to us, so that the refusal is a problem like any other. */
function objection({ headers, raw }: FastifyRequest): Problem | undefined {
  const encoding = headers['content-encoding'];
  if (encoding !== undefined && encoding.toLowerCase() !== 'identity')
    return new Problem('unsupported_encoding');
  if (headers.host === undefined && raw.httpVersion === '1.1') return new Problem('malformed_request');
  return undefined;
}
