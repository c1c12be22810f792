import type { OpenAPIObject } from '@nestjs/swagger';

export interface Schema {
  $ref?: string;
  example?: unknown;
  type?: string | string[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  anyOf?: Schema[];
  allOf?: Schema[];
}

/** The example that the documentation page shows: put together from those of the fields, where there is none. */
export function exampleOf(schema: Schema, document: OpenAPIObject): unknown {
  if (schema.example !== undefined) return schema.example;
  if (schema.$ref !== undefined) return exampleOf(resolve(schema.$ref, document), document);
  const [first] = schema.anyOf ?? schema.allOf ?? [];
  if (first) return exampleOf(first, document);
  if (schema.items) return [exampleOf(schema.items, document)].filter((item) => item !== undefined);
  if (!schema.properties) return undefined;
  const fields = Object.entries(schema.properties).map(([name, field]) => [name, exampleOf(field, document)]);
  return Object.fromEntries(fields.filter(([, example]) => example !== undefined));
}

function resolve(reference: string, document: OpenAPIObject): Schema {
  const name = reference.replace('#/components/schemas/', '');
  return document.components?.schemas?.[name] ?? {};
}
