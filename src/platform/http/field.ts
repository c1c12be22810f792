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
  const missing = { code: 'required', message: howToGive(kind.message, description) };
  const broken = (value: unknown): { code: string; message: string } | undefined => {
    if (value === undefined) return optional ? undefined : missing;
    if (value === null && nullable) return undefined;
    return kind.is(value) ? rules.find((rule) => !rule.holds(value)) : kind;
  };
  const holds = (value: unknown): boolean => broken(value) === undefined;
  const validator = {
    validate: holds,
    defaultMessage: (args?: ValidationArguments) => {
      const { code, message } = broken(args?.value) ?? missing;
      return code === missing.code
        ? `${code}: Send "${args?.property ?? ''}"${message}`
        : `${code}: ${message}`;
    },
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

/** What it is for, of which form it is and, where the form does not show it, how it may look. */
function howToGive(
  form: string,
  { description, example }: Pick<FieldOptions, 'description' | 'example'>,
): string {
  const purpose = description === undefined ? '' : ` (${description})`;
  const isShown = form.includes('such as') || typeof example !== 'string' || example === '';
  return `${purpose}. ${isShown ? form : form.replace(/\.$/, `, such as "${example}".`)}`;
}
