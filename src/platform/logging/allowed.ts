import { describeError } from './describe-error.js';

const LONGEST = 300;
const CODE = /^[\w ./:{}*-]{1,100}$/;

type Test = (value: unknown) => boolean;

const isCode: Test = (value) => typeof value === 'string' && CODE.test(value);
const isNumber: Test = (value) => typeof value === 'number' || typeof value === 'boolean';

/** Every field that a line may have, and what its value may look like; whatever else is given is left out. */
const FIELDS: Readonly<Record<string, Test>> = {
  context: isCode,
  requestId: isCode,
  traceparent: isCode,
  method: isCode,
  route: isCode,
  code: isCode,
  status: isNumber,
  ms: isNumber,
  reference: isCode,
  state: isCode,
  port: isNumber,
  count: isNumber,
};

/** What may be written of the fields of a line. An error is described anew, in case that it was not. */
export function allowed(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  let dropped = 0;
  for (const [name, value] of Object.entries(fields)) {
    const mayHave = Object.hasOwn(FIELDS, name) ? FIELDS[name] : undefined;
    if (value === undefined) continue;
    if (name === 'msg') kept['msg'] = sentence(value);
    else if (name === 'error') kept['error'] = describeError(value);
    else if (mayHave?.(value)) kept[name] = value;
    else dropped += 1;
  }
  return dropped > 0 ? { ...kept, dropped } : kept;
}

/** One line of text, for whoever reads the log with the eye. */
export function sentence(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, LONGEST).replace(/[\p{Cc}\p{Cs}]/gu, ' ') : 'something';
}
