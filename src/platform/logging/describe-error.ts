const MAX_MESSAGE = 300;
const MAX_CAUSES = 3;

export interface ErrorDescription {
  name: string;
  code?: string;
  message?: string;
  constraint?: string;
  stack?: string;
  cause?: ErrorDescription;
}

/**
 * What may be logged of a thrown value. Errors of the database and of JSON parsing carry SQL, parameters or
 * pieces of what a caller sent in their message, so those lose it.
 */
export function describeError(thrown: unknown, depth = 1): ErrorDescription {
  if (!(thrown instanceof Error)) return { name: typeof thrown };
  const { code, constraint } = thrown as { code?: unknown; constraint?: unknown };
  return {
    name: thrown.name,
    ...(typeof code === 'string' && { code }),
    ...(typeof constraint === 'string' && { constraint }),
    ...(mayQuoteInput(thrown) ? {} : { message: thrown.message.slice(0, MAX_MESSAGE) }),
    ...(thrown.stack !== undefined && { stack: framesOf(thrown.stack) }),
    ...(thrown.cause !== undefined &&
      depth < MAX_CAUSES && { cause: describeError(thrown.cause, depth + 1) }),
  };
}

function mayQuoteInput(error: Error): boolean {
  return error instanceof SyntaxError || 'query' in error || 'severity' in error || 'driverError' in error;
}

/** The message heads a stack, so only the lines that name places are kept. */
function framesOf(stack: string): string {
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim())
    .join('\n');
}
