import type { Kind, Rule } from './field.js';
import { isAtMost, isBlank, isCleanText, isPlainLine } from './rules.js';

export const isString = (value: unknown): value is string => typeof value === 'string';

export const text = (message = 'Give text.'): Kind<string> => ({ code: 'text', message, is: isString });

/**
 * What a text is: a title or a name that stands in a line with others; a narrative, which stands by itself and is kept as it
 * was written; or a secret, which nobody reads.
 */
export type TextForm = 'line' | 'lines' | 'secret';

/** Length is judged before content, so that a long text costs nothing. */
export function textRules(min: number, max: number, form: TextForm): Rule<string>[] {
  const multiline = form === 'lines';
  return [
    { code: 'too_long', message: `Give at most ${max} characters.`, holds: (value) => isAtMost(max, value) },
    {
      code: 'characters',
      message: multiline ? 'Remove control characters.' : 'Remove line breaks, tabs and control characters.',
      holds: (value) => isCleanText(value, multiline),
    },
    ...(form === 'line' ? [PLAIN] : []),
    {
      code: 'too_short',
      message: min > 1 ? `Give at least ${min} characters.` : 'Give some text.',
      holds: (value) => min === 0 || (!isBlank(value) && !isAtMost(min - 1, value.trim())),
    },
  ];
}

const PLAIN: Rule<string> = {
  code: 'invisible_characters',
  message:
    'Remove the invisible characters that turn or hide parts of a line, such as U+202E or U+200B; if you see none, type it anew.',
  holds: isPlainLine,
};
