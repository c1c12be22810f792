/** What the product sent to PostgreSQL for one operation; the bare server repeats it. */
export interface Recording {
  statements: { name: string; text: string; values: unknown[] }[];
  /** The incident it was about; the bare server puts the request's own in its place. */
  incident: string | null;
  /** Ids that the product made; the bare server makes new ones. */
  made: string[];
}

export interface BareSetup {
  port: number;
  /** Options of pg's Pool, as the product sets them. */
  pool: Record<string, unknown>;
  read: Recording;
  list: Recording;
  act: Recording;
  change: Recording;
  file: Recording;
}
