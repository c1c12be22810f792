import { field, type FieldOptions, type Kind, type Rule } from './field.js';
import { isEmail, isPlace, isTime, isUuid, isZone } from './rules.js';
import { isString, text, textRules } from './text-rules.js';

interface TextOptions extends FieldOptions {
  /** At least one visible character when this is 1 or more. */
  min?: number;
  max: number;
  /** Line breaks and tabs are allowed. */
  multiline?: boolean;
  /** Nobody reads it, such as a password: what cannot be seen is part of it. */
  secret?: boolean;
}

export function Text({ min = 0, max, multiline, secret, ...options }: TextOptions): PropertyDecorator {
  return field(
    text(),
    textRules(min, max, secret ? 'secret' : multiline ? 'lines' : 'line'),
    { type: 'string', minLength: min, maxLength: max },
    options,
  );
}

/** A list of texts of at most `length` characters each. */
export function Texts({
  max,
  length,
  ...options
}: FieldOptions & { max: number; length: number }): PropertyDecorator {
  const rules = textRules(1, length, 'line');
  return field(
    list,
    [
      { code: 'too_many', message: `Give at most ${max} items.`, holds: ({ length: count }) => count <= max },
      { code: 'text', message: 'Give a list of texts only.', holds: (items) => items.every(isString) },
      ...rules.map((rule) => ({
        ...rule,
        holds: (items: unknown[]) => items.filter(isString).every(rule.holds),
      })),
    ],
    { type: 'array', items: { type: 'string', minLength: 1, maxLength: length }, maxItems: max },
    options,
  );
}

/** A list of ISO 3166 codes. */
export function Places({ max, ...options }: FieldOptions & { max: number }): PropertyDecorator {
  const pattern = '^[A-Z]{2}(-[A-Z0-9]{1,3})?$';
  return field(
    list,
    [
      { code: 'too_many', message: `Give at most ${max} items.`, holds: ({ length }) => length <= max },
      {
        code: 'place',
        message: 'Give ISO 3166 codes of places, such as CA, CA-ON or US-CA.',
        holds: (items) => items.every((item) => isString(item) && isPlace(item)),
      },
    ],
    { type: 'array', items: { type: 'string', pattern, minLength: 2, maxLength: 6 }, maxItems: max },
    options,
  );
}

const list: Kind<unknown[]> = { code: 'list', message: 'Give a list.', is: (value) => Array.isArray(value) };

/** Text that one predicate decides; short, so that the predicate stays cheap. */
function pattern(
  code: string,
  message: string,
  max: number,
  holds: (value: string) => boolean,
): Rule<string>[] {
  return [
    { code: 'too_long', message: `Give at most ${max} characters.`, holds: (value) => value.length <= max },
    { code, message, holds },
  ];
}

const TIME = 'Give a time with an offset, such as 2026-11-20T14:05:00-05:00 (in a query, write + as %2B).';

/** An RFC 3339 time; it stays the string that was sent, for its offset is a fact. */
export function Time(options: FieldOptions = {}): PropertyDecorator {
  const schema = { type: 'string', format: 'date-time', example: '2026-11-20T14:05:00-05:00' } as const;
  return field(text(TIME), pattern('time', TIME, 40, isTime), schema, options);
}

/** An IANA time zone. */
export function Zone(options: FieldOptions = {}): PropertyDecorator {
  const message = 'Give an IANA time zone, such as America/Toronto.';
  const schema = { type: 'string', maxLength: 64, example: 'America/Toronto' } as const;
  return field(text(message), pattern('zone', message, 64, isZone), schema, options);
}

/** One plain e-mail address, kept as it was written. */
export function Email(options: FieldOptions = {}): PropertyDecorator {
  const message = 'Give one e-mail address, such as name@example.org; an id or a name is none.';
  const schema = { type: 'string', format: 'email', maxLength: 254, example: 'name@example.org' } as const;
  return field(text(message), pattern('email', message, 254, isEmail), schema, options);
}

/** The id of something, as the API gave it. */
export function Uuid(options: FieldOptions = {}): PropertyDecorator {
  const message = 'Give an id as the API returned it.';
  const schema = {
    type: 'string',
    format: 'uuid',
    example: '019a9f3c-6b1e-7c55-9d0e-1f5b2a7c8e44',
  } as const;
  return field(text(message), pattern('uuid', message, 36, isUuid), schema, options);
}

/** A text of a form of its own. */
export function TextOf({
  code,
  message,
  max,
  holds,
  ...options
}: FieldOptions & Rule<string> & { max: number }): PropertyDecorator {
  return field(
    text(message),
    pattern(code, message, max, holds),
    { type: 'string', maxLength: max },
    options,
  );
}

export function Choice(values: readonly string[], options: FieldOptions = {}): PropertyDecorator {
  const message = `Choose one of: ${values.join(', ')}.`;
  const rule = { code: 'choice', message, holds: (value: string) => values.includes(value) };
  return field(text(message), [rule], { type: 'string', enum: [...values], example: values[0] }, options);
}

/** A list of different values out of `values`. */
export function Choices(
  values: readonly string[],
  { max = values.length, ...options }: FieldOptions & { max?: number } = {},
): PropertyDecorator {
  const message = `Choose from: ${values.join(', ')}.`;
  return field(
    list,
    [
      { code: 'too_many', message: `Give at most ${max} items.`, holds: ({ length }) => length <= max },
      {
        code: 'choice',
        message,
        holds: (items) => items.every((item) => isString(item) && values.includes(item)),
      },
      {
        code: 'repeated',
        message: 'Give each value once.',
        holds: (items) => new Set(items).size === items.length,
      },
    ],
    { type: 'array', items: { type: 'string', enum: [...values] }, maxItems: max, uniqueItems: true },
    options,
  );
}

/** A whole number; at most 2^53 - 1 so that JSON carries it exactly. */
export function Whole({
  min,
  max,
  ...options
}: FieldOptions & { min: number; max: number }): PropertyDecorator {
  const message = `Give a whole number from ${min} to ${max}.`;
  const kind: Kind<number> = {
    code: 'whole',
    message,
    is: (value): value is number => Number.isSafeInteger(value),
  };
  const range = { code: 'range', message, holds: (value: number) => value >= min && value <= max };
  return field(kind, [range], { type: 'integer', minimum: min, maximum: max, example: min }, options);
}

/** A number out of a short list, such as the levels of a published method. */
export function Scale(values: readonly number[], options: FieldOptions = {}): PropertyDecorator {
  const message = `Choose one of: ${values.join(', ')}.`;
  const kind: Kind<number> = {
    code: 'number',
    message,
    is: (value): value is number => typeof value === 'number',
  };
  const rule = { code: 'off_scale', message, holds: (value: number) => values.includes(value) };
  return field(kind, [rule], { type: 'number', enum: [...values], example: values[0] }, options);
}

export function Flag(options: FieldOptions = {}): PropertyDecorator {
  const message = 'Give true or false, without quotes.';
  const kind: Kind<boolean> = {
    code: 'flag',
    message,
    is: (value): value is boolean => typeof value === 'boolean',
  };
  return field(kind, [], { type: 'boolean', example: false }, options);
}
