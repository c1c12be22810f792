import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { ValidateBy, ValidateIf } from 'class-validator';

/** Whether a field may be left out or be null, and how the documentation describes it. */
export interface FieldOptions {
  /** The key may be absent; null is another matter. */
  optional?: boolean;
  /** Null is a value of its own here; otherwise null is refused. */
  nullable?: boolean;
  description?: string;
  example?: unknown;
}

/** One check; `message` tells the caller what to do. */
export interface Rule<T> {
  code: string;
  message: string;
  holds: (value: T) => boolean;
}

/** The first check of a field: of which type its value is. */
export interface Kind<T> {
  code: string;
  message: string;
  is: (value: unknown) => value is T;
}

const PRESENT: Rule<unknown> = {
  code: 'required',
  message: 'Send this field.',
  holds: (value) => value !== undefined,
};

/** Declares a field once, as class-validator rules in the given order and as its OpenAPI schema. */
export function field<T>(
  kind: Kind<T>,
  rules: readonly Rule<T>[],
  schema: ApiPropertyOptions,
  { optional = false, nullable = false, ...description }: FieldOptions,
): PropertyDecorator {
  return applyDecorators(
    ValidateIf((_, value) => !(optional && value === undefined) && !(nullable && value === null)),
    constraint(PRESENT),
    constraint({ ...kind, holds: kind.is }),
    ...rules.map((rule) => constraint({ ...rule, holds: (value) => kind.is(value) && rule.holds(value) })),
    ApiProperty({
      ...schema,
      ...description,
      required: !optional,
      ...(nullable && { nullable }),
    } as ApiPropertyOptions),
  );
}

/** `parameters` are kept with the rule for whoever reads the metadata. */
export function constraint(
  { code, message, holds }: Rule<unknown>,
  parameters: readonly unknown[] = [],
): PropertyDecorator {
  return ValidateBy({
    name: code,
    constraints: [...parameters],
    validator: { validate: (value) => holds(value), defaultMessage: () => message },
  });
}
