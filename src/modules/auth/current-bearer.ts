import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { Problem } from '../../platform/http/problem.js';
import type { Bearer } from './access-token.js';
import type { SignedRequest } from './bearer.guard.js';

export type { Bearer } from './access-token.js';

/** Who signed in, and with which sign-in: for what concerns the sign-in itself. */
export const CurrentBearer = createParamDecorator((_: unknown, context: ExecutionContext): Bearer => {
  const { bearer } = context.switchToHttp().getRequest<SignedRequest>();
  if (!bearer) throw new Problem('unauthenticated');
  return bearer;
});
