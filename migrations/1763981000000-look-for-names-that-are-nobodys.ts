import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LookForNamesThatAreNobodys1763981000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table incident add column names_nobody boolean not null default false;
      -- The names are sealed: those of before are looked at once, when someone comes or the structure changes.
      update incident set names_nobody = true where implicated <> '{}';
      create index incident_naming_nobody on incident (division_id) where names_nobody;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table incident drop column names_nobody');
  }
}
