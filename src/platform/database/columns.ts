import type { EntityMetadata } from 'typeorm';

/** `i.discovered_at as "discoveredAt", …`: every column of an entity under its property's name. */
export function selectList(entity: EntityMetadata, alias: string): string {
  return entity.columns
    .map((column) => `${alias}.${column.databaseName} as "${column.propertyName}"`)
    .join(', ');
}

/** `id, reference, …`: the columns of an entity, in one order. */
export function columnList(entity: EntityMetadata, except: readonly string[] = []): string {
  return entity.columns
    .filter((column) => !except.includes(column.propertyName))
    .map((column) => column.databaseName)
    .join(', ');
}

/** An object's properties as a row: the keys are column names, ready for jsonb_populate_record. */
export function toRow(entity: EntityMetadata, values: object): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  const given = values as Record<string, unknown>;
  for (const column of entity.columns) {
    const value = given[column.propertyName];
    if (value !== undefined) row[column.databaseName] = value;
  }
  return row;
}

/** A row that came as JSON: its instants become dates again. */
export function fromJsonRow<T>(entity: EntityMetadata, row: Record<string, unknown>): T {
  const value: Record<string, unknown> = {};
  for (const column of entity.columns) {
    const raw = row[column.databaseName];
    value[column.propertyName] =
      typeof raw === 'string' && column.type === 'timestamptz' ? new Date(raw) : raw;
  }
  return value as T;
}
