import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import type { RouteAccess } from '../../domain/access/route-access.js';

export const MAY = 'breach:may';

/** Who may use an operation, or all of a controller; `docs/access.md` lists it, and no operation is without. */
export const May = (...access: readonly RouteAccess[]): MethodDecorator & ClassDecorator =>
  applyDecorators(SetMetadata(MAY, access), ApiExtension('x-access', access));
