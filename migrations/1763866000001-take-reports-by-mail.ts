import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TakeReportsByMail1763866000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create sequence intake_reference;

      -- Mail that reports something, as it came, until the privacy office files or discards it.
      create table intake (
        id uuid primary key,
        reference text not null,
        digest text not null,
        state text not null
          constraint intake_state check (state in ('waiting', 'set_aside', 'filed', 'discarded')),
        sender text not null,
        person_id uuid constraint intake_person references person (id),
        answer_to text,
        message_id text,
        subject text not null,
        text text not null,
        is_cut boolean not null,
        attachments jsonb not null,
        attachment_count integer not null,
        raw bytea not null,
        bytes integer not null,
        sha256 text not null,
        hidden_from uuid[] not null,
        received_at timestamptz not null,
        due_at timestamptz not null,
        reminded_at timestamptz,
        incident_id uuid constraint intake_incident references incident (id),
        closed_by uuid constraint intake_closed_by references person (id),
        closed_at timestamptz,
        reason text
      );
      create unique index intake_by_reference on intake (reference);
      -- The same mail twice is one.
      create unique index intake_digest on intake (digest);
      create index intake_by_state on intake (state, received_at, id);
      create index intake_due on intake (due_at) where state = 'waiting' and reminded_at is null;
      create index intake_answered on intake (answer_to, received_at) where answer_to is not null;
      create index intake_by_incident on intake (incident_id) where incident_id is not null;

      -- A receipt goes to an address, for nobody may be known by it.
      alter table message
        alter column person_id drop not null,
        add column intake_id uuid constraint message_intake references intake (id) on delete cascade;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      delete from message where intake_id is not null;
      alter table message
        drop column intake_id,
        alter column person_id set not null;
      drop table intake;
      drop sequence intake_reference;
    `);
  }
}
