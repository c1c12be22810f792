/** A check that a column holds one of our own constants: `status in ('open', 'closed')`. */
export function oneOf(column: string, values: readonly string[]): string {
  return `${column} in (${values.map((value) => `'${value}'`).join(', ')})`;
}
