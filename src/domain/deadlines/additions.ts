import type { Bilingual, Calendar } from './calendar.js';

/** A day on which the organization is closed, in no zone of its own. */
interface AddedClosure {
  /** `YYYY-MM-DD` */
  date: string;
  name: Bilingual;
}

/** What an organization says of a delivered calendar, always as a whole. */
export interface Additions {
  closures: readonly AddedClosure[];
  /** Local times, `HH:MM`; closing may be `24:00`. Null leaves the delivered ones. */
  hours: Pick<Calendar, 'opening' | 'closing'> | null;
  /** Days (`YYYY-MM-DD`) that are open although the delivered calendar is closed on them. */
  opened: readonly string[];
}

export const NO_ADDITIONS: Additions = { closures: [], hours: null, opened: [] };

/** Why a calendar is closed on a day that the organization added. */
const REASON = 'organization';

/** A calendar as the organization keeps it. Its version names both, so that a deadline says what it was counted with. */
export function layOver<C extends Calendar>(
  calendar: C,
  { closures, hours, opened }: Additions,
  revision: number,
): C {
  const closed = new Map(closures.map(({ date, name }) => [date, { reason: REASON, name }]));
  const open = new Set(opened);
  return {
    ...calendar,
    ...hours,
    version: `${calendar.version}+${revision}`,
    closedOn: (isoDate) => closed.get(isoDate) ?? (open.has(isoDate) ? null : calendar.closedOn(isoDate)),
  };
}

/** The same additions in one form, by date, so that what says the same reads the same. */
export function inOrder({ closures, hours, opened }: Additions): Additions {
  return {
    closures: closures
      .map(({ date, name: { en, fr } }) => ({ date, name: { en, fr } }))
      .sort((a, b) => a.date.localeCompare(b.date)),
    hours: hours && { opening: hours.opening, closing: hours.closing },
    opened: [...opened].sort(),
  };
}

export function isSame(one: Additions, other: Additions): boolean {
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
}
