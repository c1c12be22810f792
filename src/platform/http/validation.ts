import { Injectable, type ArgumentMetadata, type PipeTransform, type Type } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidatorOptions } from 'class-validator';
import { fieldErrors } from './field-errors.js';
import { Problem, type FieldError } from './problem.js';
import { requireScreened, ScreenedDto, type Screen } from './screened.js';
import { isDto, isSound, misshapen, MOST_ERRORS } from './shape.js';

const STRICT: ValidatorOptions = {
  whitelist: true,
  forbidNonWhitelisted: true,
  forbidUnknownValues: true,
  stopAtFirstError: true,
  validationError: { target: false, value: false },
};

/**
 * Checks one value against a DTO class: shape and lengths first, so that a long list costs nothing, then fields.
 * `pointer` says where the value stands in the body, for those who check items one by one.
 */
export function check<T extends object>(
  type: Type<T>,
  plain: unknown,
  pointer = '',
): { value: T } | { errors: FieldError[] } {
  const wrong = misshapen(type, plain, pointer);
  if (wrong?.rest === null) return { errors: wrong.errors };
  const value = plainToInstance(type, wrong ? wrong.rest : plain);
  if (!wrong && isSound(type, value)) return { value };
  const found = fieldErrors(validateSync(value, STRICT), pointer);
  const errors = wrong ? [...wrong.errors, ...others(found, wrong.errors)].slice(0, MOST_ERRORS) : found;
  return errors.length > 0 ? { errors } : { value };
}

/** What is wrong beside the shape: a field that was taken away for its shape is not missing. */
function others(found: readonly FieldError[], misshapen: readonly FieldError[]): FieldError[] {
  return found.filter(
    ({ pointer }) =>
      !misshapen.some((each) => each.pointer === pointer || each.pointer.startsWith(`${pointer}/`)),
  );
}

/**
 * One body among others, held to what a body of its own is held to.
 * @throws Problem validation_failed or personal_number_suspected
 */
export function checkBody<T extends object>(type: Type<T>, plain: unknown, screen: Screen): T {
  const result = check(type, plain);
  if ('errors' in result) throw new Problem('validation_failed', { errors: result.errors });
  return screened(result.value, screen);
}

function screened<T extends object>(value: T, screen: Screen): T {
  if (value instanceof ScreenedDto) requireScreened(value, screen);
  return value;
}

/** Every body and query goes through a DTO class; a handler that declares none is a fault of ours. */
@Injectable()
export class ValidationPipe implements PipeTransform {
  constructor(private readonly screen: Screen) {}

  transform(value: unknown, { type, metatype }: ArgumentMetadata): unknown {
    if (type !== 'body' && type !== 'query') return value;
    if (!isDto(metatype))
      throw new TypeError(`A ${type} parameter is declared without a class that checks it`);
    const result = check(metatype, value ?? {});
    if ('value' in result) return screened(result.value, this.screen);
    const { errors } = result;
    const isUnknownQuery = type === 'query' && errors.every(({ code }) => code === 'unknown_field');
    throw new Problem(isUnknownQuery ? 'unknown_query' : 'validation_failed', { errors });
  }
}
