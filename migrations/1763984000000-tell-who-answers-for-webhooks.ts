import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A message may tell that a system is not called about events any more. */
export class TellWhoAnswersForWebhooks1763984000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table message add column webhook_id uuid constraint message_webhook references webhook (id);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      delete from message where webhook_id is not null;
      alter table message drop column webhook_id;
    `);
  }
}
