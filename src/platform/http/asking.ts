import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Retry } from '../retries/retry.js';

/** Who asks, for what request, and on which version: what every operation on a case needs to know. */
export interface Asking<Member> {
  member: Member;
  requestId: string;
  /** Its traceparent. */
  trace: string;
  ifMatch: string | undefined;
  /** Under which the answer is to be kept with the work; nothing, unless it is. */
  retry?: Retry | undefined;
}

/** The caller of an operation that needs a sign-in. */
export const Caller = createParamDecorator((_: unknown, context: ExecutionContext): Asking<unknown> => {
  const request = context.switchToHttp().getRequest<FastifyRequest & { user: unknown }>();
  const { user: member, id: requestId, traceparent: trace, headers, retry } = request;
  return { member, requestId, trace, ifMatch: headers['if-match'], retry };
});
