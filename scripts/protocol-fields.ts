interface Schema {
  $ref?: string;
  type?: string;
  enum?: string[];
  items?: Schema;
  description?: string;
  examples?: unknown[];
  minimum?: number;
  maximum?: number;
  required?: string[];
  properties?: Record<string, Schema>;
  definitions?: Record<string, Schema>;
}

const SECTIONS = [
  { title: 'The protocol', definition: null },
  { title: 'A step', definition: 'step' },
  { title: 'A time limit: `limit`', definition: 'limit' },
  { title: 'A reminder: `reminders`', definition: 'reminder' },
  { title: 'A level of the chain: `escalation`', definition: 'level' },
  { title: 'A field of evidence: `evidence`', definition: 'evidence' },
];

/** The fields of a protocol file, from its schema: what each means, whether it must be there, and an example. */
export function protocolFields(schema: Schema): string {
  return SECTIONS.map(({ title, definition }) => {
    const section = definition === null ? schema : (schema.definitions?.[definition] ?? {});
    const rows = Object.entries(section.properties ?? {}).map(([name, field]) =>
      row(name, resolved(field, schema), section.required?.includes(name) ?? false),
    );
    return [
      `### ${title}`,
      '',
      '| field | must be there | what it says | example |',
      '|---|---|---|---|',
      ...rows,
    ].join('\n');
  }).join('\n\n');
}

/** A field with what it refers to; what the field says itself comes first. */
function resolved(field: Schema, { definitions = {} }: Schema): Schema {
  const of = (reference = ''): Schema => definitions[reference.replace('#/definitions/', '')] ?? {};
  return {
    ...of(field.$ref),
    ...field,
    ...(field.items && { items: { ...of(field.items.$ref), ...field.items } }),
  };
}

function row(name: string, field: Schema, isRequired: boolean): string {
  const example = JSON.stringify(field.examples?.[0] ?? null).replaceAll('|', '\\|');
  const says = [field.description ?? '', values(field)].filter(Boolean).join(' ');
  return `| \`${name}\` | ${isRequired ? 'yes' : ''} | ${says} | \`${example}\` |`;
}

function values(field: Schema): string {
  const allowed = field.enum ?? field.items?.enum;
  return allowed ? `One of ${allowed.map((value) => `\`${value}\``).join(', ')}.` : '';
}
