import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepDeliveryReports1763866000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- What mail servers said became of a message; the same report twice is one.
      create table delivery_report (
        message_id uuid not null constraint delivery_report_message references message (id) on delete cascade,
        digest text not null,
        state text not null
          constraint delivery_report_state check (state in ('delayed', 'bounced', 'relayed', 'delivered')),
        status text,
        diagnostic text,
        reported_at timestamptz not null,
        primary key (message_id, digest)
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table delivery_report`);
  }
}
