import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is owed after the closure stands alone: no step of a closed incident is open. */
export class FollowDutiesUpAfterClosure1763987000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- The first look finds out what is to be sent, and when.
      update obligation o
      set alone_since = now(), next_follow_up_at = o.act_by - interval '1 year'
      from incident i
      where i.id = o.incident_id and i.status = 'closed' and o.state = 'open' and o.alone_since is null;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      update obligation o
      set alone_since = null, next_follow_up_at = null
      from incident i
      where i.id = o.incident_id and i.status = 'closed' and o.alone_since is not null;
    `);
  }
}
