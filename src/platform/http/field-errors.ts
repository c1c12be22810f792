import type { ValidationError } from 'class-validator';
import type { FieldError } from './problem.js';

const MAX_ERRORS = 50;
const MAX_POINTER = 200;

export const UNKNOWN_FIELD = { code: 'unknown_field', message: 'Remove this field; it is not known here.' };

/** class-validator's own checks, in the words of this API. */
const OWN: Record<string, { code: string; message: string }> = {
  whitelistValidation: UNKNOWN_FIELD,
  nestedValidation: { code: 'object', message: 'Give an object.' },
  unknownValue: { code: 'object', message: 'Give an object.' },
};

/** Flattens what class-validator found, one error a field, and no more than a person would read. */
export function fieldErrors(found: readonly ValidationError[], parent: string): FieldError[] {
  const errors: FieldError[] = [];
  collect(found, parent, errors);
  return errors;
}

function collect(found: readonly ValidationError[], parent: string, errors: FieldError[]): void {
  for (const { property, constraints = {}, children = [] } of found) {
    if (errors.length >= MAX_ERRORS) return;
    const pointer = pointerTo(parent, property);
    const [broken] = Object.entries(constraints);
    if (broken === undefined) collect(children, pointer, errors);
    else errors.push({ pointer, ...(OWN[broken[0]] ?? decoded(broken[1])) });
  }
}

/** A field's message begins with the code of the rule that is broken. */
function decoded(coded: string): { code: string; message: string } {
  const [code = '', ...message] = coded.split(': ');
  return { code, message: message.join(': ') };
}

/** A JSON pointer (RFC 6901), cut short because its last name may be the caller's own. */
export function pointerTo(parent: string, property: string): string {
  const name = property.slice(0, MAX_POINTER).replaceAll('~', '~0').replaceAll('/', '~1');
  return `${parent}/${name}`.slice(0, MAX_POINTER).replace(/\p{Cs}/gu, '\uFFFD');
}
