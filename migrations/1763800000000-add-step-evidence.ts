import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddStepEvidence1763800000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table incident_step add column evidence jsonb not null default '{}'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table incident_step drop column evidence');
  }
}
