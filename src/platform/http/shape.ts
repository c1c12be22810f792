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

/** What is wrong with the shape of a value, and what else of it can be judged in spite of that. */
interface Misshapen {
  errors: FieldError[];
  /** The value without what is misshapen; null when nothing can be judged. */
  rest: Record<string, unknown> | null;
}

/** As many as a person would read. */
export const MOST_ERRORS = 50;

/** Everything that has the wrong shape or is too long, before any object is made of the value. */
export function misshapen(type: Type<object>, value: unknown, pointer: string): Misshapen | undefined {
  if (!isRecord(value)) return { errors: [{ pointer, code: 'object', message: formOf(type) }], rest: null };
  const wrong = faultsIn(type, value, pointer);
  if (wrong.length === 0) return undefined;
  const names = new Set(wrong.map(({ property }) => property));
  return {
    errors: wrong.flatMap(({ errors }) => errors).slice(0, MOST_ERRORS),
    rest: Object.fromEntries(Object.entries(value).filter(([name]) => !names.has(name))),
  };
}

interface Fault {
  property: string;
  errors: FieldError[];
}

function faultsIn(type: Type<object>, value: Record<string, unknown>, pointer: string): Fault[] {
  const inherited = INHERITED.filter((name) => Object.hasOwn(value, name)).map((property) => ({
    ...{ property, errors: [{ pointer: pointerTo(pointer, property), ...UNKNOWN_FIELD }] },
  }));
  const fields = (dtoOf(type)?.fields ?? []).map((field) => ({
    property: field.property,
    errors: faultsOf(field, value[field.property], pointer),
  }));
  return [...inherited, ...fields.filter(({ errors }) => errors.length > 0)];
}

function faultsOf({ property, holds, of, max }: Field, value: unknown, parent: string): FieldError[] {
  if (value === undefined || value === null || (of === undefined && !isRecord(value))) return [];
  const pointer = pointerTo(parent, property);
  if (of === undefined) {
    // Where an object is allowed, class-transformer would trip over these names or drop them.
    const trips = isRecord(value) && inherits(value) && holds({});
    return trips ? [{ pointer, code: 'key', message: 'Give other keys.' }] : [];
  }
  if (max !== undefined) return faultsOfList(of, value, max, pointer);
  if (!isRecord(value)) return [{ pointer, code: 'object', message: formOf(of) }];
  return faultsIn(of, value, pointer).flatMap(({ errors }) => errors);
}

function inherits(value: Record<string, unknown>): boolean {
  return INHERITED.some((name) => Object.hasOwn(value, name));
}

function faultsOfList(of: Type<object>, value: unknown, max: number, pointer: string): FieldError[] {
  if (!Array.isArray(value)) return [{ pointer, code: 'list', message: 'Give a list.' }];
  if (value.length > max) return [{ pointer, code: 'too_many', message: `Give at most ${max} items.` }];
  const errors: FieldError[] = [];
  for (const [index, item] of (value as unknown[]).entries()) {
    errors.push(...(misshapen(of, item, `${pointer}/${index}`)?.errors ?? []));
    if (errors.length >= MOST_ERRORS) break;
  }
  return errors;
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

/** Which fields an object has, for whoever sent something else in its place. */
function formOf(of: Type<object>): string {
  const names = (dtoOf(of)?.fields ?? []).map(({ property }) => `"${property}"`);
  return `Give an object${names.length > 0 ? ` with ${names.slice(0, 8).join(', ')}` : ''}.`;
}
