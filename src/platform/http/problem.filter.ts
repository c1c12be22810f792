import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { describeError } from '../logging/describe-error.js';
import { Problem } from './problem.js';
import { PROBLEM_TYPE, problemBody } from './problem-body.js';
import { problemOf } from './problem-of.js';
import { setCommonHeaders } from './request-rules.js';
import type { RouteTable } from './route-table.js';
import { isScim, SCIM_TYPE, scimError } from './scim-form.js';

/** Answers every failure as `application/problem+json`, or in the form of SCIM, and logs those that are ours, once. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly routes: RouteTable) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.answer(thrown, http.getRequest(), http.getResponse());
  }

  answer(thrown: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const path = pathOf(request);
    const problem = this.explain(problemOf(thrown), request, path);
    request.problemCode = problem.code;
    if (problem.status >= 500) logFailure(problem, request);
    if (reply.sent || reply.raw.headersSent) {
      reply.raw.destroy();
      return;
    }
    setCommonHeaders(request, reply);
    void reply
      .code(problem.status)
      .headers(problem.headers)
      .type(isScim(path) ? SCIM_TYPE : PROBLEM_TYPE)
      .send(JSON.stringify(bodyOf(problem, request.id, path)));
  }

  /** An address that exists for other methods is not missing. */
  private explain(problem: Problem, request: FastifyRequest, path: string): Problem {
    if (problem.code !== 'not_found' || !request.is404) return problem;
    const methods = this.routes.methodsFor(path);
    if (methods.length === 0 || methods.includes(request.method)) return problem;
    return new Problem('method_not_allowed', { headers: { allow: methods.join(', ') } });
  }
}

function bodyOf(problem: Problem, requestId: string, path: string): object {
  return isScim(path) ? scimError(problem, requestId) : problemBody(problem, requestId, path);
}

function pathOf(request: FastifyRequest): string {
  const { url } = request;
  const query = url.indexOf('?');
  return query === -1 ? url : url.slice(0, query);
}

function logFailure(problem: Problem, request: FastifyRequest): void {
  request.log.error(
    {
      method: request.method,
      route: request.routeOptions.url,
      code: problem.code,
      traceparent: request.traceparent,
      error: describeError(problem.cause ?? problem),
    },
    'request failed',
  );
}
