import { HttpException } from '@nestjs/common';
import { databaseProblem } from './database-problem.js';
import { Problem } from './problem.js';
import { PROBLEMS, type ProblemCode } from './problems.js';

const BY_FASTIFY_CODE: Record<string, ProblemCode> = {
  FST_ERR_CTP_EMPTY_JSON_BODY: 'malformed_json',
  FST_ERR_CTP_INVALID_JSON_BODY: 'malformed_json',
  FST_ERR_HANDLER_TIMEOUT: 'unavailable',
};

const BY_STATUS: Record<number, ProblemCode> = {
  401: 'unauthenticated',
  403: 'not_allowed',
  404: 'not_found',
  405: 'method_not_allowed',
  408: 'request_timeout',
  409: 'conflict',
  412: 'stale_version',
  413: 'body_too_large',
  414: 'uri_too_long',
  415: 'unsupported_media_type',
  428: 'precondition_required',
  429: 'too_many_requests',
  431: 'headers_too_large',
  503: 'unavailable',
};

/** What any thrown value means for the caller; whatever is not known is an internal error that says nothing. */
export function problemOf(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown;
  return (
    refusal(thrown) ??
    httpProblem(thrown) ??
    databaseProblem(thrown) ??
    new Problem('internal_error', { cause: thrown })
  );
}

/** An error that names one of our codes and says what to do, such as a refusal of the domain. */
function refusal(thrown: unknown): Problem | undefined {
  if (!(thrown instanceof Error)) return undefined;
  const { code, detail, extra } = thrown as {
    code?: unknown;
    detail?: unknown;
    extra?: Readonly<Record<string, unknown>>;
  };
  if (typeof code !== 'string' || !(code in PROBLEMS) || typeof detail !== 'string') return undefined;
  return new Problem(code as ProblemCode, { detail, ...(extra && { extra }) });
}

/** Nest wraps what Fastify throws, so the code may sit on the cause. */
function httpProblem(thrown: unknown): Problem | undefined {
  if (!(thrown instanceof Error)) return undefined;
  const named = BY_FASTIFY_CODE[codeOf(thrown)] ?? BY_FASTIFY_CODE[codeOf(thrown.cause)];
  if (named !== undefined) return new Problem(named, { cause: thrown });
  const status = statusOf(thrown);
  if (status === undefined) return undefined;
  const code = BY_STATUS[status] ?? (status < 500 ? 'malformed_request' : 'internal_error');
  return new Problem(code, { cause: thrown });
}

function codeOf(value: unknown): string {
  const code = (value as { code?: unknown } | undefined)?.code;
  return typeof code === 'string' ? code : '';
}

function statusOf(error: Error): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  const { statusCode } = error as { statusCode?: unknown };
  return typeof statusCode === 'number' && statusCode >= 400 && statusCode < 600 ? statusCode : undefined;
}
