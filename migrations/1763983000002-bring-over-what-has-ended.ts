import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Incidents that ended in another register are kept as such. */
export class BringOverWhatHasEnded1763983000002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table incident add column imported_at timestamptz');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table incident drop column imported_at');
  }
}
