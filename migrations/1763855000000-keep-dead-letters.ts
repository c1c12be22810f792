import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepDeadLetters1763855000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- What administrators are told about failed messages concerns no incident in particular.
      alter table message
        alter column incident_id drop not null,
        add column failed_at timestamptz,
        add column unclear_tries integer not null default 0;
      -- A permanent refusal wrote the time of it there.
      update message set failed_at = next_attempt_at where state = 'failed';
      create index message_failed on message (failed_at, id) where state = 'failed';
      create index message_notice on message (person_id, due_at) where kind = 'delivery_failed';
      -- However many workers find out that something failed: one notice waits for each administrator.
      create unique index message_notice_queued on message (person_id)
        where kind = 'delivery_failed' and state = 'queued';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      delete from message where incident_id is null;
      drop index message_notice_queued, message_notice, message_failed;
      alter table message
        drop column unclear_tries,
        drop column failed_at,
        alter column incident_id set not null;
    `);
  }
}
