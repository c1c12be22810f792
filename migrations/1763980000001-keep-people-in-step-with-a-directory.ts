import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By which names a directory knows people, and whom it has deleted. */
export class KeepPeopleInStepWithADirectory1763980000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table person
        -- Null where it is the address.
        add column user_name text,
        add column external_id text,
        -- Shown to directories again once they are active.
        add column is_removed boolean not null default false;
      create unique index person_user_name_unique on person (lower(coalesce(user_name, email)));
      create unique index person_external_id_unique on person (external_id) where external_id is not null;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index person_external_id_unique;
      drop index person_user_name_unique;
      alter table person drop column user_name, drop column external_id, drop column is_removed;
    `);
  }
}
