import type { Type } from '@nestjs/common';
import { getMetadataStorage } from 'class-validator';
import { pointerTo, UNKNOWN_FIELD } from './field-errors.js';
import type { FieldError } from './problem.js';

/** Names under which nested fields register; their constraints are the class and, for lists, the most items. */
export const NESTED = 'object';
export const NESTED_LIST = 'objects';

interface NestedField {
  property: string;
  of: Type<object>;
  /** The most items of a list; undefined for a single object. */
  max: number | undefined;
}

/** class-transformer drops these silently, but an unknown field is refused whatever its name. */
const INHERITED = Object.getOwnPropertyNames(Object.prototype);

const nestedFields = new WeakMap<Type<object>, readonly NestedField[] | null>();

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isDto(type: unknown): type is Type<object> {
  return typeof type === 'function' && nestedFieldsOf(type as Type<object>) !== null;
}

/** The first thing that has the wrong shape or is too long, before any object is made of the value. */
export function misshapen(type: Type<object>, value: unknown, pointer: string): FieldError | undefined {
  if (!isRecord(value)) return { pointer, code: 'object', message: 'Give an object.' };
  const inherited = INHERITED.find((name) => Object.hasOwn(value, name));
  if (inherited !== undefined) return { pointer: pointerTo(pointer, inherited), ...UNKNOWN_FIELD };
  for (const { property, of, max } of nestedFieldsOf(type) ?? []) {
    const inner = value[property];
    if (inner === undefined || inner === null) continue;
    const at = pointerTo(pointer, property);
    const error = max === undefined ? misshapen(of, inner, at) : misshapenList(of, inner, max, at);
    if (error) return error;
  }
  return undefined;
}

function misshapenList(
  of: Type<object>,
  value: unknown,
  max: number,
  pointer: string,
): FieldError | undefined {
  if (!Array.isArray(value)) return { pointer, code: 'list', message: 'Give a list.' };
  if (value.length > max) return { pointer, code: 'too_many', message: `Give at most ${max} items.` };
  for (const [index, item] of value.entries()) {
    const error = misshapen(of, item, `${pointer}/${index}`);
    if (error) return error;
  }
  return undefined;
}

/** Read from class-validator's metadata, which mapped types such as PartialType carry over; null for no DTO. */
function nestedFieldsOf(type: Type<object>): readonly NestedField[] | null {
  const known = nestedFields.get(type);
  if (known !== undefined) return known;
  const rules = getMetadataStorage().getTargetValidationMetadatas(type, '', false, false);
  const nested = rules
    .filter(({ name }) => name === NESTED || name === NESTED_LIST)
    .map(({ propertyName, constraints }) => {
      const [of, max] = constraints as [Type<object>, number?];
      return { property: propertyName, of, max };
    });
  const fields = rules.length === 0 ? null : nested;
  nestedFields.set(type, fields);
  return fields;
}
