import type { FastifyInstance } from 'fastify';
import { continueTrace } from './traceparent.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Why the request was refused, for the log; empty while it was not. */
    problemCode: string;
    /** W3C trace context of this request, continuing the caller's trace when it sent one. */
    readonly traceparent: string;
    ownTraceparent: string;
  }
}

/** Adds what every request carries; the trace is only made for those who ask for it. */
export function decorateRequests(instance: FastifyInstance): void {
  instance.decorateRequest('problemCode', '');
  instance.decorateRequest('ownTraceparent', '');
  instance.decorateRequest('traceparent', {
    getter() {
      this.ownTraceparent ||= continueTrace(this.headers['traceparent']);
      return this.ownTraceparent;
    },
  });
}
