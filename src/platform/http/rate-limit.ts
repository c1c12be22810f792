import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { networkOf } from './network-of.js';
import { Problem } from './problem.js';
import { rateHeaders } from './rate-headers.js';
import { Windows } from './windows.js';

/** Requests in a minute; 0 for as many as they like. */
export interface RateLimits {
  /** Of one person or one system. */
  caller: number;
  /** Of one address that has not said who asks. */
  address: number;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Counts the request for its caller, or for its address while that is not known. */
    spend: () => void;
    isSpent: boolean;
    rate: Readonly<Record<string, string>> | undefined;
  }
}

const WINDOW_SECONDS = 60;
/** Whoever watches over the process is always answered. */
const NEVER_LIMITED = /^\/health\/(?:live|ready)$/;

/**
 * Limits by whoever asks. What names a caller is counted when that is known, so that a flood from an address keeps
 * nobody out who can sign in there; what turns out to name nobody is counted for the address.
 */
export function limitRates(instance: FastifyInstance, limits: RateLimits): void {
  const callers = limits.caller > 0 ? new Windows(limits.caller, WINDOW_SECONDS) : null;
  const addresses = limits.address > 0 ? new Windows(limits.address, WINDOW_SECONDS) : null;
  instance.decorateRequest('isSpent', false);
  instance.decorateRequest('rate');
  instance.decorateRequest('spend', function (this: FastifyRequest) {
    if (this.isSpent || NEVER_LIMITED.test(this.routeOptions.url ?? '')) return;
    this.isSpent = true;
    const [windows, policy, key] =
      this.caller === ''
        ? ([addresses, 'address', networkOf(this.ip)] as const)
        : ([callers, 'caller', this.caller] as const);
    if (!windows) return;
    const { left, reset, isOver } = windows.use(key);
    this.rate = rateHeaders(policy, { most: windows.most, seconds: WINDOW_SECONDS, left, reset });
    if (isOver) throw new Problem('too_many_requests', { headers: { 'retry-after': String(reset) } });
  });
  instance.addHook('onRequest', (request, _reply, done) => {
    done(hasCredentials(request) ? undefined : refusalOf(request));
  });
  // Where nobody asked for the caller: an address that does not exist, a page, an operation for anyone.
  instance.addHook('onSend', (request: FastifyRequest, reply: FastifyReply, _payload, done) => {
    if (!request.isSpent) refusalOf(request);
    if (request.rate && !reply.hasHeader('ratelimit')) reply.headers(request.rate);
    done();
  });
}

function hasCredentials({ headers }: FastifyRequest): boolean {
  return headers.authorization !== undefined || headers['x-api-key'] !== undefined;
}

function refusalOf(request: FastifyRequest): Problem | undefined {
  try {
    request.spend();
    return undefined;
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}
