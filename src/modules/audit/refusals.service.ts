import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Clock } from '../../platform/clock/clock.js';
import { AuditService } from './audit.service.js';

type SignedRequest = FastifyRequest & { user?: { id: string } };

/** Whoever asks for what is not theirs is in the trail before they are answered; any other answer costs a comparison. */
@Injectable()
export class RefusalsService implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    const instance = this.host.httpAdapter.getInstance<FastifyInstance>();
    instance.addHook('onSend', (request: SignedRequest, reply, _payload, done) => {
      if (reply.statusCode === 403) this.record(request).then(() => done(), done);
      else done();
    });
  }

  /** The route as it is declared: what was put into it may be anything. */
  private record({ user, method, routeOptions, id }: SignedRequest): Promise<void> {
    return this.audit.record({
      ...{ type: 'access.refused', at: this.clock.now(), actorId: user?.id ?? null, requestId: id },
      changes: { method, route: routeOptions.url ?? null },
    });
  }
}
