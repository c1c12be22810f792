import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { ModuleRef, Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { Database } from '../database/database.js';
import { Problem } from '../http/problem.js';
import { problemOf } from '../http/problem-of.js';
import { CallerStanding } from './caller-standing.js';
import { KeptAnswers, type Answer } from './kept-answers.service.js';
import { KEYED, type KeyedOptions } from './keyed-options.js';
import { lockOf, retryOf, type Retry } from './retry.js';

type Work = () => Promise<unknown>;
type Request = FastifyRequest & { user?: unknown; params: Readonly<Record<string, string>> };

/** Does what is asked for under an Idempotency-Key once, and answers it again as often as it is asked. */
@Injectable()
export class KeyedInterceptor implements NestInterceptor {
  constructor(
    private readonly database: Database,
    private readonly kept: KeptAnswers,
    private readonly reflector: Reflector,
    private readonly modules: ModuleRef,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<Request>();
    const retry = retryOf(request);
    if (!retry) return next.handle();
    const options = this.reflector.get<KeyedOptions>(KEYED, context.getHandler());
    if (options.inParts) {
      request.retry = retry;
      return next.handle();
    }
    const work = (): Promise<unknown> => lastValueFrom(next.handle(), { defaultValue: undefined });
    const reply = http.getResponse<FastifyReply>();
    return from(
      options.keepsItself
        ? this.once(retry, request, reply, work)
        : this.inUnit(retry, request, reply, work, options),
    );
  }

  /** The work fails when its statement finds the key taken, and for any reason it would fail for when it is done. */
  private async once(retry: Retry, request: Request, reply: FastifyReply, work: Work): Promise<unknown> {
    request.retry = retry;
    try {
      return await work();
    } catch (error) {
      const before = await this.kept.of(retry);
      if (before) return this.replay(before, request, reply);
      // The key was taken by an answer of long ago, which is gone now.
      if (isKeyTaken(error)) return this.once(retry, request, reply, work);
      throw error;
    }
  }

  /** In one transaction: what was asked for before, or else the work and what it is answered. */
  private async inUnit(
    retry: Retry,
    request: Request,
    reply: FastifyReply,
    work: Work,
    { about }: KeyedOptions,
  ): Promise<unknown> {
    const limits = { lock: lockOf(retry), keeps: isRefusal };
    return this.database.inUnit(limits, async (isFree) => {
      if (!isFree) throw new Problem('idempotency_in_progress');
      const before = await this.kept.of(retry);
      if (before) return this.replay(before, request, reply);
      const body = await work();
      const subject = about ? about(body) : (request.params['incident'] ?? null);
      await this.kept.keep(retry, {
        ...{ body, about: subject, standing: await this.standing.of(request.user, subject) },
        ...{ status: reply.statusCode, location: textOf(reply, 'location'), etag: textOf(reply, 'etag') },
      });
      return body;
    });
  }

  /** Only to those who may see now what they saw then. */
  private async replay(answer: Answer, request: Request, reply: FastifyReply): Promise<unknown> {
    const { status, location, etag, body, about, standing } = answer;
    if ((await this.standing.of(request.user, about)) !== standing) {
      await this.standing.requireKnown(request.user, about);
      throw new Problem('answer_withheld');
    }
    reply.code(status).header('idempotency-replayed', 'true');
    if (location !== null) reply.header('location', location);
    if (etag !== null) reply.header('etag', etag);
    return body ?? undefined;
  }

  /** Found when it is asked for: it belongs to a module that has operations with keys itself. */
  private get standing(): CallerStanding {
    return this.modules.get(CallerStanding, { strict: false });
  }
}

/** What a refusal leaves in the trail stays there, as it does without a key. */
function isRefusal(error: unknown): boolean {
  return problemOf(error).status < 500;
}

function isKeyTaken(error: unknown): boolean {
  return (error as { constraint?: unknown }).constraint === 'kept_answer_pkey';
}

function textOf(reply: FastifyReply, header: string): string | null {
  const value = reply.getHeader(header);
  return typeof value === 'string' ? value : null;
}
