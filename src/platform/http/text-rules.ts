import type { Kind, Rule } from './field.js';
import { isAtMost, isBlank, isCleanText } from './rules.js';

export const isString = (value: unknown): value is string => typeof value === 'string';

export const text = (message = 'Give text.'): Kind<string> => ({ code: 'text', message, is: isString });

/** Length is judged before content, so that a long text costs nothing. */
export function textRules(min: number, max: number, multiline: boolean): Rule<string>[] {
  return [
    { code: 'too_long', message: `Give at most ${max} characters.`, holds: (value) => isAtMost(max, value) },
    {
      code: 'characters',
      message: multiline ? 'Remove control characters.' : 'Remove line breaks, tabs and control characters.',
      holds: (value) => isCleanText(value, multiline),
    },
    {
      code: 'too_short',
      message: min > 1 ? `Give at least ${min} characters.` : 'Give some text.',
      holds: (value) => min === 0 || (!isBlank(value) && !isAtMost(min - 1, value.trim())),
    },
  ];
}
