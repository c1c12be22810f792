/** What a caller may see now: an answer is repeated only to those who stand as they did when it was given. */
export abstract class CallerStanding {
  /** In words that are compared, never shown. `about` names the case, by id or reference; null for none. */
  abstract of(caller: unknown, about: string | null): Promise<string>;

  /** @throws Problem not_found when the caller may not know of the case (any more) */
  abstract requireKnown(caller: unknown, about: string | null): Promise<void>;
}
