import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever reads the trail of one person, or entries of one kind, finds them in order, and not by reading all of it. */
export class FindEntriesByActorAndType1763982000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index audit_entry_by_actor on audit_entry (actor_id, id)');
    await runner.query('create index audit_entry_by_type on audit_entry (type, id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index audit_entry_by_actor');
    await runner.query('drop index audit_entry_by_type');
  }
}
