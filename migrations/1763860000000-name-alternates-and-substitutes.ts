import type { MigrationInterface, QueryRunner } from 'typeorm';

export class NameAlternatesAndSubstitutes1763860000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table role_assignment add column is_alternate boolean not null default false;

      -- Who is away, and who acts in their place; one absence at a time for each person.
      create table absence (
        person_id uuid primary key constraint absence_person references person (id),
        from_at timestamptz not null,
        to_at timestamptz not null,
        substitute_id uuid constraint absence_substitute references person (id),
        constraint absence_order check (from_at < to_at),
        constraint absence_substitute_other check (substitute_id <> person_id)
      );
      create trigger absence_changed after insert or update or delete on absence
        for each statement execute function tell_people_changed();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table absence;
      alter table role_assignment drop column is_alternate;
    `);
  }
}
