import type { SqlQuery } from '../../platform/database/sql-query.js';
import { TextOf } from '../../platform/http/fields.js';
import { isUuid } from '../../platform/http/rules.js';

const REFERENCE = /^PB-\d{4}-\d{6,12}$/i;

/** A query parameter that names an incident as its path does: by its id, or by its reference. */
export function QueryIncident(description: string): PropertyDecorator {
  const message = 'Give the id of an incident, or its reference such as PB-2026-000123.';
  const holds = (value: string): boolean => isUuid(value) || REFERENCE.test(value);
  return TextOf({
    ...{ code: 'incident', message, max: 40, holds, optional: true, example: 'PB-2026-000123' },
    description: `${description}; its id or its reference. Of one that the caller may not see nothing is found`,
  });
}

/** Incident `i` is the one that is named so. */
export function isNamed(idOrReference: string, sql: SqlQuery): string {
  return isUuid(idOrReference)
    ? `i.id = ${sql.add(idOrReference)}::uuid`
    : `i.reference = ${sql.add(idOrReference.toUpperCase())}`;
}
