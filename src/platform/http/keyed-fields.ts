import { field, type FieldOptions, type Kind, type Rule } from './field.js';
import { isPlace, isTime } from './rules.js';
import { isRecord } from './shape.js';
import { isString, textRules } from './text-rules.js';

interface KeyedOptions extends FieldOptions {
  /** The most keys. */
  max: number;
}

type Keyed = Record<string, unknown>;

const keyed: Kind<Keyed> = { code: 'object', message: 'Give an object.', is: isRecord };

const WORDS = {
  is: (key: string) => /^[a-z][a-z0-9._-]{0,79}$/.test(key),
  message: 'Give keys of lower-case letters, digits, points, hyphens and underscores.',
};
const PLACES = { is: isPlace, message: 'Give ISO 3166 codes such as US-CA as keys.' };

function keyRules(max: number, keys = WORDS): Rule<Keyed>[] {
  return [
    {
      code: 'too_many',
      message: `Give at most ${max} keys.`,
      holds: (value) => Object.keys(value).length <= max,
    },
    {
      code: 'key',
      message: keys.message,
      holds: (value) => Object.keys(value).every((key) => keys.is(key)),
    },
  ];
}

/** Texts by keys that are not known beforehand. */
export function TextsByKey({
  max,
  length,
  ...options
}: KeyedOptions & { length: number }): PropertyDecorator {
  const texts: Rule<Keyed>[] = textRules(0, length, 'lines').map((rule) => ({
    ...rule,
    holds: (value) => Object.values(value).filter(isString).every(rule.holds),
  }));
  const onlyTexts = {
    code: 'text',
    message: 'Give texts only.',
    holds: (value: Keyed) => Object.values(value).every(isString),
  };
  const schema = { type: 'string', maxLength: length } as const;
  return field(
    keyed,
    [...keyRules(max), onlyTexts, ...texts],
    { type: 'object', additionalProperties: schema, maxProperties: max },
    options,
  );
}

/** RFC 3339 times by keys that are not known beforehand. */
export function TimesByKey({ max, ...options }: KeyedOptions): PropertyDecorator {
  const times = {
    code: 'time',
    message: 'Give times with an offset, such as 2026-11-20T14:05:00-05:00.',
    holds: (value: Keyed) =>
      Object.values(value).every((time) => isString(time) && time.length <= 40 && isTime(time)),
  };
  const schema = { type: 'string', format: 'date-time' } as const;
  return field(
    keyed,
    [...keyRules(max), times],
    { type: 'object', additionalProperties: schema, maxProperties: max },
    options,
  );
}

/** Numbers of people by ISO 3166 code. */
export function CountsByPlace({ max, ...options }: KeyedOptions): PropertyDecorator {
  const most = 2_000_000_000;
  const counts = {
    code: 'whole',
    message: `Give whole numbers from 0 to ${most}.`,
    holds: (value: Keyed) =>
      Object.values(value).every(
        (count) => Number.isInteger(count) && Number(count) >= 0 && Number(count) <= most,
      ),
  };
  const schema = { type: 'integer', minimum: 0, maximum: most } as const;
  return field(
    keyed,
    [...keyRules(max, PLACES), counts],
    { type: 'object', additionalProperties: schema, maxProperties: max },
    options,
  );
}
