import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * In which transaction an entry was written, so that what other systems are told never runs past one that is not yet
 * committed. It is no part of what is hashed.
 */
export class OrderTheTrailByCommit1763970000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- The default is stable: entries that are there already get the transaction of this change, and none is rewritten.
      alter table audit_entry
        add column xact bigint not null default (pg_current_xact_id()::text::bigint);
      create index audit_entry_committed on audit_entry (xact, id);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index audit_entry_committed;
      alter table audit_entry drop column xact;
    `);
  }
}
