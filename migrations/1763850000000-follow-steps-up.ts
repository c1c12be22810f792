import type { MigrationInterface, QueryRunner } from 'typeorm';

export class FollowStepsUp1763850000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Each reminder, level and end of a chain once for each deadline: the key is what makes it so.
      create table follow_up (
        incident_id uuid not null constraint follow_up_incident references incident (id) on delete cascade,
        step_key text not null,
        due_at timestamptz not null,
        kind text not null constraint follow_up_kind check (kind in ('reminder', 'escalation', 'end')),
        nth integer not null,
        at timestamptz not null,
        outcome text not null constraint follow_up_outcome check (outcome in ('sent', 'skipped', 'nobody')),
        told text[] not null,
        is_late boolean not null,
        fired_at timestamptz not null,
        primary key (incident_id, step_key, due_at, kind, nth)
      );

      alter table incident_step add column next_follow_up_at timestamptz;
      -- Too early does no harm: the first look finds out what is to be sent, and when.
      update incident_step
      set next_follow_up_at = opened_at
      where status = 'open' and due_at is not null;
      -- What is due next, whatever else there is.
      create index incident_step_follow_up on incident_step (next_follow_up_at)
        where status = 'open' and next_follow_up_at is not null;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table incident_step drop column next_follow_up_at;
      drop table follow_up;
    `);
  }
}
