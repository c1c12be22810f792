import { applyDecorators, type Type as Class } from '@nestjs/common';
import { Type } from 'class-transformer';
import { ValidateIf, ValidateNested } from 'class-validator';
import { field, type FieldOptions, type Kind } from './field.js';
import { isRecord, NESTED, NESTED_LIST } from './shape.js';

const object: Kind<object> = { code: 'object', message: 'Give an object.', is: isRecord };
const list: Kind<unknown[]> = { code: 'list', message: 'Give a list.', is: Array.isArray };

/** An object that has a DTO class of its own. */
export function Nested(of: Class<object>, options: FieldOptions = {}): PropertyDecorator {
  const mark = { name: NESTED, parameters: [of] };
  return applyDecorators(
    unlessNull(options),
    field(object, [], { type: () => of }, options, mark),
    ValidateNested(),
    Type(() => of),
  );
}

/** A list of at least `min` and at most `max` such objects. */
export function NestedList(
  of: Class<object>,
  { min = 0, max, ...options }: FieldOptions & { min?: number; max: number },
): PropertyDecorator {
  const rule = {
    code: 'too_few',
    message: `Give at least ${min}.`,
    holds: ({ length }: unknown[]) => length >= min,
  };
  // ValidateNested looks through lists in the list.
  const flat = {
    code: 'object',
    message: 'Give objects in this list, and no lists.',
    holds: (values: unknown[]) => !values.some(Array.isArray),
  };
  const mark = { name: NESTED_LIST, parameters: [of, max] };
  return applyDecorators(
    unlessNull(options),
    field(list, [rule, flat], { type: () => of, isArray: true, minItems: min, maxItems: max }, options, mark),
    ValidateNested({ each: true }),
    Type(() => of),
  );
}

/** ValidateNested would refuse a null that is allowed. */
function unlessNull({ nullable = false }: FieldOptions): PropertyDecorator {
  return ValidateIf((_, value) => !(nullable && value === null));
}
