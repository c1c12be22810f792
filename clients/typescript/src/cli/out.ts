/** What a command has of its surroundings. */
export interface Terminal {
  say: (text: string) => void;
  warn: (text: string) => void;
  now: () => Date;
  /** With which code the process ends, once it does. */
  end: (code: number) => void;
  /** Ends a command that would go on for ever. */
  signal: AbortSignal;
}

export interface Out extends Terminal {
  /** Says it as JSON when that was asked for, else in words. */
  answer: (answer: unknown, words: () => string) => void;
  /** The same for one of many: JSON on a line of its own. */
  next: (item: unknown, words: () => string) => void;
}
