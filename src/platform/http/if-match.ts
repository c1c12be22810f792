import { ApiHeader } from '@nestjs/swagger';

/** Documents the header that keeps one caller from overwriting another. */
export function IfMatch({ required }: { required: boolean }): MethodDecorator {
  return ApiHeader({
    name: 'If-Match',
    required,
    description:
      'ETag of what is changed, as the caller read it; when it has changed since, nothing happens and the answer is 412',
    schema: { type: 'string', maxLength: 200 },
    example: '"3"',
  });
}
