import type { MigrationInterface, QueryRunner } from 'typeorm';

const OFFICES = ['communications', 'human_resources', 'privacy_officer', 'legal', 'it_security'];

/**
 * Each ground on which a step is somebody's to do finds its steps by deadline, among millions of others; and the trail
 * tells whose cases are confidential without reading all of them.
 */
export class FindTasksByRole1763982000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index incident_step_of_role on incident_step (owner_role, due_at, incident_id, key)
        where status = 'open' and assignee_id is null`);
    await runner.query(`
      create index incident_step_of_person on incident_step (assignee_id, due_at, incident_id, key)
        where status = 'open' and assignee_id is not null`);
    await runner.query('create index incident_confidential on incident (id) where confidential');
    for (const office of OFFICES)
      await runner.query(`
        create index incident_step_supported_by_${office} on incident_step (due_at, incident_id, key)
          where status = 'open' and assignee_id is null and support_roles @> array['${office}'::text]`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const office of OFFICES) await runner.query(`drop index incident_step_supported_by_${office}`);
    await runner.query('drop index incident_confidential, incident_step_of_person, incident_step_of_role');
  }
}
