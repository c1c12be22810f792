import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a system filed under a reference of its own, as a keyed hash: whether it sends the same again is told by it. */
export class KnowARepeatedReport1763983000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table incident add column filed_as text');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table incident drop column filed_as');
  }
}
