import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose steps are handed on is found by an index, and a message may tell of an office that nobody holds any more. */
export class HandOnWhatIsOpen1763960000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create index incident_step_assigned on incident_step (assignee_id) where assignee_id is not null;
      alter table message
        add column office_role text,
        add column office_division_id uuid constraint message_office_division references division (id);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      delete from message where office_role is not null;
      alter table message drop column office_division_id, drop column office_role;
      drop index incident_step_assigned;
    `);
  }
}
