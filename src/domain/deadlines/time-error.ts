export type TimeErrorCode =
  | 'ambiguous_local_time'
  | 'calendar_never_opens'
  | 'invalid_amount'
  | 'invalid_limit'
  | 'invalid_time'
  | 'nonexistent_local_time'
  | 'out_of_range'
  | 'unknown_calendar'
  | 'unknown_zone';

/** A time or a time limit that is refused; `code` is stable, the message is for people. */
export class TimeError extends Error {
  override readonly name = 'TimeError';

  constructor(
    readonly code: TimeErrorCode,
    message: string,
  ) {
    super(message);
  }
}
