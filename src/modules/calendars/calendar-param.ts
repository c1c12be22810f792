import { ApiParam } from '@nestjs/swagger';

/** Documents the path parameter that names a calendar. */
export function CalendarParam(): MethodDecorator {
  return ApiParam({ name: 'key', schema: { type: 'string', maxLength: 50 }, example: 'ca-on-municipal' });
}
