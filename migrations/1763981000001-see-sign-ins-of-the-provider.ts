import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SeeSignInsOfTheProvider1763981000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table person_identity add column last_seen_at timestamptz');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table person_identity drop column last_seen_at');
  }
}
