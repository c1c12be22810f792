import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from './problem.js';

/** On every answer; pages for people replace the content security policy by one of their own. */
const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-frame-options': 'DENY',
  'x-permitted-cross-domain-policies': 'none',
};

/** Browsers that came by HTTPS once come by HTTPS only, for two years. */
const HTTPS_ONLY = 'max-age=63072000';

/** Also called for a refusal, because some come before any hook. */
export function setCommonHeaders(request: FastifyRequest, reply: FastifyReply): void {
  reply.headers(HEADERS).header('x-request-id', request.id);
}

/** What holds for every request before it is routed to anyone: one synchronous hook. */
export function applyRequestRules(instance: FastifyInstance, isHttps: boolean): void {
  instance.addHook('onRequest', (request, reply, done) => {
    setCommonHeaders(request, reply);
    if (isHttps) reply.header('strict-transport-security', HTTPS_ONLY);
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
