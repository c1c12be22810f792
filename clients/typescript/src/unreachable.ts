/** Where these are the cause, no connection was made, and so nothing was sent. */
const NOTHING_SENT = new Set([
  ...['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT'],
]);

/** Nothing answered, or the answer broke off. */
export class UnreachableError extends Error {
  override readonly name = 'UnreachableError';
  /** Whether the server can not have seen the request. */
  readonly isUnsent: boolean;

  constructor(reason: string, cause?: unknown) {
    const { code, message } = innermost(cause);
    super(`${reason} (${code ?? message}). Check the address and the network, then try again.`, { cause });
    this.isUnsent = code !== undefined && NOTHING_SENT.has(code);
  }
}

/** Node wraps the reason once, or twice where a name has several addresses. */
function innermost(error: unknown): { code?: string; message: string } {
  const { code, cause, message } = (error ?? {}) as { code?: string; cause?: unknown; message?: string };
  if (code === undefined && cause !== undefined) return innermost(cause);
  return { ...(code !== undefined && { code }), message: message || 'no answer' };
}
