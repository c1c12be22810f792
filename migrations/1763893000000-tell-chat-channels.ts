import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Slack- and Teams-compatible channels of an office, beside mail; a message goes to a channel or to someone. */
export class TellChatChannels1763893000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table channel (
        id uuid primary key,
        name text not null,
        format text not null,
        -- A secret: whoever knows it can write there. Empty once the channel was removed.
        url text not null,
        role text not null,
        division_id uuid constraint channel_division references division (id),
        kinds text[],
        language text not null,
        version integer not null default 1,
        created_at timestamptz not null,
        removed_at timestamptz,
        constraint channel_format check (format in ('slack', 'teams')),
        constraint channel_division_of_supervisors check ((role = 'supervisor') = (division_id is not null))
      );
      -- Who is told what is decided from memory, with the people.
      create trigger channel_changed after insert or update or delete or truncate on channel
        for each statement execute function tell_people_changed();
      alter table message
        add column channel_id uuid constraint message_channel references channel (id),
        add constraint message_to check (
          (channel_id is not null) <> (person_id is not null or intake_id is not null));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      delete from message where channel_id is not null;
      alter table message
        drop constraint message_to,
        drop column channel_id;
      drop table channel;
    `);
  }
}
