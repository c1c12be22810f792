/** A value that the method has no place for: it is refused, never rounded. */
export class OffScale extends Error {
  override readonly name = 'OffScale';
  readonly code = 'off_scale';
}

/** The value in whole quarters; every value of the method is a multiple of a quarter. */
export function quartersOf(name: string, value: number, scale: readonly number[]): number {
  if (scale.includes(value)) return value * 4;
  throw new OffScale(`${name} is one of ${scale.join(', ')}, not ${value}.`);
}
