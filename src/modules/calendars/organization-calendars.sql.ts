import type { QueryResultRow } from 'pg';
import type { Additions } from '../../domain/deadlines/additions.js';

/** The newest revision of one calendar. */
export interface PresentRow extends QueryResultRow {
  key: string;
  revision: number;
  content: Additions;
}

export interface RevisionRow extends QueryResultRow {
  revision: number;
  /** Of the newest one only. */
  content: Additions | null;
  reason: string;
  changedBy: string;
  changedByName: string | null;
  changedAt: Date;
}

export const PRESENT = {
  name: 'present-organization-calendars',
  text: `
    select distinct on (key) key, revision, content
    from organization_calendar
    order by key, revision desc`,
};

export const REVISIONS = {
  name: 'organization-calendar-revisions',
  text: `
    select c.revision, case when row_number() over (order by c.revision desc) = 1 then c.content end as content,
           c.reason, c.changed_by as "changedBy", p.name as "changedByName", c.changed_at as "changedAt"
    from organization_calendar c
    left join person p on p.id = c.changed_by
    where c.key = $1
    order by c.revision desc
    limit $2`,
};

/** Nothing is returned when someone else was first. */
export const ADD_REVISION = {
  name: 'add-organization-calendar-revision',
  text: `
    with added as (
      insert into organization_calendar (key, revision, content, reason, changed_by, changed_at)
      values ($1, $2, $3, $4, $5, $6)
      on conflict do nothing
      returning key, revision
    ),
    trail as (
      insert into audit_entry (id, at, actor_id, type, changes, request_id)
      select $7, $6, $5, 'calendar.changed', jsonb_build_object('calendar', key, 'revision', revision), $8
      from added
    )
    select revision from added`,
};
