import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Comments that only the privacy officer and invited legal counsel read. */
export class ACompartmentForLegalAdvice1763930000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table comment
        drop constraint comment_audience,
        add constraint comment_audience check (audience in ('everyone', 'privacy', 'human_resources', 'legal'))`);
  }

  /** What was privileged stays with the privacy office. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`update comment set audience = 'privacy' where audience = 'legal'`);
    await runner.query(`
      alter table comment
        drop constraint comment_audience,
        add constraint comment_audience check (audience in ('everyone', 'privacy', 'human_resources'))`);
  }
}
