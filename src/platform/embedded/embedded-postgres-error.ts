/** Where to go when the PostgreSQL that the product brings cannot run here. */
export const USE_YOUR_OWN =
  'Set DATABASE_URL to a PostgreSQL of your own instead, such as postgres://user:password@host:5432/database.';

/** A start or reset of the embedded PostgreSQL that cannot go on; the message ends with what to do next. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';

  constructor(problem: string, remedy: string, cause?: unknown) {
    super(`${problem} ${remedy}`, { cause });
  }
}
