import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * In which trace (W3C Trace Context) an entry was written and a message queued, so that it goes along to log lines and
 * webhooks; it is no part of what is hashed. What became of calls long ago is found by an index.
 */
export class KeepTraces1763984000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table audit_entry add column trace text;
      alter table message add column trace text;
      create index webhook_delivery_done on webhook_delivery (done_at) where state <> 'queued';
      create index webhook_delivery_failed on webhook_delivery (id) where state = 'failed';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index webhook_delivery_failed;
      drop index webhook_delivery_done;
      alter table message drop column trace;
      alter table audit_entry drop column trace;
    `);
  }
}
