/** The parts of a document that clients depend on. */
interface Contract {
  paths: Record<string, Record<string, unknown>>;
  components?: { schemas?: Record<string, Schema> };
}

interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  format?: string;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  required?: string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
}

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema?: Schema;
}

interface Operation {
  parameters?: Parameter[];
  requestBody?: { required?: boolean; content: Content };
  responses: Record<string, { content?: Content }>;
  security?: object[];
}

type Content = Record<string, { schema?: Schema }>;
/** What a client sends may only become freer, what it receives only more definite. */
type Direction = 'sent' | 'received';

/** What in `after` breaks a client that was written for `before`, a line each. */
export function breakingChanges(before: Contract, after: Contract): string[] {
  return Object.entries(before.paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, old]) => {
      const name = `${method.toUpperCase()} ${path}`;
      const now = after.paths[path]?.[method] as Operation | undefined;
      if (!now) return [`${name} is gone`];
      return new Comparison(before, after).operation(old as Operation, now).map((what) => `${name}: ${what}`);
    }),
  );
}

class Comparison {
  /** Schemas may hold themselves. */
  private readonly seen = new Set<string>();

  constructor(
    private readonly before: Contract,
    private readonly after: Contract,
  ) {}

  operation(old: Operation, now: Operation): string[] {
    return [
      ...(!old.security?.length && now.security?.length ? ['asks for credentials'] : []),
      ...this.parameters(old.parameters ?? [], now.parameters ?? []),
      ...this.body(old, now),
      ...Object.entries(old.responses)
        .filter(([status]) => status.startsWith('2'))
        .flatMap(([status, { content = {} }]) => {
          const answer = now.responses[status];
          return answer
            ? this.content(status, content, answer.content ?? {}, 'received')
            : [`no longer answers ${status}`];
        }),
    ];
  }

  private parameters(old: readonly Parameter[], now: readonly Parameter[]): string[] {
    const same = (one: Parameter) => (other: Parameter) => one.name === other.name && one.in === other.in;
    return [
      ...now.filter((each) => each.required && !old.some(same(each))).map(({ name }) => `needs ${name}`),
      ...old.flatMap((each) => {
        const found = now.find(same(each));
        if (!found) return [`no longer takes ${each.name}`];
        const needed = found.required && !each.required ? [`needs ${each.name}`] : [];
        return [...needed, ...this.schema(each.name, each.schema, found.schema, 'sent')];
      }),
    ];
  }

  private body({ requestBody: old }: Operation, { requestBody: now }: Operation): string[] {
    if (!old) return now?.required ? ['needs a body'] : [];
    return now ? this.content('body', old.content, now.content, 'sent') : ['no longer takes a body'];
  }

  private content(where: string, old: Content, now: Content, direction: Direction): string[] {
    return Object.entries(old).flatMap(([type, { schema }]) => {
      const found = now[type];
      return found ? this.schema(where, schema, found.schema, direction) : [`${where} is no longer ${type}`];
    });
  }

  private schema(where: string, from: Schema = {}, to: Schema = {}, direction: Direction): string[] {
    const key = `${direction} ${from.$ref ?? ''} ${to.$ref ?? ''}`;
    if (from.$ref && to.$ref) {
      if (this.seen.has(key)) return [];
      this.seen.add(key);
    }
    const [old, now] = [resolve(this.before, from), resolve(this.after, to)];
    return [
      ...values(where, old, now, direction),
      ...(direction === 'sent' ? limits(where, old, now) : []),
      ...this.properties(where, old, now, direction),
      ...(old.items || now.items ? this.schema(`${where}[]`, old.items, now.items, direction) : []),
    ];
  }

  private properties(where: string, old: Schema, now: Schema, direction: Direction): string[] {
    const gained = missing(now.required, old.required).filter(
      (name) => direction === 'sent' && name in (now.properties ?? {}),
    );
    const lost = missing(old.required, now.required).filter(
      (name) => direction === 'received' && name in (now.properties ?? {}),
    );
    return [
      ...gained.map((name) => `${where}/${name} is needed`),
      ...lost.map((name) => `${where}/${name} may be missing`),
      ...Object.entries(old.properties ?? {}).flatMap(([name, schema]) => {
        const found = now.properties?.[name];
        return found
          ? this.schema(`${where}/${name}`, schema, found, direction)
          : [`${where}/${name} is gone`];
      }),
    ];
  }
}

/** No type may be lost of those that are sent, none come to those that are received; answers may gain values. */
function values(where: string, old: Schema, now: Schema, direction: Direction): string[] {
  const [narrow, wide] = direction === 'sent' ? [now, old] : [old, now];
  const verb = direction === 'sent' ? 'may no longer be' : 'may now be';
  const types =
    narrow.type === undefined ? [] : missing([wide.type ?? 'anything'].flat(), [narrow.type].flat());
  const isNarrowed = direction === 'sent' && now.enum !== undefined;
  const listed = isNarrowed ? missing(old.enum ?? ['anything'], now.enum) : [];
  return [...types, ...listed].map((each) => `${where} ${verb} ${String(each)}`);
}

const LOWER = ['minimum', 'minLength', 'minItems'] as const;
const UPPER = ['maximum', 'maxLength', 'maxItems'] as const;

function limits(where: string, old: Schema, now: Schema): string[] {
  const tighter = [
    ...LOWER.filter((limit) => (now[limit] ?? -Infinity) > (old[limit] ?? -Infinity)),
    ...UPPER.filter((limit) => (now[limit] ?? Infinity) < (old[limit] ?? Infinity)),
    ...(['pattern', 'format'] as const).filter((rule) => now[rule] !== undefined && now[rule] !== old[rule]),
  ];
  return tighter.map((rule) => `${where} has a new ${rule}: ${String(now[rule])}`);
}

function missing<T>(of: readonly T[] = [], from: readonly T[] = []): T[] {
  return of.filter((each) => !from.includes(each));
}

function resolve(contract: Contract, schema: Schema): Schema {
  if (schema.$ref)
    return resolve(contract, contract.components?.schemas?.[schema.$ref.split('/').at(-1) ?? ''] ?? {});
  if (schema.anyOf) return orNull(contract, schema.anyOf) ?? schema;
  if (!schema.allOf) return schema;
  const parts = schema.allOf.map((part) => resolve(contract, part));
  return Object.assign({}, ...parts, {
    required: parts.flatMap(({ required = [] }) => required),
    properties: Object.assign({}, ...parts.map(({ properties }) => properties)) as Record<string, Schema>,
  }) as Schema;
}

/** A schema or null, as one schema; undefined when it is a choice of several. */
function orNull(contract: Contract, choices: readonly Schema[]): Schema | undefined {
  const [schema, ...others] = choices.filter(({ type }) => type !== 'null');
  if (!schema || others.length > 0) return undefined;
  const resolved = resolve(contract, schema);
  return { ...resolved, type: [...[resolved.type ?? 'object'].flat(), 'null'] };
}
