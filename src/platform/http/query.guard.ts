import { Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import type { FastifyRequest } from 'fastify';
import { pointerTo, UNKNOWN_FIELD } from './field-errors.js';
import { LISTED } from './fields.interceptor.js';
import { Problem } from './problem.js';

const ANY_QUERY = 'breach:any-query';

/** For what programs ask for that add parameters of their own, such as calendars and probes. */
export const AnyQuery = (): MethodDecorator & ClassDecorator => SetMetadata(ANY_QUERY, true);

/** Nest's number for `@Query`, which begins the name of each such parameter. */
const QUERY = '4:';
const MOST = 50;

/** Where an operation takes no query, a parameter is a mistake as it is anywhere else. */
@Injectable()
export class QueryGuard implements CanActivate {
  private readonly takes = new WeakMap<object, boolean>();

  canActivate(context: ExecutionContext): boolean {
    const { query } = context.switchToHttp().getRequest<FastifyRequest>();
    const given = Object.keys(query as object);
    if (given.length === 0 || this.takesQuery(context)) return true;
    const takesFields = Reflect.getMetadata(LISTED, context.getHandler()) !== undefined;
    const names = given.filter((name) => !takesFields || name !== 'fields');
    if (names.length === 0) return true;
    const errors = names.slice(0, MOST).map((name) => ({ pointer: pointerTo('', name), ...UNKNOWN_FIELD }));
    throw new Problem('unknown_query', { errors });
  }

  private takesQuery(context: ExecutionContext): boolean {
    const [handler, type] = [context.getHandler(), context.getClass()];
    const known = this.takes.get(handler);
    if (known !== undefined) return known;
    const parameters = (Reflect.getMetadata(ROUTE_ARGS_METADATA, type, handler.name) ?? {}) as object;
    const takes =
      Object.keys(parameters).some((name) => name.startsWith(QUERY)) ||
      [handler, type].some((target) => Reflect.getMetadata(ANY_QUERY, target) === true);
    this.takes.set(handler, takes);
    return takes;
  }
}
