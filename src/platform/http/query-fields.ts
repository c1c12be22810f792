import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import type { FieldOptions } from './field.js';
import { Choice, Flag, Time, Whole } from './fields.js';

/*
 * Query parameters are text and mostly optional. A repeated one arrives as a list, which none of these accepts.
 */

type QueryOptions = Omit<FieldOptions, 'nullable'>;

/** Decimal digits only: no sign, no exponent, no hexadecimal. */
export function QueryWhole(options: QueryOptions & { min: number; max: number }): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) => (isDigits(value) ? Number(value) : value)),
    Whole({ optional: true, ...options }),
  );
}

function isDigits(value: unknown): boolean {
  return typeof value === 'string' && /^\d{1,15}$/.test(value);
}

/** `true` or `false`, in lower case. */
export function QueryFlag(options: QueryOptions = {}): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) =>
      value === 'true' ? true : value === 'false' ? false : value,
    ),
    Flag({ optional: true, ...options }),
  );
}

export function QueryChoice(values: readonly string[], options: QueryOptions = {}): PropertyDecorator {
  return Choice(values, { optional: true, ...options });
}

/** A sender writes the + of an offset as %2B. */
export function QueryTime(options: QueryOptions = {}): PropertyDecorator {
  return Time({ optional: true, ...options });
}
