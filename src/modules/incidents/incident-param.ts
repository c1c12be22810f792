import { ApiParam } from '@nestjs/swagger';

/** Documents the path parameter that names an incident. */
export function IncidentParam(): MethodDecorator {
  return ApiParam({
    name: 'incident',
    description: 'Its id, or its reference such as PB-2026-000123',
    schema: { type: 'string', maxLength: 40 },
    example: 'PB-2026-000123',
  });
}
