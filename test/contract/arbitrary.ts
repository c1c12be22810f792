import fc, { type Arbitrary } from 'fast-check';

export interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  format?: string;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  multipleOf?: number;
  minLength?: number;
  maxLength?: number;
  maxItems?: number;
  required?: string[];
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  items?: Schema;
  anyOf?: Schema[];
  allOf?: Schema[];
}

export type Schemas = Record<string, Schema>;

const DEEPEST = 4;
const instants = fc.date({
  min: new Date('2020-01-01T00:00:00Z'),
  max: new Date('2026-11-22T00:00:00Z'),
  noInvalidDate: true,
});

/** Values that fit a schema, or nearly: what depends on the rest of the case is left to the server. */
export function fitting(schema: Schema, schemas: Schemas, depth = 0): Arbitrary<unknown> {
  if (schema.$ref) return fitting(schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}, schemas, depth);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((each) => fitting(each, schemas, depth)));
  if (schema.allOf?.length === 1 && schema.allOf[0]) return fitting(schema.allOf[0], schemas, depth);
  const types = [schema.type ?? (schema.properties ? 'object' : 'string')].flat();
  return fc.oneof(...types.map((type) => ofType(type, schema, schemas, depth)));
}

function ofType(type: string, schema: Schema, schemas: Schemas, depth: number): Arbitrary<unknown> {
  if (type === 'null') return fc.constant(null);
  if (type === 'boolean') return fc.boolean();
  if (type === 'integer' || type === 'number') return numbers(type, schema);
  if (type === 'array')
    return fc.array(fitting(schema.items ?? {}, schemas, depth + 1), {
      maxLength: Math.min(schema.maxItems ?? 3, 3),
    });
  return type === 'object' ? objects(schema, schemas, depth) : texts(schema);
}

function numbers(type: string, { minimum = 0, maximum = 1_000, multipleOf }: Schema): Arbitrary<unknown> {
  if (type === 'integer') return fc.integer({ min: minimum, max: maximum });
  const step = multipleOf ?? 0.25;
  return fc
    .integer({ min: Math.ceil(minimum / step), max: Math.floor(maximum / step) })
    .map((count) => count * step);
}

function texts({ format, pattern, minLength = 0, maxLength = 200 }: Schema): Arbitrary<unknown> {
  if (format === 'uuid') return fc.uuid({ version: 7 });
  if (format === 'email') return fc.emailAddress();
  if (format === 'date-time') return instants.map((date) => date.toISOString());
  if (format === 'date') return instants.map((date) => date.toISOString().slice(0, 10));
  if (pattern) return fc.stringMatching(new RegExp(pattern, 'u'));
  return fc.string({ unit: 'grapheme', minLength, maxLength: Math.max(minLength, Math.min(maxLength, 40)) });
}

function objects(schema: Schema, schemas: Schemas, depth: number): Arbitrary<unknown> {
  const { properties = {}, required = [], additionalProperties } = schema;
  if (typeof additionalProperties === 'object')
    return fc.dictionary(fc.string({ maxLength: 10 }), fitting(additionalProperties, schemas, depth + 1), {
      maxKeys: 3,
    });
  const wanted = Object.entries(properties).filter(([name]) => depth < DEEPEST || required.includes(name));
  const fields = wanted.map(([name, field]) => [name, fitting(field, schemas, depth + 1)] as const);
  return fc.record(Object.fromEntries(fields), {
    requiredKeys: required.filter((name) => name in properties),
  });
}

const JUNK: Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(null, true, 0, -1, 1e308, 0.1, '', '\u0000', '\ud800', [], {}, [[[]]], 'x'.repeat(5_000)),
  fc.constantFrom(
    '0x10',
    '1e20',
    '2026-02-30T00:00:00Z',
    '00000000-0000-0000-0000-000000000000',
    '__proto__',
    "'; --",
  ),
  fc.jsonValue({ maxDepth: 3 }),
);

/** Something else in one place of a value, or beside what it has. */
export function spoilt(value: Arbitrary<unknown>): Arbitrary<unknown> {
  return fc.tuple(value, fc.nat(1_000), JUNK, fc.boolean()).map(([whole, place, junk, isNew]) => {
    if (typeof whole !== 'object' || whole === null || Array.isArray(whole)) return junk;
    const names = Object.keys(whole);
    const name = isNew || names.length === 0 ? `more${place}` : names[place % names.length];
    return { ...whole, [name ?? 'more']: junk };
  });
}

/** A text for a path or a query, fitting or not. */
export function inUrl(schema: Schema, schemas: Schemas): Arbitrary<string> {
  const fits = fitting(schema, schemas).map((value) =>
    Array.isArray(value) ? value.join(',') : String(value),
  );
  const odd = fc.constantFrom(
    '',
    '0',
    '-1',
    '1e9',
    '0x10',
    '%00',
    '../..',
    "'",
    'null',
    'true',
    'x'.repeat(300),
  );
  return fc.oneof({ arbitrary: fits, weight: 3 }, { arbitrary: odd, weight: 1 });
}
