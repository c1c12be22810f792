/** A file that is refused; the message begins with the place, as `file:line:column` when there is one. */
export class FileError extends Error {
  override readonly name = 'FileError';

  constructor(
    readonly place: string,
    readonly reason: string,
  ) {
    super(`${place}: ${reason}`);
  }
}
