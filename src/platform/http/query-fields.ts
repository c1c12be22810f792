import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { field, type FieldOptions } from './field.js';
import { Choice, Flag, Time, Whole } from './fields.js';
import { isDay } from './rules.js';
import { text } from './text-rules.js';

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

const MONTH = 'Give a month as YYYY-MM, in the years 1900 to 2200.';

/** A month of the calendar, in no zone. */
export function QueryMonth(options: QueryOptions = {}): PropertyDecorator {
  const rule = { code: 'month', message: MONTH, holds: (value: string) => isDay(`${value}-01`) };
  const schema = { type: 'string', pattern: '^\\d{4}-\\d{2}$', maxLength: 7, example: '2026-11' } as const;
  return field(text(MONTH), [rule], schema, { optional: true, ...options });
}
