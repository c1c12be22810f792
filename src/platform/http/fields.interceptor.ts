import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { choose, chosenIn } from './chosen-fields.js';

/** Under which a handler keeps the names of the fields that its items have. */
export const LISTED = 'breach:listed';

interface List {
  items: object[];
}

/** Takes `fields` out of the query before the rest of it is checked, and leaves out of the items what was not asked for. */
@Injectable()
export class FieldsInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler<List | undefined>): Observable<List | undefined> {
    const { query } = context
      .switchToHttp()
      .getRequest<FastifyRequest<{ Querystring: { fields?: unknown } }>>();
    if (query.fields === undefined) return next.handle();
    const names = this.reflector.get<readonly string[]>(LISTED, context.getHandler());
    const fields = chosenIn(query.fields, names);
    delete query.fields;
    return next
      .handle()
      .pipe(map((list) => list && { ...list, items: list.items.map((item) => choose(item, fields)) }));
  }
}
