import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Few incidents invite counsel or IT security, and these find theirs among all the others. */
export class FindWhoIsInvited1763932000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index incident_inviting_legal on incident (reported_at desc, id desc)
        where invited_roles @> array['legal'::text]`);
    await runner.query(`
      create index incident_inviting_it_security on incident (reported_at desc, id desc)
        where invited_roles @> array['it_security'::text]`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index incident_inviting_legal');
    await runner.query('drop index incident_inviting_it_security');
  }
}
