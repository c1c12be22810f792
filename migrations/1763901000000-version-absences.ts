import type { MigrationInterface, QueryRunner } from 'typeorm';

export class VersionAbsences1763901000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table absence add column version uuid not null default gen_random_uuid();
      alter table absence alter column version drop default;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table absence drop column version');
  }
}
