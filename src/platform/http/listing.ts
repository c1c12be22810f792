import { applyDecorators, SetMetadata, UseInterceptors, type Type } from '@nestjs/common';
import { ApiOkResponse, ApiQuery } from '@nestjs/swagger';
import { Answers } from './answers.js';
import { fieldNamesOf } from './chosen-fields.js';
import { FieldsInterceptor, LISTED } from './fields.interceptor.js';
import { PageOf } from './page.js';

/** An operation that answers a page of `item`s, of which fewer fields may be asked for. */
export function ListOf(item: Type<object>): MethodDecorator {
  return applyDecorators(ApiOkResponse({ type: PageOf(item) }), FewerFieldsOf(item));
}

/** The same of a page that is documented otherwise. */
export function FewerFieldsOf(item: Type<object>): MethodDecorator {
  const names = fieldNamesOf(item);
  return applyDecorators(
    SetMetadata(LISTED, names),
    UseInterceptors(FieldsInterceptor),
    ApiQuery({
      ...{ name: 'fields', required: false },
      description: 'Only these fields of each item, parted by commas',
      schema: {
        ...{ type: 'string', minLength: 1, maxLength: names.join(',').length },
        example: names.slice(0, 2).join(','),
      },
    }),
    Answers('validation_failed'),
  );
}
