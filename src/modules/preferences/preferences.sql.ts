import type { QueryResultRow } from 'pg';
import type { Delivery } from '../../domain/messages/may-wait.js';

export interface PreferencesRow extends QueryResultRow {
  language: 'en' | 'fr';
  delivery: Delivery;
  quietHours: boolean;
  calendar: string | null;
  version: number;
}

const PREFERENCES = `language, delivery, quiet_hours as "quietHours", opening_calendar as calendar, version`;

export const PREFERENCES_OF = {
  name: 'preferences-of',
  text: `
    select ${PREFERENCES}
    from person
    where id = $1`,
};

/** What waited under other preferences goes at once: nothing waits longer than its recipient knows of. */
export const CHANGE_PREFERENCES = {
  name: 'preferences-change',
  text: `
    with before as (
      select delivery, quiet_hours, opening_calendar
      from person
      where id = $1
    ),
    person as (
      update person
      set language = $3, delivery = $4, quiet_hours = $5, opening_calendar = $6, version = version + 1
      where id = $1 and version = $2
      returning *
    ),
    released as (
      update message m
      set held_until = $7, next_attempt_at = $7,
          held_for = case p.delivery when 'digest' then 'digest' else 'opening' end
      from person p, before b
      where m.person_id = p.id and m.state = 'queued' and m.held_until > $7
        and m.claimed_until is null and m.digest_id is null
        and (b.delivery, b.quiet_hours, b.opening_calendar)
          is distinct from (p.delivery, p.quiet_hours, p.opening_calendar)
    )
    select ${PREFERENCES}
    from person`,
};
