import { applyDecorators, type Type } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { field, type FieldOptions, type Kind } from './field.js';

/** Where Swagger keeps the names of what a class documents. */
const NAMES = 'swagger/apiModelPropertiesArray';

/** `fields=id,reference`: names of the answer's own fields, and no deeper. Whoever asks for less never gets more. */
export function QueryFields(
  of: Type<object>,
  options: Omit<FieldOptions, 'nullable'> = {},
): PropertyDecorator {
  const names = ((Reflect.getMetadata(NAMES, of.prototype as object) ?? []) as string[]).map((name) =>
    name.slice(1),
  );
  const message = `Choose from: ${names.join(', ')}; parted by commas.`;
  const list: Kind<string[]> = {
    code: 'fields',
    message,
    is: (value): value is string[] => Array.isArray(value) && value.length <= names.length,
  };
  const rule = {
    code: 'fields',
    message,
    holds: (value: string[]) =>
      value.every((name, nth) => names.includes(name) && value.indexOf(name) === nth),
  };
  return applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : null)),
    field(
      list,
      [rule],
      { type: 'string', maxLength: names.join(',').length, example: names.slice(0, 2).join(',') },
      { optional: true, description: 'Only these fields of the answer, parted by commas', ...options },
    ),
  );
}

/** The fields that were asked for; all of them, when none were. */
export function choose<T extends object>(view: T, fields: readonly string[] | undefined): T {
  if (!fields) return view;
  return Object.fromEntries(Object.entries(view).filter(([name]) => fields.includes(name))) as T;
}
