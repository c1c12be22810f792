import type { MigrationInterface, QueryRunner } from 'typeorm';

export class WidenTheMailLog1763869000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- The log, the newest first, over all incidents.
      create index message_newest on message (created_at desc, id desc);
      -- The few that may have arrived twice are counted at every look at the figures.
      create index message_unclear on message (id) where unclear_tries > 0;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop index message_unclear, message_newest');
  }
}
