import { applyDecorators, type Type as Class } from '@nestjs/common';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { constraint, field, type FieldOptions, type Kind } from './field.js';
import { isRecord, NESTED, NESTED_LIST } from './shape.js';

const anything: Kind<unknown> = {
  code: 'required',
  message: 'Send this field.',
  is: (value): value is unknown => value !== undefined,
};

/** An object that has a DTO class of its own. */
export function Nested(of: Class<object>, options: FieldOptions = {}): PropertyDecorator {
  const rule = { code: NESTED, message: 'Give an object.', holds: isRecord };
  return applyDecorators(
    field(anything, [], { type: () => of }, options),
    constraint(rule, [of]),
    ValidateNested(),
    Type(() => of),
  );
}

/** A list of at most `max` such objects. */
export function NestedList(
  of: Class<object>,
  { max, ...options }: FieldOptions & { max: number },
): PropertyDecorator {
  const rule = { code: NESTED_LIST, message: 'Give a list.', holds: Array.isArray };
  return applyDecorators(
    field(anything, [], { type: () => of, isArray: true, maxItems: max }, options),
    constraint(rule, [of, max]),
    ValidateNested({ each: true }),
    Type(() => of),
  );
}
