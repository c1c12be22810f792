/** A file that is refused; the message begins with the place, as `file:line:column` when there is one. */
export class FileError extends Error {
  override readonly name = 'FileError';

  constructor(
    readonly place: string,
    readonly reason: string,
    /** What else is wrong with the same file. */
    readonly others: readonly FileError[] = [],
  ) {
    super(`${place}: ${reason}`);
  }
}

/** Throws the first of several faults, with the others beside it; does nothing when there is none. */
export function throwAll([first, ...others]: readonly FileError[]): void {
  if (first) throw new FileError(first.place, first.reason, others);
}
