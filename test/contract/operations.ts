import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { Schema, Schemas } from './arbitrary.js';

interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  schema: Schema;
}

export interface Operation {
  /** operationId. */
  id: string;
  name: string;
  method: string;
  path: string;
  parameters: Parameter[];
  body: Schema | null;
  responses: Record<string, { content?: Record<string, { schema?: Schema }> }>;
}

interface Document {
  paths: Record<string, Record<string, Described>>;
  components: { schemas: Schemas; responses: Operation['responses'] };
}

interface Described {
  operationId: string;
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  responses: Operation['responses'];
}

export class Contract {
  private readonly ajv = new Ajv2020({ strict: false, allErrors: true });

  constructor(private readonly document: Document) {
    formats.default(this.ajv);
    this.ajv.addSchema({ components: { schemas: closed(document.components.schemas) } }, 'document');
  }

  get schemas(): Schemas {
    return this.document.components.schemas;
  }

  get operations(): Operation[] {
    return Object.entries(this.document.paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, { operationId, parameters = [], requestBody, responses }]) => ({
        ...{
          id: operationId,
          name: `${method.toUpperCase()} ${path}`,
          method: method.toUpperCase(),
          path,
          parameters,
          responses: this.inFull(responses),
        },
        body: requestBody?.content['application/json']?.schema ?? null,
      })),
    );
  }

  private inFull(responses: Operation['responses']): Operation['responses'] {
    const known = this.document.components.responses;
    const entries = Object.entries(responses).map(([status, response]) => {
      const name = (response as { $ref?: string }).$ref?.split('/').at(-1);
      return [status, name === undefined ? response : known[name]];
    });
    return Object.fromEntries(entries) as Operation['responses'];
  }

  /** What of an answer is not as it was promised; nothing when all is. */
  faults(
    { responses }: Operation,
    { status, headers, text }: { status: number; headers: Headers; text: string },
  ): string[] {
    const promised = responses[status];
    if (!promised && status !== 304) return [`${status} is not documented: ${text.slice(0, 300)}`];
    const type = (headers.get('content-type') ?? '').split(';')[0] ?? '';
    const schema = promised?.content?.[type]?.schema;
    const isJson = /[/+]json$/.test(type);
    return [
      ...(status >= 500 ? [`answers ${status}: ${text.slice(0, 300)}`] : []),
      ...(headers.has('x-request-id') ? [] : ['has no X-Request-Id']),
      ...(text !== '' && !schema ? [`${status} comes as ${type}, which is not documented`] : []),
      ...(text !== '' && schema && isJson ? this.misfits(schema, JSON.parse(text)) : []),
    ];
  }

  /** Whether a body breaks what is written of it, which may not go well. A text is sent as it stands. */
  isAmiss({ body: schema }: Operation, body: unknown): boolean {
    if (!schema) return false;
    const sent: unknown = typeof body === 'string' ? parsed(body) : JSON.parse(JSON.stringify(body ?? {}));
    return this.misfits(schema, sent ?? {}).length > 0;
  }

  private misfits(schema: Schema, value: unknown): string[] {
    const text = JSON.stringify(schema).replaceAll('"#/components', '"document#/components');
    const validate = this.ajv.compile(JSON.parse(text) as object);
    return validate(value) ? [] : [this.ajv.errorsText(validate.errors).slice(0, 500)];
  }
}

/** Answers hold what is documented and nothing else; problems may say more. */
function closed(schemas: Schemas): Schemas {
  const entries = Object.entries(schemas).map(([name, schema]) =>
    schema.properties && name !== 'Problem'
      ? [name, { additionalProperties: false, ...schema }]
      : [name, schema],
  );
  return Object.fromEntries(entries) as Schemas;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
