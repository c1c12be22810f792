import type { OpenAPIObject } from '@nestjs/swagger';
import { problemAnswer } from './answers.js';
import { DEPRECATION } from './deprecated.js';
import type { ProblemCode } from './problems.js';
import { isScim, scimAnswer } from './scim-form.js';

interface Schema {
  type?: string | string[];
  format?: string;
  maximum?: number;
  maxLength?: number;
  [key: string]: unknown;
}

interface Answer {
  description: string;
  headers?: object;
}

interface Operation {
  tags?: string[];
  parameters?: { in: string; schema?: Schema }[];
  requestBody?: object;
  responses: Record<string, Answer>;
  deprecated?: boolean;
  [DEPRECATION]?: object;
}

/** The longest text of a format. */
const LONGEST: Record<string, number> = {
  'date-time': 35,
  date: 10,
  uuid: 36,
  email: 254,
  uri: 2_048,
  'uri-reference': 2_048,
};

/** What every operation may answer besides what it says itself. */
const ALWAYS: readonly (readonly [status: string, code: ProblemCode])[] = [
  ['429', 'too_many_requests'],
  ['500', 'internal_error'],
];

/** Refusals of what a request comes in, before any operation looks at it; written once, for all are the same. */
const ENVELOPE: Record<string, { name: string; codes: ProblemCode[] }> = {
  '413': { name: 'TooLarge', codes: ['body_too_large'] },
  '415': { name: 'UnsupportedMedia', codes: ['unsupported_media_type', 'unsupported_encoding'] },
};

const HEADERS = {
  RateLimit: {
    description:
      'How many requests are left, and in how many seconds again all (draft-ietf-httpapi-ratelimit-headers).',
    schema: { type: 'string', maxLength: 200 },
    example: '"caller";r=1199;t=60',
  },
  'RateLimit-Policy': {
    description: 'How many requests a caller has, and for how many seconds.',
    schema: { type: 'string', maxLength: 200 },
    example: '"caller";q=1200;w=60',
  },
  'Retry-After': {
    description: 'In how many seconds to try again.',
    schema: { type: 'integer', format: 'int32', minimum: 0, maximum: 86_400 },
    example: 30,
  },
  'X-Request-Id': {
    description: 'Quote it when you report a fault.',
    schema: { type: 'string', maxLength: 200 },
  },
};

const ALWAYS_SENT = ['RateLimit', 'RateLimit-Policy', 'X-Request-Id'];

/** Says what is the same for all operations and schemas, so that no operation has to. */
export function completeOpenApi(document: OpenAPIObject): OpenAPIObject {
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.values(item as Record<string, Operation>).map((operation) => complete(operation, path)),
  );
  bound(document);
  const tags = [...new Set(operations.flatMap(({ tags = [] }) => tags))].sort();
  return {
    ...document,
    tags: tags.map((name) => ({ name })),
    components: { ...document.components, headers: { ...HEADERS }, responses: envelopeAnswers() },
  };
}

function complete(operation: Operation, path: string): Operation {
  // The router takes no longer ones.
  for (const { in: place, schema } of operation.parameters ?? [])
    if (place === 'path' && schema?.type === 'string' && !schema['enum']) schema.maxLength ??= 100;
  if (operation[DEPRECATION] !== undefined) operation.deprecated = true;
  const answer = isScim(path) ? scimAnswer : problemAnswer;
  for (const [status, code] of ALWAYS) operation.responses[status] ??= answer([code]);
  for (const [status, { name, codes }] of Object.entries(ENVELOPE)) {
    if (status === '413' && !operation.requestBody) continue;
    operation.responses[status] ??= isScim(path) ? scimAnswer(codes) : shared(name);
  }
  for (const [status, each] of Object.entries(operation.responses))
    if (!('$ref' in each)) each.headers = headersOf(status, each);
  return operation;
}

function shared(name: string): Answer {
  return { $ref: `#/components/responses/${name}` } as unknown as Answer;
}

function headersOf(status: string, { headers }: Answer): object {
  return {
    ...(status === '429' && { 'Retry-After': { $ref: '#/components/headers/Retry-After' } }),
    ...headers,
    ...Object.fromEntries(ALWAYS_SENT.map((name) => [name, { $ref: `#/components/headers/${name}` }])),
  };
}

type Answers = NonNullable<NonNullable<OpenAPIObject['components']>['responses']>;

function envelopeAnswers(): Answers {
  const answers = Object.entries(ENVELOPE).map(([status, { name, codes }]) => {
    const answer: Answer = problemAnswer(codes);
    return [name, { ...answer, headers: headersOf(status, answer) }];
  });
  return Object.fromEntries(answers) as Answers;
}

/** Numbers have a size, and texts of a format a length. */
function bound(part: unknown): void {
  if (typeof part !== 'object' || part === null) return;
  const schema = part as Schema;
  const types = [schema.type].flat();
  if (types.includes('integer')) schema.format ??= (schema.maximum ?? 0) > 2 ** 31 - 1 ? 'int64' : 'int32';
  const longest = LONGEST[schema.format ?? ''];
  if (types.includes('string') && longest !== undefined) schema.maxLength ??= longest;
  for (const [key, inner] of Object.entries(schema))
    if (key !== 'example' && key !== 'examples') bound(inner);
}
