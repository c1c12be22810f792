import type { OpenAPIObject } from '@nestjs/swagger';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { exampleOf, type Schema } from './example-of.js';

interface Content {
  schema?: Schema;
  example?: unknown;
  examples?: Record<string, { value: unknown }>;
}

interface Operation {
  summary?: string;
  description?: string;
  operationId?: string;
  tags?: string[];
  security?: object[];
  'x-access'?: readonly string[];
  requestBody?: { content: Record<string, Content> };
  responses: Record<string, { content?: Record<string, Content> }>;
}

/** What is wrong with a document beyond its grammar: what a reader misses, and examples that do not fit. */
export function openApiFaults(document: OpenAPIObject): string[] {
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item as Record<string, Operation>).map(
      ([method, operation]) => [`${method.toUpperCase()} ${path}`, operation] as const,
    ),
  );
  const checkExample = exampleCheck(document);
  return [
    ...(JSON.stringify(document).includes('"nullable":') ? ['nullable is of OpenAPI 3.0'] : []),
    ...repeated(operations.map(([, { operationId = '' }]) => operationId)),
    ...operations.flatMap(([name, operation]) =>
      [...missing(operation), ...contents(operation).flatMap(checkExample)].map(
        (fault) => `${name}: ${fault}`,
      ),
    ),
  ];
}

function missing(operation: Operation): string[] {
  const isAnswered = Object.keys(operation.responses).some((status) => status.startsWith('2'));
  const claims: [boolean, string][] = [
    [Boolean(operation.summary), 'has no summary'],
    [Boolean(operation.operationId), 'has no operationId'],
    [Boolean(operation.tags?.length), 'has no tag'],
    [/^For /.test(operation.description ?? ''), 'does not begin by saying whom it is for'],
    [
      Boolean(operation.security?.length) !== Boolean(operation['x-access']?.includes('anyone')),
      'is not either secured or open to anyone',
    ],
    [Boolean(operation['x-access']?.length), 'does not say by @May who may use it'],
    [isAnswered, 'has no successful answer'],
  ];
  return claims.filter(([holds]) => !holds).map(([, fault]) => fault);
}

function repeated(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `operationId ${id} is used twice`);
}

function contents({ requestBody, responses }: Operation): [where: string, content: Content][] {
  const bodies = Object.entries(requestBody?.content ?? {}).map(([type, content]): [string, Content] => [
    `body ${type}`,
    content,
  ]);
  const answers = Object.entries(responses).flatMap(([status, { content = {} }]) =>
    Object.values(content).map((each): [string, Content] => [status, each]),
  );
  return [...bodies, ...answers];
}

function exampleCheck(document: OpenAPIObject): (content: [where: string, Content]) => string[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  ajv.addSchema({ components: document.components }, 'document');
  return ([where, { schema = {}, example, examples }]) => {
    const given = Object.values(examples ?? {}).map(({ value }) => value);
    const whole = given.length > 0 ? given : [example ?? exampleOf(schema, document)];
    const text = JSON.stringify(schema).replaceAll('"#/components', '"document#/components');
    const validate = ajv.compile(JSON.parse(text) as object);
    return whole.flatMap((value) => {
      if (value === undefined) return [`${where} has no example`];
      return validate(value)
        ? []
        : [`${where}: the example does not fit: ${ajv.errorsText(validate.errors)}`];
    });
  };
}
