import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { ValidateBy, type ValidationArguments } from 'class-validator';
import { PLAIN } from './shape.js';

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

/** How a nested field is found again in class-validator's metadata; nothing else needs a name of its own. */
interface Mark {
  name: string;
  parameters: readonly unknown[];
}

const PRESENT = { code: 'required', message: 'Send this field.' };

/**
 * Declares a field once, as one class-validator constraint and as its OpenAPI schema. The rules are one
 * constraint, because class-validator costs most for each; its message begins with the code of the broken rule.
 */
export function field<T>(
  kind: Kind<T>,
  rules: readonly Rule<T>[],
  schema: ApiPropertyOptions,
  { optional = false, nullable = false, ...description }: FieldOptions,
  { name, parameters }: Mark = { name: PLAIN, parameters: [] },
): PropertyDecorator {
  const broken = (value: unknown): { code: string; message: string } | undefined => {
    if (value === undefined) return optional ? undefined : PRESENT;
    if (value === null && nullable) return undefined;
    return kind.is(value) ? rules.find((rule) => !rule.holds(value)) : kind;
  };
  const holds = (value: unknown): boolean => broken(value) === undefined;
  const validator = {
    validate: holds,
    defaultMessage: (args?: ValidationArguments) => coded(broken(args?.value)),
  };
  return applyDecorators(
    ValidateBy({ name, constraints: [holds, ...parameters], validator }),
    ApiProperty({
      ...schema,
      ...description,
      required: !optional,
      ...(nullable && { nullable }),
    } as ApiPropertyOptions),
  );
}

function coded(rule = PRESENT): string {
  return `${rule.code}: ${rule.message}`;
}
