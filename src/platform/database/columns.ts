/** What raw SQL needs to know of an entity; TypeORM's metadata has it. */
export interface Table {
  readonly columns: readonly {
    readonly propertyName: string;
    readonly databaseName: string;
    readonly type: unknown;
    readonly isSelect: boolean;
  }[];
}

/** `i.discovered_at as "discoveredAt", …`: every column of an entity that is read, under its property's name. */
export function selectList(entity: Table, alias: string): string {
  return entity.columns
    .filter(({ isSelect }) => isSelect)
    .map((column) => `${alias}.${column.databaseName} as "${column.propertyName}"`)
    .join(', ');
}

/** `id, reference, …`: the columns of an entity, in one order. */
export function columnList(entity: Table, except: readonly string[] = []): string {
  return entity.columns
    .filter((column) => !except.includes(column.propertyName))
    .map((column) => column.databaseName)
    .join(', ');
}

/**
 * An object's properties as a row for jsonb_populate_record, to which what is absent is null; `write` says how an
 * instant is written.
 */
export function toRow(entity: Table, values: object, write: (at: Date) => string): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  const given = values as Record<string, unknown>;
  for (const column of entity.columns) {
    const value = given[column.propertyName];
    if (value === undefined || value === null) continue;
    row[column.databaseName] = value instanceof Date ? write(value) : value;
  }
  return row;
}

/** Fills `row` from what came as JSON: its instants become dates again. */
export function fromJsonRow<Row extends object>(
  row: Row,
  entity: Table,
  json: Readonly<Record<string, unknown>>,
): Row {
  const values: Record<string, unknown> = {};
  for (const { propertyName, databaseName, type } of entity.columns) {
    const raw = json[databaseName];
    values[propertyName] = typeof raw === 'string' && type === 'timestamptz' ? new Date(raw) : raw;
  }
  return Object.assign(row, values);
}
