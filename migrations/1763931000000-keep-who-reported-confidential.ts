import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A reporter may ask that only the privacy office be told who they are. */
export class KeepWhoReportedConfidential1763931000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table incident add column confidential boolean not null default false`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table incident drop column confidential`);
  }
}
