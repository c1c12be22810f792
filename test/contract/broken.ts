import fc, { type Arbitrary } from 'fast-check';
import type { Schema, Schemas } from './arbitrary.js';

/** A place in a value, and what its description says of it. */
interface Place {
  path: readonly string[];
  schema: Schema;
}

/** Something that fits in all places but one, where it breaks what is written there: a type, a limit, a list of choices. */
export function broken(fits: Arbitrary<unknown>, schema: Schema, schemas: Schemas): Arbitrary<unknown> {
  return fc.tuple(fits, fc.nat(9_999), fc.nat(9_999)).map(([value, where, how]) => {
    const places = placesIn(value, schema, schemas, []);
    const place = places[where % places.length] ?? { path: [], schema };
    const wrongs = wrongFor(place.schema);
    return put(value, place.path, wrongs[how % wrongs.length]);
  });
}

function resolved(schema: Schema, schemas: Schemas): Schema {
  if (schema.$ref) return resolved(schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}, schemas);
  const [only] = schema.allOf ?? [];
  return only ? resolved(only, schemas) : schema;
}

function placesIn(value: unknown, given: Schema, schemas: Schemas, path: readonly string[]): Place[] {
  const schema = resolved(given, schemas);
  const places = [{ path, schema }];
  if (Array.isArray(value))
    return value.length === 0 || !schema.items
      ? places
      : [...places, ...placesIn(value[0], schema.items, schemas, [...path, '0'])];
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    const inner = (value as Record<string, unknown> | null | undefined)?.[name];
    places.push(...placesIn(inner, field, schemas, [...path, name]));
  }
  return places;
}

const DEEP = JSON.parse(`${'{"a":'.repeat(40)}1${'}'.repeat(40)}`) as unknown;

/** What does not belong there, whatever it is; more where the description names limits. */
function wrongFor({ type, enum: choices, properties, ...limits }: Schema): unknown[] {
  const types = [type ?? (properties ? 'object' : 'string')].flat();
  const { maxLength, minLength = 0, minimum, maximum, maxItems } = limits;
  const isText = types.includes('string');
  const isNumber = types.includes('number') || types.includes('integer');
  return [
    ...(isText ? [0, true, {}, ['x'], '\u0000', 'a\ud800b', '\u0007bell'] : ['x', '']),
    ...(isNumber ? [-(2 ** 53), 2 ** 53, 1e308, '1', [1]] : [1]),
    ...(types.includes('boolean') ? ['true', 0] : [false]),
    ...(types.includes('array') ? [{}, [null], [[[]]]] : [[]]),
    ...(types.includes('object') ? [[], { 'no such field': 1 }, { __proto__: null, constructor: 1 }] : [{}]),
    ...(types.includes('null') ? [] : [null]),
    ...(choices ? ['no such choice', 'constructor'] : []),
    ...(maxLength === undefined ? [] : ['x'.repeat(maxLength + 1), '\u{1f600}'.repeat(maxLength + 1)]),
    ...(minLength > 0 ? ['', ' '.repeat(minLength), '\u200b\u2800'] : []),
    ...(minimum === undefined ? [] : [minimum - 1, minimum + 1e-9]),
    ...(maximum === undefined ? [] : [maximum + 1]),
    ...(maxItems === undefined || maxItems > 2_000 ? [] : [Array.from({ length: maxItems + 1 }, () => 'x')]),
    DEEP,
  ];
}

function put(value: unknown, path: readonly string[], wrong: unknown): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return wrong;
  if (Array.isArray(value))
    return [put((value as unknown[])[0], rest, wrong), ...(value as unknown[]).slice(1)];
  const whole = (value ?? {}) as Record<string, unknown>;
  return { ...whole, [name]: put(whole[name], rest, wrong) };
}
