import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LetPeopleSayWhenMailComes1763862000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table person
        add column delivery text not null default 'immediately',
        add column quiet_hours boolean not null default false,
        -- Whose opening hours count for the person; null means those of the organization.
        add column opening_calendar text,
        add constraint person_delivery check (delivery in ('immediately', 'digest'));

      alter table message
        add column held_until timestamptz,
        add column held_for text,
        -- Messages that go in one mail: its Message-ID at each try.
        add column digest_id uuid,
        add constraint message_held_for check (held_for in ('opening', 'digest')),
        drop constraint message_state,
        add constraint message_state check (state in ('queued', 'sent', 'failed', 'withdrawn'));
      create index message_held on message (next_attempt_at) where state = 'queued' and held_until is not null;
      create index message_held_by_person on message (person_id)
        where state = 'queued' and held_until is not null;
      create index message_digest on message (digest_id) where digest_id is not null;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      update message
      set state = 'failed', failed_at = next_attempt_at
      where state = 'withdrawn';
      drop index message_held, message_held_by_person, message_digest;
      alter table message
        drop constraint message_held_for,
        drop constraint message_state,
        add constraint message_state check (state in ('queued', 'sent', 'failed')),
        drop column held_until,
        drop column held_for,
        drop column digest_id;
      alter table person
        drop constraint person_delivery,
        drop column delivery,
        drop column quiet_hours,
        drop column opening_calendar;
    `);
  }
}
