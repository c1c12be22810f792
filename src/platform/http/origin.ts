import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { networkOf } from './network-of.js';

/** Where a request comes from, as far as it can be known. */
export interface Origin {
  /** An IPv4 address or an IPv6 network. */
  address: string;
  /** What the program calls itself; shortened. */
  userAgent: string | null;
  requestId: string;
}

function originOf(request: Pick<FastifyRequest, 'ip' | 'headers' | 'id'>): Origin {
  const { 'user-agent': agent } = request.headers;
  return {
    address: networkOf(request.ip),
    userAgent: agent?.replace(/[^\x20-\x7e]/g, '').slice(0, 200) ?? null,
    requestId: request.id,
  };
}

/** The origin of the request under way. */
export const From = createParamDecorator((_: unknown, context: ExecutionContext): Origin =>
  originOf(context.switchToHttp().getRequest<FastifyRequest>()),
);
