import { LogController, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { describeError } from '../logging/describe-error.js';

/** Fastify's own lines, cut down to fields that can carry no case content: never a URL, header or body. */
export class HttpLog extends LogController {
  private readonly logsAll: boolean;

  constructor(logger: Logger) {
    super({ requestIdLogLabel: 'requestId' });
    this.logsAll = logger.isLevelEnabled('debug');
  }

  override incomingRequest(): void {
    // Completion says all that is needed.
  }

  override requestCompleted(
    error: Error | null | undefined,
    request: FastifyRequest,
    reply: FastifyReply,
  ): void {
    if (error) {
      this.streamError(error, request);
    } else if (this.logsAll) {
      request.log.debug(completion(request, reply), 'request completed');
    }
  }

  override defaultErrorLog(error: Error, request: FastifyRequest): void {
    this.streamError(error, request);
  }

  override routeNotFound(): void {
    // Completion names the problem.
  }

  override streamError(error: Error, request: FastifyRequest): void {
    const { code } = error as { code?: string };
    if (code !== undefined && GONE.includes(code)) {
      const { method, routeOptions } = request;
      request.log.debug({ method, route: routeOptions.url }, 'client went away');
      return;
    }
    request.log.warn({ method: request.method, error: describeError(error) }, 'response broken off');
  }

  override writeHeadError(error: Error, request: FastifyRequest): void {
    this.streamError(error, request);
  }

  override serializerError(error: Error, request: FastifyRequest): void {
    this.streamError(error, request);
  }
}

/** Whoever listens or downloads may stop at any time: that is nobody's fault. */
const GONE = ['ERR_STREAM_PREMATURE_CLOSE', 'ECONNRESET', 'EPIPE'];

function completion(request: FastifyRequest, reply: FastifyReply): Record<string, unknown> {
  return {
    method: request.method,
    route: request.routeOptions.url,
    status: reply.statusCode,
    traceparent: request.traceparent,
    ms: Math.round(reply.elapsedTime * 10) / 10,
    ...(request.problemCode && { code: request.problemCode }),
  };
}
