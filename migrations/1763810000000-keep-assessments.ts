import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepAssessments1763810000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Each version is a row of its own: what was judged before stays as it was.
      create table assessment (
        incident_id uuid not null constraint assessment_incident references incident (id) on delete cascade,
        version integer not null,
        enisa jsonb,
        severity jsonb,
        rrosh jsonb,
        hipaa jsonb,
        phipa jsonb,
        author_id uuid not null constraint assessment_author references person (id),
        recorded_at timestamptz not null,
        primary key (incident_id, version)
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table assessment');
  }
}
