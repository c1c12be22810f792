import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is meant for the privacy matters of a division. */
export class NamePrivacyContacts1763980000002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    // In the row itself, so that they change with its version; people are deactivated, never deleted.
    await db.query(`alter table division add column privacy_contacts uuid[] not null default '{}'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table division drop column privacy_contacts');
  }
}
