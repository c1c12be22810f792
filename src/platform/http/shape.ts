import type { Type } from '@nestjs/common';
import { getMetadataStorage, ValidationTypes } from 'class-validator';
import { pointerTo, UNKNOWN_FIELD } from './field-errors.js';
import type { FieldError } from './problem.js';

/**
 * Names under which fields register with class-validator. Their constraints are whether a value holds and, for nested
 * ones, the class and the most items of a list.
 */
export const PLAIN = 'field';
export const NESTED = 'object';
export const NESTED_LIST = 'objects';
const OURS: unknown[] = [PLAIN, NESTED, NESTED_LIST];

interface Field {
  property: string;
  holds: (value: unknown) => boolean;
  /** The class of a nested object or of a list's items. */
  of: Type<object> | undefined;
  /** The most items of a list; undefined for a single object. */
  max: number | undefined;
}

interface Dto {
  fields: readonly Field[];
  names: ReadonlySet<string>;
  /** No rule but those of our fields. */
  isPlain: boolean;
}

/** class-transformer drops these silently, but an unknown field is refused whatever its name. */
const INHERITED = Object.getOwnPropertyNames(Object.prototype);

const dtos = new WeakMap<Type<object>, Dto | null>();

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isDto(type: unknown): type is Type<object> {
  return typeof type === 'function' && dtoOf(type as Type<object>) !== null;
}

/** The first thing that has the wrong shape or is too long, before any object is made of the value. */
export function misshapen(type: Type<object>, value: unknown, pointer: string): FieldError | undefined {
  if (!isRecord(value)) return { pointer, code: 'object', message: 'Give an object.' };
  const inherited = INHERITED.find((name) => Object.hasOwn(value, name));
  if (inherited !== undefined) return { pointer: pointerTo(pointer, inherited), ...UNKNOWN_FIELD };
  for (const { property, holds, of, max } of dtoOf(type)?.fields ?? []) {
    const inner = value[property];
    if (inner === undefined || inner === null) continue;
    const at = pointerTo(pointer, property);
    if (of === undefined) {
      // Where an object is allowed, class-transformer would trip over these names or drop them.
      if (isRecord(inner) && inherits(inner) && holds({}))
        return { pointer: at, code: 'key', message: 'Give other keys.' };
      continue;
    }
    const error = max === undefined ? misshapen(of, inner, at) : misshapenList(of, inner, max, at);
    if (error) return error;
  }
  return undefined;
}

function inherits(value: Record<string, unknown>): boolean {
  return INHERITED.some((name) => Object.hasOwn(value, name));
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

/**
 * Whether class-validator would find nothing: the same rules, asked for a fraction of what it costs. It alone can say
 * what is wrong, and it alone judges a class that has rules of other kinds.
 */
export function isSound(type: Type<object>, value: unknown): boolean {
  const dto = dtoOf(type);
  if (!dto?.isPlain || !isRecord(value)) return false;
  return (
    Object.keys(value).every((key) => dto.names.has(key)) &&
    dto.fields.every(({ property, holds, of }) => {
      const inner = value[property];
      return holds(inner) && (of === undefined || isSoundInside(of, inner));
    })
  );
}

function isSoundInside(of: Type<object>, inner: unknown): boolean {
  if (inner === undefined || inner === null) return true;
  return Array.isArray(inner) ? inner.every((item) => isSound(of, item)) : isSound(of, inner);
}

/** Read from class-validator's metadata, which mapped types such as PartialType carry over; null for no DTO. */
function dtoOf(type: Type<object>): Dto | null {
  const known = dtos.get(type);
  if (known !== undefined) return known;
  const rules = getMetadataStorage().getTargetValidationMetadatas(type, '', false, false);
  const fields = rules
    .filter(({ name }) => OURS.includes(name))
    .map(({ propertyName, constraints }): Field => {
      const [holds, of, max] = constraints as [Field['holds'], Field['of'], Field['max']];
      return { property: propertyName, holds, of, max };
    });
  const dto = {
    fields,
    names: new Set(fields.map(({ property }) => property)),
    isPlain: rules.every(({ name, type: kind }) => OURS.includes(name) || LENIENT.includes(kind)),
  };
  dtos.set(type, rules.length === 0 ? null : dto);
  return rules.length === 0 ? null : dto;
}

/** Beside our fields, these only go into what is nested, or leave a rule out. */
const LENIENT: string[] = [ValidationTypes.NESTED_VALIDATION, ValidationTypes.CONDITIONAL_VALIDATION];
