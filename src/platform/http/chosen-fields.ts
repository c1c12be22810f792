import { applyDecorators, type Type } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { Problem } from './problem.js';
import { field, type FieldOptions, type Kind } from './field.js';

/** Where Swagger keeps the names of what a class documents. */
const NAMES = 'swagger/apiModelPropertiesArray';

/** `fields=id,reference`: names of the answer's own fields, and no deeper. Whoever asks for less never gets more. */
export function QueryFields(
  of: Type<object>,
  options: Omit<FieldOptions, 'nullable'> = {},
): PropertyDecorator {
  const names = fieldNamesOf(of);
  const message = messageFor(names);
  const list: Kind<string[]> = {
    code: 'fields',
    message,
    is: (value): value is string[] => Array.isArray(value) && value.length <= names.length,
  };
  const rule = {
    code: 'fields',
    message,
    holds: (value: string[]) => areChosen(value, names),
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

/** The names of the fields that a class documents. */
export function fieldNamesOf(of: Type<object>): string[] {
  return ((Reflect.getMetadata(NAMES, of.prototype as object) ?? []) as string[]).map((name) =>
    name.slice(1),
  );
}

/** @throws Problem validation_failed unless it names some of them, each once */
export function chosenIn(value: unknown, names: readonly string[]): string[] {
  const chosen = typeof value === 'string' ? value.split(',') : [];
  if (chosen.length > 0 && chosen.length <= names.length && areChosen(chosen, names)) return chosen;
  const error = { pointer: '/fields', code: 'fields', message: messageFor(names) };
  throw new Problem('validation_failed', { errors: [error] });
}

function areChosen(chosen: readonly string[], names: readonly string[]): boolean {
  return chosen.every((name, nth) => names.includes(name) && chosen.indexOf(name) === nth);
}

function messageFor(names: readonly string[]): string {
  return `Choose from: ${names.join(', ')}; parted by commas.`;
}

/** The fields that were asked for; all of them, when none were. */
export function choose<T extends object>(view: T, fields: readonly string[] | undefined): T {
  if (!fields) return view;
  return Object.fromEntries(Object.entries(view).filter(([name]) => fields.includes(name))) as T;
}
