import type { FastifyInstance } from 'fastify';
import type { Retry } from '../retries/retry.js';
import { continueTrace } from './traceparent.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Why the request was refused, for the log; empty while it was not. */
    problemCode: string;
    /** W3C trace context of this request, continuing the caller's trace when it sent one. */
    readonly traceparent: string;
    ownTraceparent: string;
    /** Who asks, once that is known: `person` or `key` and an id; empty for nobody. */
    caller: string;
    /** Set where the work itself is to keep its answer for whoever asks again. */
    retry: Retry | undefined;
  }
}

/** Adds what every request carries; the trace is only made for those who ask for it. */
export function decorateRequests(instance: FastifyInstance): void {
  instance.decorateRequest('problemCode', '');
  instance.decorateRequest('ownTraceparent', '');
  instance.decorateRequest('caller', '');
  instance.decorateRequest('retry', undefined);
  instance.decorateRequest('traceparent', {
    getter() {
      this.ownTraceparent ||= continueTrace(this.headers['traceparent']);
      return this.ownTraceparent;
    },
  });
}
