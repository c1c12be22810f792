export interface Bilingual {
  en: string;
  fr: string;
}

/** Why a calendar is closed on a day: `weekend`, or the key of a holiday. */
export interface Closure {
  reason: string;
  name: Bilingual;
}

/** Closed days and opening hours, in no zone of its own. Immutable: a change is another object with another version. */
export interface Calendar {
  key: string;
  version: string;
  /** Local times, `HH:MM`; closing may be `24:00`. */
  opening: string;
  closing: string;
  /** The reason, weekends included, or null when the day (`YYYY-MM-DD`) is open. */
  closedOn(isoDate: string): Closure | null;
}
