const MAX_MESSAGE = 300;
const MAX_CAUSES = 3;
const MAX_FRAMES = 30;

export interface ErrorDescription {
  name: string;
  code?: string;
  message?: string;
  constraint?: string;
  stack?: string;
  cause?: ErrorDescription;
}

const NAME = /^[\w.]{1,60}$/;
/** A place in code: `at name (file:line:column)`. */
const FRAME =
  /^at (?:async )?(?:new )?[\w.$<># [\]]*\(?(?:file:\/\/|node:|\/|[A-Z]:\\|<anonymous>)[^\s()]*\)?$/;

/** Described before: an error that crossed a layer is not an Error any more. */
const described = new WeakSet();

/**
 * What may be logged of a thrown value: of which kind it is, and where it was thrown. Its message may quote anything,
 * such as what a caller sent, so it is left out, unless it is known to be made of our own words.
 */
export function describeError(thrown: unknown, depth = 1): ErrorDescription {
  if (typeof thrown === 'object' && thrown !== null && described.has(thrown))
    return thrown as ErrorDescription;
  if (!(thrown instanceof Error)) return remember({ name: typeof thrown });
  const { code, constraint } = thrown as { code?: unknown; constraint?: unknown };
  return remember({
    name: NAME.test(thrown.name) ? thrown.name : 'Error',
    ...(typeof code === 'string' && NAME.test(code) && { code }),
    ...(typeof constraint === 'string' && NAME.test(constraint) && { constraint }),
    ...(isInOurWords(thrown) && { message: thrown.message.slice(0, MAX_MESSAGE) }),
    ...(thrown.stack !== undefined && { stack: framesOf(thrown) }),
    ...(thrown.cause !== undefined &&
      depth < MAX_CAUSES && { cause: describeError(thrown.cause, depth + 1) }),
  });
}

function remember(description: ErrorDescription): ErrorDescription {
  described.add(description);
  return description;
}

/** A problem is made of its code and title; the system names what it called, and a host or a file of the configuration. */
function isInOurWords(error: Error): boolean {
  const { errno, syscall } = error as { errno?: unknown; syscall?: unknown };
  return error.name === 'Problem' || (typeof errno === 'number' && typeof syscall === 'string');
}

/** The message heads a stack and may look like part of it, so it is taken off first. */
function framesOf({ stack = '', message }: Error): string {
  const head = stack.indexOf(message);
  return (head === -1 ? stack : stack.slice(head + message.length))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => FRAME.test(line))
    .slice(0, MAX_FRAMES)
    .join('\n');
}
