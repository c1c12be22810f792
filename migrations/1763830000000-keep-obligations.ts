import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepObligations1763830000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table obligation (
        incident_id uuid not null constraint obligation_incident references incident (id) on delete cascade,
        id text not null,
        regime_id text not null,
        state text not null constraint obligation_state
          check (state in ('not_evaluable', 'open', 'met', 'not_required')),
        evaluation jsonb not null,
        due_at timestamptz,
        decision jsonb,
        notice jsonb,
        primary key (incident_id, id)
      );
      -- What is owed, the most urgent first.
      create index obligation_due on obligation (due_at, incident_id, id) where state = 'open';

      alter table incident
        add column aware_at timestamptz,
        add column affected_residents jsonb not null default '{}',
        add column added_regimes text[] not null default '{}';
      alter table assessment add column determinations jsonb not null default '[]';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table assessment drop column determinations;
      alter table incident drop column aware_at, drop column affected_residents, drop column added_regimes;
      drop table obligation;
    `);
  }
}
