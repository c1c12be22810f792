import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LetOrganizationsAddToCalendars1763820000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- What the organization adds to a delivered calendar, whole at each revision. No foreign key: it outlives people.
      create table organization_calendar (
        key text not null,
        revision integer not null,
        content jsonb not null,
        reason text not null,
        changed_by uuid not null,
        changed_at timestamptz not null,
        primary key (key, revision),
        constraint organization_calendar_revision check (revision > 0)
      );

      create function refuse_calendar_change() returns trigger language plpgsql as $$
      begin
        raise exception 'the revisions of calendars are append-only' using errcode = 'insufficient_privilege';
      end $$;
      create trigger organization_calendar_append_only
        before update or delete or truncate on organization_calendar
        for each statement execute function refuse_calendar_change();

      -- Every process keeps the calendars in memory; this tells them to read anew.
      create function tell_calendars_changed() returns trigger language plpgsql as $$
      begin
        perform pg_notify('calendars_changed', '');
        return null;
      end $$;
      create trigger organization_calendar_changed after insert on organization_calendar
        for each statement execute function tell_calendars_changed();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table organization_calendar;
      drop function refuse_calendar_change, tell_calendars_changed;
    `);
  }
}
