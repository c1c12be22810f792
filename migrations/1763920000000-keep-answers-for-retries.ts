import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepAnswersForRetries1763920000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- For a day: the name that a caller gave to a request (hashed), and the answer to it (sealed).
      create table kept_answer (
        id bytea primary key,
        request bytea not null,
        about text,
        standing text not null,
        status smallint not null,
        location text,
        etag text,
        body bytea not null,
        reference text,
        kept_at timestamptz not null
      );
      create index kept_answer_by_age on kept_answer (kept_at);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table kept_answer');
  }
}
