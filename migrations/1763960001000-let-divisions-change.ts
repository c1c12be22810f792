import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Divisions are renamed, moved and closed, each on the version that was read. */
export class LetDivisionsChange1763960001000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table division
        add column version integer not null default 1,
        add column closed_at timestamptz;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table division drop column closed_at, drop column version');
  }
}
