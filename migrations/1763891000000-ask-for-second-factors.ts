import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AskForSecondFactors1763891000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- The secret is sealed; a second factor counts once its owner has given a code.
      create table totp (
        person_id uuid primary key constraint totp_person references person (id),
        secret bytea not null,
        created_at timestamptz not null,
        confirmed_at timestamptz,
        last_step bigint not null default 0
      );
      create table recovery_code (
        person_id uuid not null constraint recovery_code_person references person (id),
        code_hash bytea not null,
        used_at timestamptz,
        primary key (person_id, code_hash)
      );
      alter table session add column mfa_at timestamptz;
      drop trigger session_ended on session;
      create trigger session_changed after update on session
        for each row when (old.ended_at is distinct from new.ended_at or old.mfa_at is distinct from new.mfa_at)
        execute function tell_session_changed();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger session_changed on session;
      create trigger session_ended after update on session
        for each row when (old.ended_at is distinct from new.ended_at) execute function tell_session_changed();
      alter table session drop column mfa_at;
      drop table recovery_code, totp;
    `);
  }
}
