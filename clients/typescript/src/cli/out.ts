/** Where the commands speak. */
export interface Out {
  say: (text: string) => void;
  warn: (text: string) => void;
  /** Ends a command that would go on for ever. */
  signal: AbortSignal;
}
