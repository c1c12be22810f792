import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TellSubstitutes1763950000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table message add column stand_in jsonb');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      delete from message where kind like 'stand_in%';
      alter table message drop column stand_in;
    `);
  }
}
