import type { MigrationInterface, QueryRunner } from 'typeorm';

export class FlagNumbersInMail1763940000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table intake add column suspected_numbers text[] not null default '{}'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table intake drop column suspected_numbers');
  }
}
