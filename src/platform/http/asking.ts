import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** Who asks, for what request, and on which version: what every operation on a case needs to know. */
export interface Asking<Member> {
  member: Member;
  requestId: string;
  ifMatch: string | undefined;
}

/** The caller of an operation that needs a sign-in. */
export const Caller = createParamDecorator((_: unknown, context: ExecutionContext): Asking<unknown> => {
  const request = context.switchToHttp().getRequest<FastifyRequest & { user: unknown }>();
  return { member: request.user, requestId: request.id, ifMatch: request.headers['if-match'] };
});
