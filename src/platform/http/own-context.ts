import { createParamDecorator, type ExecutionContext } from '@nestjs/common';

/** The context of the request itself, for what lasts and has to ask the guards again. */
export const OwnContext = createParamDecorator(
  (_: unknown, context: ExecutionContext): ExecutionContext => context,
);
