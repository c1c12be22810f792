import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension, ApiSecurity } from '@nestjs/swagger';

export const FOR_SYSTEMS = 'breach:for-systems';

/** Marks an operation that a system may ask for when its key has this scope; every other one is closed to systems. */
export const ForSystems = (scope: string): MethodDecorator =>
  applyDecorators(SetMetadata(FOR_SYSTEMS, scope), ApiSecurity('apiKey'), ApiExtension('x-scope', scope));
