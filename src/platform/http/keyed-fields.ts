import { field, type FieldOptions, type Kind, type Rule } from './field.js';
import { isTime } from './rules.js';
import { isRecord } from './shape.js';
import { isString, textRules } from './text-rules.js';

interface KeyedOptions extends FieldOptions {
  /** The most keys. */
  max: number;
}

type Keyed = Record<string, unknown>;

const keyed: Kind<Keyed> = { code: 'object', message: 'Give an object.', is: isRecord };

function keyRules(max: number): Rule<Keyed>[] {
  return [
    {
      code: 'too_many',
      message: `Give at most ${max} keys.`,
      holds: (value) => Object.keys(value).length <= max,
    },
    {
      code: 'key',
      message: 'Give keys of lower-case letters, digits, points, hyphens and underscores.',
      holds: (value) => Object.keys(value).every((key) => /^[a-z][a-z0-9._-]{0,79}$/.test(key)),
    },
  ];
}

/** Texts by keys that are not known beforehand. */
export function TextsByKey({
  max,
  length,
  ...options
}: KeyedOptions & { length: number }): PropertyDecorator {
  const texts: Rule<Keyed>[] = textRules(0, length, true).map((rule) => ({
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
