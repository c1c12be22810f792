import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is written of conduct alone no longer moves the version that everyone else on the case sees. */
export class VersionConductApart1763992000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table incident add conduct_changes integer not null default 0');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table incident drop conduct_changes');
  }
}
