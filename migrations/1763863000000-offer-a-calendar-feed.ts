import type { MigrationInterface, QueryRunner } from 'typeorm';

export class OfferACalendarFeed1763863000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- One for each person at most; whoever has the token reads their deadlines, so only its hash is kept.
      create table calendar_feed (
        person_id uuid primary key constraint calendar_feed_person references person (id) on delete cascade,
        token_hash bytea not null constraint calendar_feed_token_unique unique,
        created_at timestamptz not null,
        last_used_at timestamptz
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table calendar_feed');
  }
}
