import { field, type FieldOptions, type Kind } from './field.js';
import { isDay } from './rules.js';
import { isString, text } from './text-rules.js';

const DAY = 'Give a day that exists as YYYY-MM-DD, in the years 1900 to 2200.';
const DAY_SCHEMA = { type: 'string', format: 'date' } as const;

/** A day of the calendar, in no zone. */
export function Day(options: FieldOptions = {}): PropertyDecorator {
  const rule = { code: 'date', message: DAY, holds: isDay };
  return field(text(DAY), [rule], { ...DAY_SCHEMA, example: '2026-12-24' }, options);
}

/** A list of different days. */
export function Days({ max, ...options }: FieldOptions & { max: number }): PropertyDecorator {
  const list: Kind<unknown[]> = { code: 'list', message: 'Give a list.', is: Array.isArray };
  return field(
    list,
    [
      { code: 'too_many', message: `Give at most ${max} items.`, holds: ({ length }) => length <= max },
      { code: 'date', message: DAY, holds: (items) => items.every((item) => isString(item) && isDay(item)) },
      {
        code: 'repeated',
        message: 'Give each day once.',
        holds: (items) => new Set(items).size === items.length,
      },
    ],
    { type: 'array', items: DAY_SCHEMA, maxItems: max, uniqueItems: true },
    options,
  );
}

const TIME_OF_DAY = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** A local time as `HH:MM`; with `midnight`, `24:00` is the end of the day. */
export function TimeOfDay({
  midnight = false,
  ...options
}: FieldOptions & { midnight?: boolean } = {}): PropertyDecorator {
  const message = `Give a local time as HH:MM${midnight ? '; 24:00 is midnight' : ''}.`;
  const holds = (value: string): boolean => TIME_OF_DAY.test(value) || (midnight && value === '24:00');
  return field(
    text(message),
    [{ code: 'time_of_day', message, holds }],
    { type: 'string', minLength: 5, maxLength: 5, example: '08:30' },
    options,
  );
}
